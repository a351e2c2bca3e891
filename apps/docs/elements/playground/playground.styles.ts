import { css } from 'lit';

/** Two columns where there is room for them. */
export const playgroundStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: system-ui, sans-serif;
    line-height: 1.5;
  }
  .playground {
    display: grid;
    gap: 24px;
  }
  @container (min-inline-size: 60rem) {
    .playground {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .side {
    display: grid;
    gap: 16px;
    align-content: start;
    min-inline-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  button,
  .file {
    box-sizing: border-box;
    min-block-size: 36px;
    padding: 6px 12px;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    cursor: pointer;
  }
  .file:focus-within,
  button:focus-visible,
  textarea:focus-visible,
  select:focus-visible,
  input:focus-visible,
  .preview:focus-visible,
  pre:focus-visible,
  .wide:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .file input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
  }
  [role='status'] {
    font-size: 0.875rem;
  }
  .field {
    display: grid;
    /* As narrow as the column: a field of options or of a file is as wide as what it says. */
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    font-size: 0.875rem;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 26rem;
    padding: 12px;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font:
      0.8125rem/1.6 ui-monospace,
      monospace;
    resize: vertical;
    tab-size: 2;
  }
  input[type='file'] {
    max-inline-size: 100%;
    font: inherit;
  }
  select,
  input[type='text'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px 8px;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: 4px;
    background: Field;
    color: FieldText;
    font: inherit;
  }
  .check {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 8px;
    align-items: start;
    font-size: 0.875rem;
  }
  .check input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
  }
  small {
    opacity: 0.8;
  }
  .preview {
    /* Holds what is hidden from eyes, which would else make the page as long as all it shows. */
    position: relative;
    max-block-size: 36rem;
    padding: 16px;
    overflow: auto;
    border: 1px dashed color-mix(in srgb, currentColor 40%, transparent);
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
  }
  h3 {
    margin: 0 0 4px;
    font-size: 0.875rem;
  }
  pre {
    max-block-size: 16rem;
    margin: 0 0 8px;
    padding: 12px;
    overflow: auto;
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: 4px;
    font:
      0.8125rem/1.6 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  h2,
  legend {
    margin: 0;
    padding: 0;
    font-size: 1.125rem;
    font-weight: 700;
  }
  legend {
    margin-block-end: 16px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .cards {
    display: grid;
    gap: 16px;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.8125rem;
  }
  th,
  td {
    padding: 4px 8px;
    border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent);
    text-align: start;
    white-space: nowrap;
  }
  p,
  ul {
    margin: 0;
  }
  @media print {
    fieldset,
    button,
    .file,
    .field {
      display: none;
    }
    .preview,
    pre {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
