import type { Citation, RecordBase } from '../models/values.js';
import { addDays, firstDay, lastDay } from './days.js';
import type { Facts } from './facts.js';
import type { Report, Rule } from './rule.js';

/**
 * A source reports what has happened, not what will. The finding needs that no cited source is later than the event:
 * an announcement may be cited beside the report. Registers and datasets grow after the day of their publication.
 */
export const chr09: Rule = {
  id: 'CHR-09',
  severity: 'error',
  reads: ['citations', 'status'],
  records: {
    source: ({ published }, report) => {
      if (published?.startsWith('XXXX') === true) {
        report(['published'], { published }, { message: 'CHR-09.year', severity: 'hint' });
      }
    },
    agreement: ({ signedOn, citations }, report, facts) => {
      check('signedOn', signedOn, citations, report, facts);
    },
    visit: ({ startDate, status, citations }, report, facts) => {
      if (status === 'completed' || status === 'in-progress') {
        check('startDate', startDate, citations, report, facts);
      }
    },
  },
};

function check(
  field: string,
  date: string | undefined,
  citations: RecordBase['citations'],
  report: Report,
  facts: Facts,
): void {
  if (facts.published.size === 0 || date === undefined || citations === undefined) return;
  const first = firstDay(date);
  if (first === undefined) return;
  let published: string | undefined;
  for (const citation of citations) {
    const { source: id, fields }: Citation = typeof citation === 'string' ? { source: citation } : citation;
    if (fields?.includes(field) === false) continue;
    const source = facts.published.get(id);
    const last = lastDay(source?.published);
    // A source without a day may be a later one. A day more: the world has many time zones.
    if (last === undefined || last >= first || addDays(last, 1) >= first) return;
    if (source?.genre === 'register' || source?.genre === 'dataset') return;
    published = source?.published;
  }
  if (published !== undefined) report([field], { date, published });
}
