import { nearest } from '../../schema/index.js';
import { foldName } from '../names.js';
import type { CellRule } from './cell.js';

/** A name that is a slip away from one that is known: "Uzbekhstan". It needs the known names of the column. */
export const int19: CellRule = (text, { kind, known = [] }) => {
  if (kind !== 'name' || known.length === 0) return undefined;
  const value = text.trim();
  const name = foldName(value);
  if (name.length < SHORTEST || known.some((each) => foldName(each) === name)) return undefined;
  const suggestions = nearest(value, known).filter((other) => isNear(name, foldName(other)));
  if (suggestions.length === 0) return undefined;
  return { rule: 'INT-19', severity: 'warning', message: 'INT-19', params: { value }, suggestions };
};

/** Of short names one letter makes another: Iran and Iraq, Niger and Nigeria. */
const SHORTEST = 5;

/** The same words but for a letter or two: no name with a word more or less. */
function isNear(a: string, b: string): boolean {
  return a.split(' ').length === b.split(' ').length && Math.abs(a.length - b.length) <= 2;
}
