import { isBefore, lastDay, withYear, yearOf } from './days.js';
import type { Rule } from './rule.js';

const YEARS = 30;

/** What has not come into force within a generation seldom does: mostly a digit of the year is wrong. */
export const pla03: Rule = {
  id: 'PLA-03',
  severity: 'warning',
  reads: ['signedOn', 'visit'],
  records: {
    agreement: (agreement, report, facts) => {
      const { entryIntoForce } = agreement;
      if (entryIntoForce === undefined) return;
      const signed = facts.signedOn(agreement);
      const last = lastDay(signed);
      // Nearly all of them: no date is made for nothing.
      if (last === undefined || yearOf(entryIntoForce) - yearOf(last) < YEARS) return;
      if (!isBefore(withYear(last, yearOf(last) + YEARS), entryIntoForce)) return;
      // 1863 → 1963: with the century of the signature it follows within a few years.
      const century = withYear(entryIntoForce, yearOf(entryIntoForce) - 100);
      const suggestions = /^\d{4}(-|$)/.test(entryIntoForce) && !isBefore(century, signed) ? [century] : [];
      // A year that no treaty has is a matter of PLA-01.
      if (facts.today !== undefined && yearOf(entryIntoForce) > yearOf(facts.today) + YEARS) return;
      const years = yearOf(entryIntoForce) - yearOf(last);
      report(['entryIntoForce'], { years, signed, entryIntoForce }, { suggestions });
    },
  },
};
