import { css } from 'lit';

/** The look of charts, tables and maps inside a card's box. */
export const figureStyles = css`
  :host {
    /* As a container it has no width of its own where its place leaves that to it. */
    min-inline-size: min(100%, 18rem);
  }
  .card {
    container-type: inline-size;
  }
  /* Without a line above it the heading starts where the box does. */
  slot[name='media'] + .title {
    margin-block-start: 0;
  }
  .notes {
    display: grid;
    gap: calc(var(--_space) * 1);
  }
  .summary {
    margin-block-start: calc(var(--_space) * -2);
    font-weight: var(--_font-weight-medium);
  }
  .section-title {
    margin: 0;
    font-family: var(--comity-font-family-heading, inherit);
    font-size: var(--_font-size);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .foot .source {
    flex: 1 1 16rem;
    margin: 0;
    padding: 0;
    border: 0;
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
  .button:hover {
    background: var(--_surface-sunken);
  }
  .button:focus-visible,
  summary:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .arrow {
    display: inline-block;
    color: var(--_text-muted);
  }
  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
  /* Two Latin names with an arrow between them would run from left to right, and the arrow point the wrong way. */
  .legs .name {
    unicode-bidi: isolate;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* A table whose numbers are drawn. */
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 4) calc(var(--_space) * 2) 0;
    border-block-end: var(--_border-width) solid var(--_border);
    font-weight: normal;
    text-align: start;
    vertical-align: top;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    padding-block-start: 0;
    border-block-end-color: var(--_border-strong);
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .row-label {
    display: inline-flex;
    gap: calc(var(--_space) * 2);
  }
  .row-label .icon {
    margin-block-start: 0.3em;
    color: var(--_sector-text);
  }
  .unknown .row-label {
    color: var(--_text-muted);
  }
  .amounts th:first-child {
    inline-size: 34%;
  }
  .amounts .amount {
    display: block;
  }
  .column {
    display: none;
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .none .amount {
    color: var(--_text-muted);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 1);
    fill: var(--_strength-text);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar:dir(rtl),
  .columns:dir(rtl) {
    transform: scaleX(-1);
  }
  @container (max-width: 34rem) {
    .amounts,
    .amounts tbody,
    .amounts tr,
    .amounts tbody th {
      display: block;
      inline-size: auto;
    }
    .amounts thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .amounts tr {
      padding-block: calc(var(--_space) * 3);
      border-block-end: var(--_border-width) solid var(--_border);
    }
    .amounts tr:first-child {
      padding-block-start: 0;
    }
    .amounts tr:last-child {
      border-block-end: 0;
    }
    .amounts tbody th:first-child {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .amounts td {
      display: grid;
      grid-template-columns: 6rem 5.5rem minmax(0, 1fr);
      align-items: center;
      gap: calc(var(--_space) * 2);
      padding: calc(var(--_space) * 1) 0 0;
      border: 0;
    }
    .amounts td.none {
      display: none;
    }
    .amounts .column {
      display: block;
    }
    .bar {
      margin: 0;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
