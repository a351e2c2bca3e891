import type { Agreement } from '../models/agreement.js';
import type { Facts } from './facts.js';
import { linkOf } from './facts.js';
import type { ReportIn, Rule } from './rule.js';

/**
 * No two records of one agreement: the same title, day and parties. Different numbers in a register tell two of them
 * apart, as with exchanges of notes of one day.
 */
export const int05: Rule = {
  id: 'INT-05',
  severity: 'warning',
  compare: (facts) => {
    const firsts = new Map<number, number>();
    const alike = new Set<number>();
    return {
      records: {
        agreement: ({ title, signedOn, parties, kind }) => {
          const words = facts.words(title);
          if (words === undefined || parties === undefined || signedOn?.length !== 10) return;
          const rough = roughKeyOf(signedOn, kind, words);
          const first = firsts.get(rough);
          if (first === undefined) firsts.set(rough, facts.at);
          else alike.add(first).add(facts.at);
        },
      },
      // Only what is alike at first sight is looked at closer.
      end: (reportIn) => {
        reportTwins(
          [...alike].sort((a, b) => a - b),
          reportIn,
          facts,
        );
      },
    };
  },
};

/** A number that two records of one agreement have in common, and few others. */
function roughKeyOf(signedOn: string, kind: string, words: string): number {
  return outlineOf(words, outlineOf(signedOn, kind.length));
}

/** A number made of where marks, digits and letters stand; which letters they are does not matter, nor their case. */
function outlineOf(text: string, start: number): number {
  let outline = start;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    outline = (outline * 31 + (code < CAPITAL_A ? code : CAPITAL_A)) | 0;
  }
  return outline;
}

const CAPITAL_A = 0x41;

function reportTwins(places: readonly number[], reportIn: ReportIn, facts: Facts): void {
  const all = facts.index.all('agreement');
  const seen = new Map<string, Agreement>();
  for (const at of places) {
    const agreement = all[at] as Agreement;
    const key = keyOf(agreement, facts);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, agreement);
    else if (!haveOwnNumbers(other, agreement)) reportIn('agreement', at)(['title'], { first: other.id });
  }
}

function keyOf({ title, signedOn, kind, parties = [], partOf }: Agreement, facts: Facts): string {
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
