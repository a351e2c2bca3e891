import { css } from 'lit';

/** What was found in a file. */
export const foundStyles = css`
  .status .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
    margin: 0;
  }
  .status .summary .icon {
    align-self: center;
    margin-inline-end: calc(var(--_space) * -1);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 5);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .filters legend {
    padding: 0;
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .filters label {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 24px;
    cursor: pointer;
  }
  .filters input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .severity {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .severity[data-severity='error'] {
    color: var(--_error-text);
  }
  .severity[data-severity='warning'] {
    color: var(--_warning-text);
  }
  .severity[data-severity='hint'] {
    color: var(--_text-muted);
  }
  .groups,
  .findings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 4);
    inline-size: 100%;
  }
  .group .section-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
  }
  .section-title .severity {
    align-self: center;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    font-weight: normal;
  }
  .field,
  .number {
    color: var(--_text-muted);
    font-weight: normal;
  }
  .number {
    padding-inline: calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_border);
    border-radius: 1em;
    font-size: var(--_font-size-meta);
  }
  .explain {
    font-size: var(--_font-size-meta);
  }
  .findings {
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1);
  }
  .message-text {
    max-inline-size: var(--_line-length);
  }
  .suggestion {
    font-size: var(--_font-size-meta);
  }
  .frame {
    margin: calc(var(--_space) * 1) 0;
    padding: calc(var(--_space) * 2) 0;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    font-size: var(--_font-size-meta);
    line-height: 1.5;
    white-space: normal;
    text-align: start;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(3.5em, max-content) minmax(0, 1fr);
    padding-inline-end: calc(var(--_space) * 3);
    color: var(--_text-muted);
  }
  .line-text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  .own {
    color: var(--_text);
  }
  .line-number {
    padding-inline: calc(var(--_space) * 2) calc(var(--_space) * 3);
    color: var(--_text-muted);
    text-align: end;
    user-select: none;
  }
  .own .line-number {
    font-weight: var(--_font-weight-bold);
  }
  mark {
    border-block-end: calc(var(--_border-width) * 2) solid var(--_error-text);
    background: none;
    color: inherit;
    font-weight: var(--_font-weight-bold);
  }
  .card > .foot {
    justify-content: flex-start;
    margin: 0;
  }
  @media (forced-colors: active) {
    mark {
      border-color: Highlight;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
