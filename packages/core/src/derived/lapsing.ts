import type { DatasetIndex } from '../dataset/index-dataset.js';
import { addMonths, earliestDay, latestDay, type Day } from '../dates/index.js';
import type { Agreement } from '../models/agreement.js';
import { fieldsOf, textOf } from '../schema/unchecked.js';
import { withGroups } from './group.js';

/**
 * True when the term of an agreement may end from a day on within so many months: a term that is known by its year or
 * month alone may do so. False for what has ended already, and for what goes on by itself at the end of its term.
 *
 * @param day `YYYY-MM-DD`; the answer depends on nothing else
 */
export function lapsesWithin(agreement: Agreement, day: Day, months: number, index?: DatasetIndex): boolean {
  if (fieldsOf(agreement).ended !== undefined) return false;
  for (const { expiresOn, renewal } of withGroups(agreement, index)) {
    const end = textOf(expiresOn);
    if (end === undefined) continue;
    if (fieldsOf(renewal).automatic === true) return false;
    const limit = addMonths(day, months);
    const [first, last] = [earliestDay(end), latestDay(end)];
    // An end that is open on a side may be any day there; one without a year says nothing.
    if (limit === undefined || (first === undefined && last === undefined)) return false;
    return (first ?? '') <= limit && (last ?? '9999') >= day;
  }
  return false;
}
