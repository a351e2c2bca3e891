import { css } from 'lit';

/**
 * The mark of a step by its shape: filled with a tick where it was taken, an empty ring where it is to come, a broken
 * ring where nobody knows, a square where it ends the instrument. The words beside it say the same.
 */
export const lifecycleStyles = css`
  .status {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }
  .answer {
    font-weight: var(--_font-weight-bold);
  }
  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .steps li {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--_space) * 6) minmax(0, 1fr);
    column-gap: calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 4);
    break-inside: avoid;
  }
  .steps li:last-child {
    padding-block-end: 0;
  }
  .steps li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_space) * 6) 0;
    inset-inline-start: calc(var(--_space) * 3 - var(--_border-width) / 2);
    border-inline-start: var(--_border-width) solid var(--_border-strong);
  }
  .steps li:has(+ [data-state='not-yet'])::before,
  .steps li:has(+ [data-state='unknown'])::before {
    border-inline-start-style: dashed;
  }
  .mark {
    grid-row: 1 / span 2;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: calc(var(--_space) * 6);
    block-size: calc(var(--_space) * 6);
    border: calc(var(--_border-width) * 2) solid var(--_border-strong);
    border-radius: 50%;
    color: var(--_text-muted);
  }
  .ends .mark {
    border-radius: var(--_radius);
  }
  [data-state='now'] .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_card-surface);
  }
  [data-state='not-yet'] .mark {
    border-color: var(--_border-strong);
  }
  [data-state='unknown'] .mark {
    border-style: dashed;
  }
  .step {
    font-weight: var(--_font-weight-medium);
  }
  [data-state='now'] .step {
    font-weight: var(--_font-weight-bold);
  }
  [data-state='not-yet'] .step,
  [data-state='unknown'] .step {
    color: var(--_text-muted);
    font-weight: normal;
  }
  .step-date {
    grid-column: 2;
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .section-title {
    margin-block-end: calc(var(--_space) * 2);
  }
  .acts tbody tr > * {
    border-block-end: 0;
  }
  .acts tbody tr + tr > * {
    padding-block-start: 0;
  }
  .acts tbody:not(:last-child) {
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .acts tbody {
    break-inside: avoid;
  }
  @container (max-width: 30rem) {
    .acts,
    .acts tbody,
    .acts tr,
    .acts th,
    .acts td {
      display: block;
      inline-size: auto;
      padding: 0;
    }
    /* Out of sight, but heard: the headings of the columns. */
    .acts thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .acts tbody {
      padding-block: calc(var(--_space) * 2);
    }
    .acts tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 3);
    }
    .acts tr > :not(th):first-child,
    .acts th + td {
      grid-column: 1;
    }
    .acts th,
    .acts td[colspan] {
      grid-column: 1 / -1;
    }
    .acts th {
      font-weight: var(--_font-weight-medium);
    }
    .acts td {
      font-size: var(--_font-size-meta);
    }
  }
  @media (forced-colors: active) {
    [data-state='now'] .mark {
      border-width: calc(var(--_border-width) * 4);
      background: Canvas;
      color: CanvasText;
    }
  }
`;
