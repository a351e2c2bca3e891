import { parsePartialDate, type DateParts, type PartialDate } from './partial-date.js';

/** From fine to coarse; `none` when no digit of the year is known. */
export const PRECISIONS = ['day', 'month', 'year', 'decade', 'century', 'millennium', 'none'] as const;
/** The smallest span of time that a date is known to lie in. */
export type Precision = (typeof PRECISIONS)[number];

/**
 * How precise a date is: `month` for `2025-10`, `2025-10-XX` and `2025-10-2X`, `decade` for `202X`. An interval is as
 * precise as the coarser of its dates. Undefined for what is no date.
 */
export function precisionOf(date: PartialDate): Precision | undefined {
  const parsed = parsePartialDate(date);
  if (parsed === undefined) return undefined;
  if (parsed.kind === 'date') return ofParts(parsed.date);
  const { from, to } = parsed.interval;
  const found = [from, to].map((end) => (typeof end === 'string' ? 0 : PRECISIONS.indexOf(ofParts(end))));
  return PRECISIONS[Math.max(...found)];
}

function ofParts({ year, month, day }: DateParts): Precision {
  const known = year.indexOf('X');
  if (known >= 0) return (['none', 'millennium', 'century', 'decade'] as const)[known] as Precision;
  if (month === undefined || month.includes('X')) return 'year';
  return day === undefined || day.includes('X') ? 'month' : 'day';
}
