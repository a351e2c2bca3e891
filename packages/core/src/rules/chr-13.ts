import type { AgreementEvent } from '../models/agreement.js';
import { isBefore } from './days.js';
import type { Rule } from './rule.js';

/**
 * An instrument is initialled and adopted before it is signed, suspended after it is in force, resumed after it was
 * suspended, and none of this after its end. What one party does alone has an order of its own.
 */
export const chr13: Rule = {
  id: 'CHR-13',
  severity: 'error',
  reads: ['signedOn', 'entryIntoForce', 'ended'],
  records: {
    agreement: ({ events, signedOn, entryIntoForce, ended }, report) => {
      if (events === undefined) return;
      const suspended = events.filter(({ act }) => act === 'suspended');
      for (const [at, event] of events.entries()) {
        const { act, party } = event;
        const date = dateOf(event);
        if (party !== undefined || date === undefined) continue;
        const tell = (other: string, than: string | undefined, order: 'before' | 'after'): void => {
          report(['events', at], { act, date, other, than }, { message: `CHR-13.${order}` });
        };
        if (act === 'initialled' || act === 'adopted') {
          if (isBefore(signedOn, date)) tell('signedOn', signedOn, 'after');
        } else if (act === 'suspended' || act === 'resumed') {
          if (isBefore(ended?.on, date)) tell('ended', ended?.on, 'after');
          else if (isBefore(date, entryIntoForce)) tell('entryIntoForce', entryIntoForce, 'before');
          else if (
            act === 'resumed' &&
            suspended.length > 0 &&
            suspended.every((other) => isBefore(date, dateOf(other)))
          ) {
            tell('suspended', suspended.map(dateOf).find(Boolean), 'before');
          }
        }
      }
    },
  },
};

function dateOf({ on, effective }: AgreementEvent): string | undefined {
  return on ?? effective;
}
