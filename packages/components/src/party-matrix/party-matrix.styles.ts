import { css } from 'lit';

/** Names below each other, each as high as its row in the picture. */
export const partyMatrixStyles = css`
  .arcs {
    display: flex;
    gap: calc(var(--_space) * 2);
    overflow: hidden;
    font-size: var(--_font-size-meta);
    break-inside: avoid;
  }
  .arc-names {
    flex: 0 1 auto;
    min-inline-size: 0;
    text-align: end;
  }
  .arc-names li {
    overflow: hidden;
    block-size: 1.75em;
    line-height: 1.75;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .arcs svg {
    flex: 0 1 auto;
    min-inline-size: 4em;
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-opacity: 0.75;
  }
  .arcs path {
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .arcs svg {
      stroke-opacity: 1;
    }
  }
`;
