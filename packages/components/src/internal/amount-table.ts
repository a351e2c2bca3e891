import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AmountRow, AmountTableView, AmountView } from '@comity/core/view';
import { csv } from './csv.js';
import { icon } from './icon.js';
import { sectorIcons, type SectorIconName } from './icons.generated.js';
import { words } from './words.js';

/** Where a bar ends whose number is the largest, in per cent; the rest is for the mark of an open end. */
const FULL = 88;

/**
 * A table that is drawn: each number has a bar, all by one measure. The roles are written out because a narrow table
 * is laid out as a list, which would take them away.
 */
export function amountTable(
  view: AmountTableView,
  label: string,
  shown: readonly AmountRow[] = view.rows,
): TemplateResult {
  return html`<table class="amounts" part="table" role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${view.rowHeading}</th>
        ${view.columns.map((column) => html`<th role="columnheader" scope="col">${column.label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${shown.map((row) => amountRow(row, view))}
    </tbody>
  </table>`;
}

function amountRow(row: AmountRow, { columns, most }: AmountTableView): TemplateResult {
  return html`<tr role="row" class=${row.key === '' ? 'unknown' : nothing}>
    <th role="rowheader" scope="row">
      <span class="row-label" data-sector=${row.sector ?? nothing}
        >${row.sector === undefined ? nothing : icon(sectorIcons[row.sector as SectorIconName])}<span
          >${words(row.label)}</span
        ></span
      >
    </th>
    ${columns.map(({ code, label }, at) => {
      const amount = row.amounts[at];
      return html`<td role="cell" data-strength=${code} class=${amount === undefined ? 'none' : nothing}>
        <span class="column" aria-hidden="true">${label}</span>${
          amount === undefined
            ? html`<span class="amount">–</span>`
            : html`<span class="amount">${amount.text}</span>${bar(amount, most)}`
        }
      </td>`;
    })}
  </tr>`;
}

/** A bar as long as its number; three short strokes after it say that there may be more. */
function bar({ atLeast, open }: AmountView, most: number): TemplateResult {
  const length = (atLeast / most) * FULL;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    ${atLeast === 0 ? nothing : svg`<rect width="${percent(length)}" height="100%"></rect>`}
    ${open ? [1, 3, 5].map((gap) => svg`<rect x="${percent(length + gap)}" width="1%" height="100%"></rect>`) : nothing}
  </svg>`;
}

function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}

/** The numbers as a file: for each strength the least and the most there may be; empty where nobody knows. */
export function amountCsv({ rows, columns }: AmountTableView, keyName: string): string {
  const heads = columns.flatMap(({ code }) => [`${code}_at_least`, `${code}_at_most`]);
  return csv([
    [keyName, 'label', ...heads],
    ...rows.map(({ key, label, amounts }) => [
      key,
      label.text,
      ...amounts.flatMap((amount) => (amount === undefined ? [0, 0] : [amount.atLeast, amount.atMost])),
    ]),
  ]);
}
