import { css } from 'lit';

/**
 * Names below each other, each in a row of the picture. A name that needs two lines makes all rows as high, and the
 * picture with them, so that each arc still begins and ends beside its names.
 */
export const partyMatrixStyles = css`
  .arcs {
    display: flex;
    gap: calc(var(--_space) * 2);
    font-size: var(--_font-size-meta);
    break-inside: avoid;
  }
  .arc-names {
    flex: 0 1 auto;
    display: grid;
    grid-auto-rows: minmax(1.75em, 1fr);
    align-items: center;
    min-inline-size: 0;
    line-height: var(--_line-height-title);
    text-align: end;
  }
  .arcs svg {
    flex: 0 1 auto;
    align-self: stretch;
    min-inline-size: 4em;
    block-size: auto;
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
