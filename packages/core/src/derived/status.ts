import type { DatasetIndex } from '../dataset/index-dataset.js';
import { comparePartialDates, earliestDay, type Day, type PartialDate } from '../dates/index.js';
import type { Agreement, AgreementStatus, TreatyAct } from '../models/agreement.js';
import { bindingOf } from './binding.js';
import { signingDateOf } from './signing-date.js';
import { withGroups } from './group.js';

/** Whether an instrument has legal force: `not-yet` and `no-longer` are different answers. */
export type Force = 'not-yet' | 'in-force' | 'no-longer' | 'not-applicable' | 'unknown';

export interface StatusAnswer {
  readonly status: AgreementStatus;
  readonly force: Force;
  /** `stated` when the record gives the status itself, `derived` when it follows from dates. */
  readonly basis: 'stated' | 'derived';
}

interface Step {
  readonly status: AgreementStatus;
  readonly date: PartialDate;
}

const OF_ACT: Partial<Record<TreatyAct, AgreementStatus>> = {
  initialled: 'initialled',
  adopted: 'adopted',
  approved: 'approved',
  ratified: 'approved',
  accepted: 'approved',
  'provisionally-applied': 'provisionally-applied',
  suspended: 'suspended',
  resumed: 'in-force',
  withdrew: 'withdrawn',
};

const BEFORE_SIGNATURE = new Set<AgreementStatus>([
  'announced',
  'agreed',
  'negotiated',
  'initialled',
  'adopted',
]);
const OVER = new Set<AgreementStatus>(['ended', 'completed', 'discontinued', 'withdrawn']);

/**
 * The status of an agreement on a day, and whether it was in force. A status that the record states is taken as
 * it is, since it has no date; else the status follows from the dates. It is `unknown` when a date is not precise
 * enough to tell.
 *
 * @param day `YYYY-MM-DD`; for today's status give today: the answer depends on nothing else.
 */
export function statusOn(agreement: Agreement, day: Day, index?: DatasetIndex): StatusAnswer {
  const bindsNot = bindingOf(agreement).value === 'no';
  for (const record of withGroups(agreement, index)) {
    if (record.status !== undefined) {
      const { status } = record;
      return {
        status,
        force: bindsNot ? 'not-applicable' : forceOf(status, agreement, day),
        basis: 'stated',
      };
    }
    if (record === agreement && hasDates(agreement)) break;
  }
  const status = statusFromDates(stepsOf(agreement, bindsNot, index), day);
  return { status, force: bindsNot ? 'not-applicable' : forceOf(status, agreement, day), basis: 'derived' };
}

/** A record with dates of its own speaks for itself, whatever its group says. */
function hasDates({ signedOn, entryIntoForce, ended, events, expiresOn }: Agreement): boolean {
  return (
    [signedOn, entryIntoForce, ended, expiresOn].some((field) => field !== undefined) ||
    (events ?? []).length > 0
  );
}

function stepsOf(agreement: Agreement, bindsNot: boolean, index: DatasetIndex | undefined): Step[] {
  const steps: Step[] = [];
  const add = (status: AgreementStatus | undefined, date: PartialDate | undefined): void => {
    if (status !== undefined && date !== undefined) steps.push({ status, date });
  };
  for (const event of Array.isArray(agreement.events) ? agreement.events : []) {
    // What one party does changes the whole only when it is said of all.
    if (event.party === undefined) add(OF_ACT[event.act], event.effective ?? event.on);
  }
  add('signed', signingDateOf(agreement, index)?.date);
  add(bindsNot ? 'in-effect' : 'in-force', agreement.entryIntoForce);
  if (agreement.renewal?.automatic !== true) add('ended', agreement.expiresOn);
  const how = agreement.ended?.how;
  add(
    how === 'completed' || how === 'discontinued' || how === 'withdrawn' ? how : 'ended',
    agreement.ended?.on,
  );
  return steps;
}

/** The last step that was certainly taken; `unknown` when a later one may or may not have been. */
function statusFromDates(steps: readonly Step[], day: Day): AgreementStatus {
  const date: PartialDate = day;
  const taken = steps.filter((step) => ['before', 'same'].includes(comparePartialDates(step.date, date)));
  const open = steps.filter((step) => comparePartialDates(step.date, date) === 'unknown');
  taken.sort(
    (a, b) => order(a) - order(b) || (earliestDay(a.date) ?? '').localeCompare(earliestDay(b.date) ?? ''),
  );
  const last = taken.at(-1);
  if (last === undefined) return 'unknown';
  return open.some((step) => order(step) > order(last)) ? 'unknown' : last.status;
}

/** Suspension and resumption go by their dates; every other step has its place in the life of an instrument. */
function order(step: Step): number {
  const steps: AgreementStatus[] = ['initialled', 'adopted', 'signed', 'approved', 'provisionally-applied'];
  const place = steps.indexOf(step.status);
  if (place >= 0) return place;
  return OVER.has(step.status) ? steps.length + 1 : steps.length;
}

function forceOf(status: AgreementStatus, agreement: Agreement, day: Day): Force {
  if (status === 'in-force' || status === 'suspended') return 'in-force';
  if (OVER.has(status)) return 'no-longer';
  if (status === 'in-effect') return 'not-applicable';
  if (BEFORE_SIGNATURE.has(status) || status === 'provisionally-applied') return 'not-yet';
  const { entryIntoForce } = agreement;
  // Signed long ago with no date of entry into force: nobody can say that it is not in force.
  if (entryIntoForce === undefined) return 'unknown';
  return comparePartialDates(entryIntoForce, day) === 'after' ? 'not-yet' : 'unknown';
}
