import type { DatasetIndex } from '../dataset/index-dataset.js';
import { comparePartialDates, earliestDay, latestDay, type Day, type PartialDate } from '../dates/index.js';
import type { Agreement, AgreementStatus, TreatyAct } from '../models/agreement.js';
import { fieldsOf, listOf, textOf } from '../schema/unchecked.js';
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
  const force = (status: AgreementStatus): Force =>
    bindsNot ? 'not-applicable' : forceOf(status, agreement, day);
  for (const record of withGroups(agreement, index)) {
    const status = textOf(record.status) as AgreementStatus | undefined;
    if (status !== undefined) return { status, force: force(status), basis: 'stated' };
    if (record === agreement && hasDates(agreement)) break;
  }
  const possible = statusesFromDates(stepsOf(agreement, bindsNot, index), day);
  return {
    status: onlyOne(possible) ?? 'unknown',
    force: onlyOne(possible.map(force)) ?? 'unknown',
    basis: 'derived',
  };
}

/** The value that all of them are; undefined when they differ. */
function onlyOne<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** A record with dates of its own speaks for itself, whatever its group says. */
function hasDates({ signedOn, entryIntoForce, ended, events, expiresOn }: Agreement): boolean {
  const fields = [signedOn, entryIntoForce, ended, expiresOn];
  return fields.some((field) => field !== undefined) || listOf(events).length > 0;
}

/** A date that may be any day. */
const SOME_DAY: PartialDate = 'XXXX';

function stepsOf(agreement: Agreement, bindsNot: boolean, index: DatasetIndex | undefined): Step[] {
  const { events, entryIntoForce, renewal, expiresOn, ended } = fieldsOf(agreement);
  const steps: Step[] = [];
  const add = (status: AgreementStatus | undefined, date: unknown): void => {
    const known = textOf(date);
    if (status !== undefined && known !== undefined) steps.push({ status, date: known });
  };
  for (const event of listOf(events)) {
    const { act, on, effective, party } = fieldsOf(event);
    // What one party does changes the whole only when it is said of all.
    if (party === undefined) add(statusAfter(act), effective ?? on);
  }
  add('signed', signingDateOf(agreement, index)?.date);
  add(bindsNot ? 'in-effect' : 'in-force', entryIntoForce);
  if (fieldsOf(renewal).automatic !== true) add('ended', expiresOn);
  if (ended !== undefined) {
    const { on, how } = fieldsOf(ended);
    const gone = how === 'completed' || how === 'discontinued' || how === 'withdrawn' ? how : 'ended';
    add(gone, on ?? SOME_DAY);
  }
  return steps;
}

function statusAfter(act: unknown): AgreementStatus | undefined {
  return typeof act === 'string' && Object.hasOwn(OF_ACT, act) ? OF_ACT[act as TreatyAct] : undefined;
}

/** After the last step that was certainly taken; more than one status when a later one may have been. */
function statusesFromDates(steps: readonly Step[], day: Day): AgreementStatus[] {
  const date: PartialDate = day;
  const taken = steps.filter((step) => ['before', 'same'].includes(comparePartialDates(step.date, date)));
  const open = steps.filter((step) => comparePartialDates(step.date, date) === 'unknown');
  const last = taken.sort(inOrder).at(-1);
  const later = open.filter((step) => last === undefined || inOrder(step, last) > 0);
  return [last?.status ?? 'unknown', ...later.map((step) => step.status)];
}

function inOrder(a: Step, b: Step): number {
  return order(a) - order(b) || dayOf(a).localeCompare(dayOf(b));
}

function dayOf({ date }: Step): Day {
  return earliestDay(date) ?? latestDay(date) ?? '';
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
  const entryIntoForce = textOf(fieldsOf(agreement).entryIntoForce);
  // Signed long ago with no date of entry into force: nobody can say that it is not in force.
  if (entryIntoForce === undefined) return 'unknown';
  return comparePartialDates(entryIntoForce, day) === 'after' ? 'not-yet' : 'unknown';
}
