import { firstDay, lastDay } from './days.js';
import type { Facts } from './facts.js';
import type { Report, Rule } from './rule.js';
import type { Agreement } from '../models/agreement.js';

/** These fields are days. Where a visit gives the range, no more is needed. */
export const chr10: Rule = {
  id: 'CHR-10',
  severity: 'hint',
  reads: ['visit', 'meeting', 'partOf'],
  records: {
    visit: ({ startDate, endDate }, report) => {
      check('startDate', startDate, report);
      check('endDate', endDate, report);
    },
    agreement: (agreement, report, facts) => {
      const { signedOn, entryIntoForce } = agreement;
      if (isVague(signedOn) && !hasVisitWithDates(agreement, facts)) check('signedOn', signedOn, report);
      check('entryIntoForce', entryIntoForce, report);
    },
  },
};

function check(field: string, date: string | undefined, report: Report): void {
  if (!isVague(date)) return;
  if (date?.startsWith('XXXX') === true) report([field], { date }, { message: 'CHR-10.year' });
  else report([field], { date });
}

/** True for a year, a month, and what has an unknown digit; an interval of days is as precise as days are. */
function isVague(date: string | undefined): boolean {
  if (date === undefined || date.includes('/')) return false;
  return date.length < 10 || date.includes('X');
}

function hasVisitWithDates(agreement: Agreement, facts: Facts): boolean {
  const { startDate, endDate } = facts.visitOf(agreement) ?? {};
  return firstDay(startDate) !== undefined && lastDay(endDate) !== undefined;
}
