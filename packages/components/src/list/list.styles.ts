import { css } from 'lit';

/** A list before its records are there. */
export const listStyles = css`
  :host {
    min-inline-size: min(100%, 16rem);
  }
  .card {
    container-type: inline-size;
    break-inside: auto;
  }
  .card > .title {
    margin-block-start: 0;
  }

  .wait {
    display: grid;
    gap: calc(var(--_space) * 2);
    color: var(--_text-muted);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
`;

/** The place of `resultStyles`, which come with the code that draws results. */
export const laterListStyles = css``;
