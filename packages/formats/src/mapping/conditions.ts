import { comparePartialDates, isPartialDate } from '@comity/core/dates';
import { key, textAt, type Scope } from './cells.js';
import type { Condition } from './mapping.js';

/** Whether a row, or a part of a cell, is so. */
export type Test = (scope: Scope) => boolean;

/** One test of all conditions; without any it always holds. */
export function compileConditions(conditions: Condition | readonly Condition[] = []): Test {
  const tests = (Array.isArray(conditions) ? conditions : [conditions]).map(compileCondition);
  return (scope) => tests.every((test) => test(scope));
}

function compileCondition(condition: Condition): Test {
  const { column, is, isNot, matches, blank, before, after } = condition;
  const wanted = is === undefined ? undefined : new Set([is].flat().map(key));
  const unwanted = new Set([isNot ?? []].flat().map(key));
  const pattern = matches === undefined ? undefined : new RegExp(matches, 'iu');
  return (scope) => {
    const text = textAt(scope, column);
    if (wanted?.has(key(text)) === false || unwanted.has(key(text))) return false;
    if (pattern?.test(text) === false) return false;
    if (blank !== undefined && (text === '') !== blank) return false;
    if (before !== undefined && orderOf(scope, text, before) !== 'before') return false;
    return after === undefined || orderOf(scope, text, after) === 'after';
  };
}

/** How a date lies to another one, which is given or stands in a column; unknown where either is no date. */
function orderOf(scope: Scope, text: string, other: string): string {
  const day = isPartialDate(other) ? other : textAt(scope, other);
  return isPartialDate(text) && isPartialDate(day) ? comparePartialDates(text, day) : 'unknown';
}
