import { css } from 'lit';

/** A line beside the visits. It only repeats their order, so nothing is lost where it is not drawn. */
export const visitTimelineStyles = css`
  .years {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  .year {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .line {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .line li {
    position: relative;
    padding-block-end: calc(var(--_space) * 4);
    padding-inline-start: calc(var(--_space) * 5);
    border-inline-start: var(--_border-width) solid var(--_border-strong);
    margin-inline-start: calc(var(--_space) * 1);
    break-inside: avoid;
  }
  .line li:last-child {
    padding-block-end: 0;
  }
  .line li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: calc(var(--_space) * -1 - var(--_border-width) / 2);
    inline-size: calc(var(--_space) * 2);
    block-size: calc(var(--_space) * 2);
    border-radius: 50%;
    background: var(--_border-strong);
  }
  .unknown .line li {
    border-inline-start-style: dashed;
  }
  .unknown .line li::before {
    box-sizing: border-box;
    border: calc(var(--_border-width) * 2) solid var(--_border-strong);
    background: var(--_card-surface);
  }
  .when {
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .name {
    max-inline-size: var(--_line-length);
  }
  .result {
    font-size: var(--_font-size-meta);
  }
  @container (min-width: 44rem) {
    .year {
      grid-template-columns: 8rem minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .line li::before {
      background: CanvasText;
    }
  }
`;
