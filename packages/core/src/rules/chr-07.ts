import type { Agreement } from '../models/agreement.js';
import { isBefore } from './days.js';
import type { Rule } from './rule.js';

/**
 * Nobody ratifies a text that does not exist yet. Accession needs no signature, and a draft may be approved before it
 * is signed.
 */
export const chr07: Rule = {
  id: 'CHR-07',
  severity: 'error',
  reads: ['signedOn'],
  records: {
    agreement: (agreement, report) => {
      const { events } = agreement;
      if (events === undefined) return;
      const made = madeOn(agreement);
      for (const [at, { act, on }] of events.entries()) {
        if (act !== 'ratified' && act !== 'accepted') continue;
        if (isBefore(on, made)) report(['events', at, 'on'], { date: on, made });
      }
    },
  },
};

/** When the text was adopted; without that, when it was signed. */
function madeOn({ events = [], signedOn }: Agreement): string | undefined {
  return events.find(({ act, on }) => act === 'adopted' && on !== undefined)?.on ?? signedOn;
}
