import { css } from 'lit';

/** Columns that grow from one line, by one measure for all strengths. */
export const yearChartStyles = css`
  .plots {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  .plot-label {
    margin-block-end: calc(var(--_space) * 1);
    color: var(--_strength-text);
    font-weight: var(--_font-weight-medium);
  }
  .plot-label .aside {
    font-weight: normal;
  }
  .time {
    display: flex;
    gap: calc(var(--_space) * 6);
    align-items: end;
  }
  .span {
    min-inline-size: 0;
  }
  .apart {
    flex: none;
  }
  .apart .columns {
    fill: none;
    stroke: var(--_strength-text);
    stroke-dasharray: 3 3;
  }
  .apart rect {
    vector-effect: non-scaling-stroke;
  }
  .apart .more {
    fill: var(--_strength-text);
    stroke: none;
  }
  .columns {
    display: block;
    max-inline-size: 100%;
    border-block-end: var(--_border-width) solid var(--_border-strong);
    fill: var(--_strength-text);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 1);
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target-size);
    color: var(--_link);
    font-size: var(--_font-size-meta);
    cursor: pointer;
  }
  .table[open] summary {
    margin-block-end: calc(var(--_space) * 3);
  }
  @media print {
    summary {
      display: none;
    }
    .table::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
