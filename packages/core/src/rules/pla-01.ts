import type { Agreement, AgreementStatus } from '../models/agreement.js';
import { firstDay, isBefore, lastDay } from './days.js';
import type { Facts } from './facts.js';
import type { Report, Rule } from './rule.js';

/** A status under which a date of signature may still lie ahead. */
const AHEAD = new Set<AgreementStatus>([
  'announced',
  'agreed',
  'negotiated',
  'initialled',
  'adopted',
  'unknown',
]);
/** The peace of Westphalia: older treaties are rare enough to be looked at. */
const OLDEST = '1648';

/** What is said to have happened is not in the future, and no date is centuries away. What is further off is PLA-04. */
export const pla01: Rule = {
  id: 'PLA-01',
  severity: 'warning',
  reads: ['status'],
  records: {
    agreement: (agreement, report, facts) => {
      const { signedOn, entryIntoForce, status } = agreement;
      if (isFar(signedOn, 'signedOn', report, facts)) return;
      if (!AHEAD.has(status ?? 'signed') && isAhead(signedOn, facts))
        tell('signedOn', signedOn, statusOf(agreement), report);
      isFar(entryIntoForce, 'entryIntoForce', report, facts);
    },
    visit: ({ startDate, endDate, status }, report, facts) => {
      if (isFar(startDate, 'startDate', report, facts)) return;
      if (status === 'completed' && isAhead(endDate ?? startDate, facts)) {
        tell(endDate === undefined ? 'startDate' : 'endDate', endDate ?? startDate, status, report);
      } else if (status === 'in-progress' && isAhead(startDate, facts))
        tell('startDate', startDate, status, report);
      isFar(endDate, 'endDate', report, facts);
    },
  },
};

function statusOf({ status = 'signed' }: Agreement): string {
  return status;
}

function tell(field: string, date: string | undefined, status: string, report: Report): void {
  report([field], { date, status });
}

/** True for a date after tomorrow. */
function isAhead(date: string | undefined, { tomorrow }: Facts): boolean {
  return isBefore(tomorrow, date);
}

function isFar(date: string | undefined, field: string, report: Report, { far }: Facts): boolean {
  const first = firstDay(date);
  const last = lastDay(date);
  if (first === undefined || last === undefined) return false;
  if (last >= OLDEST && (far === undefined || first < far)) return false;
  report([field], { year: first.slice(0, 4) }, { message: 'PLA-01.year' });
  return true;
}
