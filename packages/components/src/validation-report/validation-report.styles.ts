import { css } from 'lit';

/** The place for a file, and how its check goes. */
export const reportStyles = css`
  .card {
    block-size: auto;
  }
  .card > .title {
    margin: 0;
  }
  .intake {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .drop {
    min-block-size: calc(var(--_space) * 24);
    padding: calc(var(--_space) * 4);
    border: calc(var(--_border-width) * 2) dashed var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    color: var(--_text);
    font: inherit;
    font-weight: var(--_font-weight-medium);
    cursor: pointer;
  }
  .drop:hover,
  .drop.over {
    border-color: var(--_accent);
    border-style: solid;
  }
  .file {
    display: none;
  }
  .paste summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .paste form,
  .paste label {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
  }
  .paste form {
    margin-block-start: calc(var(--_space) * 2);
  }
  .paste label {
    inline-size: 100%;
    font-size: var(--_font-size-meta);
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_card-surface);
    color: var(--_text);
    font-family: ui-monospace, monospace;
    font-size: var(--_font-size-meta);
    resize: vertical;
  }
  :is(.drop, textarea, .status, input):focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .status:empty {
    display: none;
  }
  .why .icon {
    align-self: center;
    margin-inline-end: calc(var(--_space) * -1);
  }
  .why {
    display: flex;
    gap: calc(var(--_space) * 3);
  }
  .why .icon {
    color: var(--_error-text);
  }
  .working {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
  }
  .working progress {
    flex: 1 1 8rem;
    accent-color: var(--_accent);
  }
  @media print {
    .intake,
    .button {
      display: none;
    }
  }
`;

/** The place of `foundStyles`, which come with the code that draws findings. */
export const laterReportStyles = css``;
