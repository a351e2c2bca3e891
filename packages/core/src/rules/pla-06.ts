import type { Agreement, AgreementStatus } from '../models/agreement.js';
import { isBefore } from './days.js';
import type { Rule } from './rule.js';

const BEFORE_SIGNATURE = new Set<AgreementStatus>(['announced', 'agreed', 'negotiated', 'initialled']);
const BEFORE_FORCE = new Set<AgreementStatus>([
  ...BEFORE_SIGNATURE,
  'adopted',
  'partially-signed',
  'signed',
  'approved',
  'provisionally-applied',
]);
const OVER = new Set<AgreementStatus>(['ended', 'completed', 'discontinued']);
const IN_FORCE = new Set<AgreementStatus>(['in-force', 'in-effect', 'suspended']);

/** A status that is given does not contradict what the dates of the same record say. */
export const pla06: Rule = {
  id: 'PLA-06',
  severity: 'error',
  reads: ['signedOn', 'entryIntoForce', 'ended'],
  records: {
    agreement: (agreement, report, { today }) => {
      const { status } = agreement;
      if (status === undefined || today === undefined) return;
      const against = contradiction(agreement, status, today);
      if (against !== undefined) report(['status'], { status, ...against });
    },
  },
};

function contradiction(
  { signedOn, entryIntoForce, ended, renewal }: Agreement,
  status: AgreementStatus,
  today: string,
): { field: string; date: string | undefined } | undefined {
  const end = ended?.on;
  if (OVER.has(status)) return isBefore(today, end) ? { field: 'ended', date: end } : undefined;
  if ((BEFORE_FORCE.has(status) || IN_FORCE.has(status)) && isBefore(end, today) && renewal === undefined) {
    return { field: 'ended', date: end };
  }
  if (IN_FORCE.has(status) && isBefore(today, entryIntoForce)) {
    return { field: 'entryIntoForce', date: entryIntoForce };
  }
  if (BEFORE_FORCE.has(status) && isBefore(entryIntoForce, today)) {
    return { field: 'entryIntoForce', date: entryIntoForce };
  }
  return BEFORE_SIGNATURE.has(status) && isBefore(signedOn, today)
    ? { field: 'signedOn', date: signedOn }
    : undefined;
}
