import type { Finding } from '@comity/core';
import { formatNumber, isPlainObject, type ReportLocale } from '@comity/core/view';

/** A cell, or a whole row, of a table. */
interface Cell {
  readonly row: number;
  readonly column: string | undefined;
}

/** The cell that a finding of a table stands in, as the readers of `@comity/formats` tell it; undefined without one. */
export function cellOf(finding: Finding): Cell | undefined {
  const { cell } = finding as { readonly cell?: unknown };
  if (!isPlainObject(cell) || typeof cell['row'] !== 'number') return undefined;
  const { column } = cell;
  return { row: cell['row'], column: typeof column === 'string' && column !== '' ? column : undefined };
}

/** Where a finding stands in its file, in words: line and column, or row and column; empty when that is not known. */
export function placeText(finding: Finding, locale: ReportLocale): string {
  const { position } = finding;
  const { reports } = locale;
  const cell = cellOf(finding);
  if (cell !== undefined) return reports.cell(formatNumber(cell.row, locale), cell.column);
  if (position === undefined) return '';
  return reports.place(formatNumber(position.line, locale), formatNumber(position.column, locale));
}
