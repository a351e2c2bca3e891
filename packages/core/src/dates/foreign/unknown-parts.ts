import { isPartialDate } from '../partial-date.js';
import { refusal } from './reading.js';
import type { ForeignDate, ForeignDateOptions } from './types.js';

const MARKS = /[xu?*_]/gi;

/**
 * Dates with marks for the digits that are not known: `1964-xx-16`, `199?`, `uuuu-10-23`, `??.10.1992`. Undefined for
 * text that is none.
 */
export function unknownParts(text: string, options: ForeignDateOptions): ForeignDate | undefined {
  if (text.length > 10 || !/^[\dxu?*_./-]+$/i.test(text) || !/\d/.test(text)) return undefined;
  const date = text.replaceAll(MARKS, 'X');
  if (!date.includes('X')) return undefined;
  if (isPartialDate(date)) return { date };
  return dayMonthYear(date, options);
}

function dayMonthYear(date: string, { order }: ForeignDateOptions): ForeignDate | undefined {
  const match = /^(\d{1,2}|XX)([./-])(\d{1,2}|XX)\2(\d{4})$/.exec(date);
  if (match === null) return undefined;
  const [, first = '', mark, second = '', year = ''] = match;
  const [firstKnown, secondKnown] = [!first.includes('X'), !second.includes('X')];
  if (!firstKnown && !secondKnown) return { date: `${year}-XX-XX` };
  const known = (firstKnown ? first : second).padStart(2, '0');
  const asMonth = `${year}-${known}-XX`;
  const asDay = `${year}-XX-${known}`;
  const declared = order ?? (mark === '.' ? 'dmy' : undefined);
  if (declared === undefined) {
    if (!isPartialDate(asMonth)) return isPartialDate(asDay) ? { date: asDay } : { refused: 'no-such-day' };
    return refusal('ambiguous-order', [asMonth, asDay]);
  }
  const wanted = secondKnown === (declared !== 'mdy') ? asMonth : asDay;
  return isPartialDate(wanted) ? { date: wanted } : { refused: 'no-such-day' };
}
