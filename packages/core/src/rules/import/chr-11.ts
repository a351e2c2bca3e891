import type { CellRule } from './cell.js';

const TWO_NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Day and month that could be either are read only in an order that is declared for the whole column. */
export const chr11: CellRule = (text, { kind, order }) => {
  const value = text.trim();
  const [, a = '', mark, b = '', year = ''] = TWO_NUMBERS.exec(value) ?? [];
  // With dots the day comes first, wherever dates are written so.
  if (kind !== 'date' || order !== undefined || mark === undefined || mark === '.') return undefined;
  if (Number(a) > 12 || Number(b) > 12 || Number(a) === Number(b) || Number(a) * Number(b) === 0)
    return undefined;
  const [first, second] = [a.padStart(2, '0'), b.padStart(2, '0')];
  const suggestions = year.length === 4 ? [`${year}-${second}-${first}`, `${year}-${first}-${second}`] : [];
  return { rule: 'CHR-11', severity: 'warning', message: 'CHR-11', params: { value }, suggestions };
};
