import { css } from 'lit';

/** What a list has once there are records: fields, filters and rows. Rows follow the width of the list and not that of the window. */
export const resultStyles = css`
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* Fields. */
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  .control {
    display: grid;
    gap: calc(var(--_space) * 1);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .control.grow {
    flex: 1 1 14rem;
  }
  .control.inline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 2);
  }
  .control[hidden] {
    display: none;
  }
  .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: calc(var(--_space) * 10);
    padding: calc(var(--_space) * 1) calc(var(--_space) * 3);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  select.field {
    padding-inline: calc(var(--_space) * 2);
    cursor: pointer;
  }
  .inline .field {
    inline-size: auto;
    min-block-size: calc(var(--_space) * 8);
    padding-block: 0;
    font-size: var(--_font-size-meta);
  }
  .button {
    min-block-size: max(var(--comity-target-size, 24px), calc(var(--_space) * 8));
    padding: calc(var(--_space) * 1) calc(var(--_space) * 3);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: var(--_font-size-meta);
    cursor: pointer;
  }
  .button:hover,
  .chip:hover {
    background: var(--_surface-sunken);
  }
  .link {
    min-block-size: max(var(--comity-target-size, 24px), calc(var(--_space) * 7));
    padding: 0 calc(var(--_space) * 1);
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    font-size: var(--_font-size-meta);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .field:focus-visible,
  .button:focus-visible,
  .link:focus-visible,
  .chip:focus-visible,
  .rows:focus-visible,
  .row:focus-visible,
  summary:focus-visible,
  input:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .number {
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
    font-weight: normal;
    white-space: nowrap;
  }

  /* Filters: beside the rows where there is room, else behind a button. */
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4) calc(var(--_space) * 8);
  }
  .facets {
    display: none;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    align-content: start;
    gap: 0 calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space) * 2);
  }
  .open .facets {
    display: grid;
  }
  .skip {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip:focus-visible {
    position: static;
    inline-size: auto;
    block-size: auto;
    padding: calc(var(--_space) * 1) calc(var(--_space) * 3);
    border: var(--_border-width) solid var(--_border-strong);
    clip-path: none;
  }
  .facet {
    padding-block: calc(var(--_space) * 2);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  summary::marker {
    color: var(--_text-muted);
    font-size: 0.8em;
  }
  summary {
    min-block-size: max(var(--comity-target-size, 24px), calc(var(--_space) * 7));
    align-content: center;
    font-weight: var(--_font-weight-medium);
    cursor: pointer;
  }
  .values {
    margin-block: calc(var(--_space) * 1);
  }
  .values.long {
    max-block-size: 18rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .value {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    min-block-size: max(var(--comity-target-size, 24px), calc(var(--_space) * 7));
    font-size: var(--_font-size-meta);
    line-height: calc(var(--_space) * 7);
    cursor: pointer;
  }
  .value:hover .value-label {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .value input {
    flex: none;
    inline-size: calc(var(--_space) * 4);
    block-size: calc(var(--_space) * 4);
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(15%);
  }
  .value-label {
    flex: 1;
    line-height: var(--_line-height-title);
  }
  .value.none {
    color: var(--_text-muted);
  }
  .mark {
    flex: none;
    color: var(--_sector-text, var(--_strength-text));
    transform: translateY(15%);
    line-height: 1;
  }
  .mark[data-strength] {
    color: var(--_strength-text);
  }
  .finder {
    min-block-size: calc(var(--_space) * 8);
    margin-block: calc(var(--_space) * 1);
    font-size: var(--_font-size-meta);
  }

  /* What was found. */
  .results {
    min-inline-size: 0;
    scroll-margin-block-start: calc(var(--_space) * 4);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
  }
  .chip {
    min-block-size: max(var(--comity-target-size, 24px), calc(var(--_space) * 7));
    padding: 0 calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    color: var(--_text);
    font: inherit;
    font-size: var(--_font-size-meta);
    text-align: start;
    cursor: pointer;
  }
  .cross {
    margin-inline-start: calc(var(--_space) * 0.5);
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 4);
    min-block-size: calc(var(--_space) * 8);
  }
  .count {
    font-weight: var(--_font-weight-medium);
  }
  .nothing {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 4);
  }

  /* Rows. */
  .rows {
    scroll-margin-block-start: calc(var(--_space) * 4);
  }
  .year + .year {
    margin-block-start: calc(var(--_space) * 6);
  }
  .section-title {
    margin: calc(var(--_space) * 4) 0 0;
    padding-block-end: calc(var(--_space) * 1);
    border-block-end: var(--_border-width) solid var(--_border-strong);
    font-family: var(--comity-font-family-heading, inherit);
    font-size: var(--_font-size);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height);
    break-after: avoid;
  }
  .row {
    padding-block: calc(var(--_space) * 3);
    border-block-end: var(--_border-width) solid var(--_border);
    break-inside: avoid;
  }
  .pending .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8rem;
    overflow-clip-margin: calc(var(--_space) * 2);
  }
  .row .when {
    font-size: var(--_font-size-meta);
  }
  .when .aside {
    display: block;
  }
  .what {
    display: grid;
    gap: calc(var(--_space) * 1);
    max-inline-size: var(--_line-length);
  }
  .row-title {
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-title);
  }
  .row-title a {
    text-decoration-color: var(--_border-strong);
    text-decoration-thickness: 1px;
  }
  .row-title a:hover {
    text-decoration-color: currentcolor;
  }
  .row .names {
    margin: 0;
    font-size: var(--_font-size-meta);
  }
  .row .name {
    font-weight: normal;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .line > :not(:last-child)::after {
    content: '·' / '';
    padding-inline: 0.5em;
    color: var(--_text-muted);
    font-weight: normal;
  }
  .line .strength::after {
    padding-inline-start: 0.2em;
  }
  .status {
    color: var(--_text);
  }
  .result {
    font-size: var(--_font-size-meta);
  }
  .row .sectors {
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 1);
  }
  .more,
  .earlier {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 4);
  }

  .foot {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .foot .source {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .foot .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: 0;
  }

  @container (min-width: 34rem) {
    .row {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }
    .row .when {
      padding-block-start: 0.1em;
    }
  }
  @container (min-width: 56rem) {
    .columns {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
    .opener {
      display: none;
    }
    .facets {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: 0;
    }
    .facet:first-of-type {
      padding-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    .bar,
    .filters,
    .control.inline,
    .foot .actions,
    .link,
    .cross,
    .button {
      display: none;
    }
    .row-title a::after {
      content: none;
    }
  }
`;
