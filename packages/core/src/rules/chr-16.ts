import { isBefore } from './days.js';
import { wordsOf } from './names.js';
import type { Rule } from './rule.js';

const UNITED_NATIONS =
  /\bunts\b|united nations|birləşmiş millətlər|birleşmiş milletler|біріккен ұлттар|организаци\S* объедин/i;

/** The United Nations register what is in force, or at least provisionally applied. */
export const chr16: Rule = {
  id: 'CHR-16',
  severity: 'warning',
  reads: ['entryIntoForce'],
  records: {
    agreement: ({ registrations, entryIntoForce, events = [] }, report) => {
      if (registrations === undefined || entryIntoForce === undefined) return;
      if (events.some(({ act }) => act === 'provisionally-applied')) return;
      for (const [at, { register, date }] of registrations.entries()) {
        if (!isBefore(date, entryIntoForce) || !wordsOf(register).some((name) => UNITED_NATIONS.test(name)))
          continue;
        report(['registrations', at, 'date'], { date, entryIntoForce });
      }
    },
  },
};
