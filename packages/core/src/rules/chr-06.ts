import { isBefore } from './days.js';
import type { Rule } from './rule.js';

/** Nothing ends before it begins; but a draft can be withdrawn, and a retroactive instrument can be over when it is signed. */
export const chr06: Rule = {
  id: 'CHR-06',
  severity: 'error',
  reads: ['signedOn', 'entryIntoForce', 'visit', 'retroactive'],
  records: {
    agreement: (agreement, report, facts) => {
      const { entryIntoForce, ended, expiresOn, retroactive } = agreement;
      if (ended === undefined && expiresOn === undefined) return;
      const signed = retroactive === true ? undefined : facts.signedOn(agreement);
      const check = (end: string | undefined, path: string[]): void => {
        const start = isBefore(end, entryIntoForce)
          ? entryIntoForce
          : isBefore(end, signed)
            ? signed
            : undefined;
        if (start !== undefined) report(path, { end, start });
      };
      if (ended?.how !== 'withdrawn') check(ended?.on, ['ended', 'on']);
      check(expiresOn, ['expiresOn']);
    },
  },
};
