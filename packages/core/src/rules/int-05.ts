import type { Agreement } from '../models/agreement.js';
import type { Facts } from './facts.js';
import { linkOf } from './facts.js';
import type { Rule } from './rule.js';

/**
 * No two records of one agreement: the same title, day and parties. Different numbers in a register tell two of them
 * apart, as with exchanges of notes of one day.
 */
export const int05: Rule = {
  id: 'INT-05',
  severity: 'warning',
  file: (reportIn, facts) => {
    const first = new Map<string, Agreement>();
    for (const [at, agreement] of facts.index.all('agreement').entries()) {
      const key = keyOf(agreement, facts);
      if (key === undefined) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, agreement);
      else if (!haveOwnNumbers(other, agreement)) reportIn('agreement', at)(['title'], { first: other.id });
    }
  },
};

function keyOf({ title, signedOn, parties, partOf = '', kind }: Agreement, facts: Facts): string | undefined {
  if (title === undefined || signedOn?.length !== 10 || parties === undefined) return undefined;
  const names = parties.map((link) => linkOf(link).party ?? facts.words(linkOf(link).asStated));
  return [facts.words(title)?.toLowerCase(), signedOn, kind, partOf, ...names.sort()].join('|');
}

/** True when each has a number in a register, or an identifier elsewhere, that the other has not. */
function haveOwnNumbers(a: Agreement, b: Agreement): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((number) => theirs.includes(number));
}

function numbersOf({ registrations = [], ids = {} }: Agreement): string[] {
  return [...registrations.flatMap(({ number }) => number ?? []), ...Object.values(ids)];
}
