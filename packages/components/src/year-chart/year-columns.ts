import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AmountFigureView, AmountRow } from '@comity/core/view';

/** The width of a column where there is room for it, in pixels. */
const WIDEST = 40;
/** The height of the largest number in the units of the drawing; the rest is for the mark of an open end. */
const FULL = 88;

/** One drawing for each strength, all by one measure. The table beside them says the same in words. */
export function yearColumns(view: AmountFigureView): TemplateResult {
  const known = view.rows.filter(({ key }) => key !== '');
  const unknown = view.rows.filter(({ key }) => key === '');
  return html`<div class="plots">
    ${view.columns.map(
      ({ code, label }, at) =>
        html`<div
          class="plot"
          part="drawing"
          data-strength=${code}
          role="img"
          aria-label=${spoken(view, at, label)}
        >
          <div class="plot-label">${label}${largest(known, at)}</div>
          <div class="time" aria-hidden="true">
            ${known.length === 0 ? nothing : columnGroup(known, at, view.most, ends(known))}
            ${unknown.length === 0 ? nothing : columnGroup(unknown, at, view.most, [unknown[0]?.label.text ?? ''], true)}
          </div>
        </div>`,
    )}
  </div>`;
}

/** What is said in place of the drawing: the numbers that are there. */
function spoken({ rows }: AmountFigureView, at: number, label: string): string {
  const numbers = rows.flatMap((row) => {
    const amount = row.amounts[at];
    return amount === undefined ? [] : [`${row.label.text}: ${amount.text}`];
  });
  return `${label}. ${numbers.join('; ')}`;
}

/** The year with the largest number. */
function largest(rows: readonly AmountRow[], at: number): TemplateResult | typeof nothing {
  const amounts = rows.flatMap((row) => row.amounts[at] ?? []);
  const top = amounts.reduce((max, one) => (one.atLeast > (max?.atLeast ?? -1) ? one : max), amounts[0]);
  const row = rows.find((one) => one.amounts[at] === top);
  if (top === undefined || row === undefined || amounts.length === 1) return nothing;
  return html` <span class="aside">${row.label.text}: ${top.text}</span>`;
}

/** The first and the last year; one alone stands once. */
function ends(rows: readonly AmountRow[]): string[] {
  const [first, last] = [rows[0]?.label.text ?? '', rows.at(-1)?.label.text ?? ''];
  return first === last ? [first] : [first, last];
}

function columnGroup(
  rows: readonly AmountRow[],
  at: number,
  most: number,
  labels: readonly string[],
  isUnknown = false,
): TemplateResult {
  return html`<div class=${isUnknown ? 'span apart' : 'span'}>
    <svg
      class="columns"
      width=${rows.length * WIDEST}
      height="96"
      viewBox="0 0 ${rows.length} 100"
      preserveAspectRatio="none"
      focusable="false"
    >
      ${rows.map((row, place) => column(row, at, most, place))}
    </svg>
    <div class="ends">${labels.map((label) => html`<span>${label}</span>`)}</div>
  </div>`;
}

function column(row: AmountRow, at: number, most: number, place: number): TemplateResult | typeof nothing {
  const amount = row.amounts[at];
  if (amount === undefined) return nothing;
  const height = (amount.atLeast / most) * FULL;
  const strokes = amount.open ? [2.5, 6.5, 10.5] : [];
  return svg`<rect x=${place + 0.1} y=${100 - height} width="0.8" height=${height}></rect>
    ${strokes.map((gap) => svg`<rect x=${place + 0.1} y=${100 - height - gap} width="0.8" height="1.5" class="more"></rect>`)}`;
}
