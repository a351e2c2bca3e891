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
    const seen = new Map<string, Agreement | Map<string, Agreement>>();
    const all = facts.index.all('agreement');
    for (const [at, agreement] of all.entries()) {
      const rough = roughKeyOf(agreement, facts);
      if (rough === undefined) continue;
      const same = seen.get(rough);
      if (same === undefined) {
        seen.set(rough, agreement);
        continue;
      }
      // Only what is alike at first sight is looked at closer.
      const others = same instanceof Map ? same : new Map([[keyOf(same, facts), same]]);
      seen.set(rough, others);
      const key = keyOf(agreement, facts);
      const other = others.get(key);
      if (other === undefined) others.set(key, agreement);
      else if (!haveOwnNumbers(other, agreement)) reportIn('agreement', at)(['title'], { first: other.id });
    }
  },
};

/** The same for records that may be the same; undefined for one that does not say enough. */
function roughKeyOf({ title, signedOn, parties, kind }: Agreement, facts: Facts): string | undefined {
  const words = facts.words(title);
  if (words === undefined || parties === undefined || signedOn?.length !== 10) return undefined;
  return `${signedOn}${kind}${String(words.length)}`;
}

function keyOf({ title, parties = [], partOf }: Agreement, facts: Facts): string {
  const names = parties.map((link) => linkOf(link).party ?? facts.words(linkOf(link).asStated));
  return [facts.words(title)?.toLowerCase(), partOf, ...names.sort()].join('|');
}

/** True when each has a number in a register, or an identifier elsewhere, that the other has not. */
function haveOwnNumbers(a: Agreement, b: Agreement): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((number) => theirs.includes(number));
}

function numbersOf({ registrations = [], ids = {} }: Agreement): string[] {
  return [...registrations.flatMap(({ number }) => number ?? []), ...Object.values(ids)];
}
