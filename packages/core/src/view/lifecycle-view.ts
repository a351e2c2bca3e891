import type { DatasetIndex } from '../dataset/index-dataset.js';
import { comparePartialDates, type Day, type PartialDate } from '../dates/index.js';
import { bindingOf } from '../derived/binding.js';
import { withGroups } from '../derived/group.js';
import { isSide } from '../derived/laterality.js';
import { statusOn, type Force } from '../derived/status.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement, AgreementStatus, TreatyAct } from '../models/agreement.js';
import { agreementView } from './agreement-view.js';
import { fieldsOf, listOf, present, recordOf, textOf, ViewContext } from './context.js';
import { closed } from './direction.js';
import { formatDate } from './dates.js';
import { dateValue } from './facts.js';
import { nameOf } from './names.js';
import type { AgreementView, CodeView, FactValue, NameView } from './types.js';

/**
 * How far a step is: `taken`, `now` (the last that was taken), `not-yet` (it is to come), or `unknown`: nobody says
 * whether it was taken.
 */
export type StepState = 'taken' | 'now' | 'not-yet' | 'unknown';

/** A step in the life of an instrument. */
export interface StepView {
  /** Stable name of the step: a status, or an act of all parties. */
  readonly name: string;
  readonly label: string;
  readonly state: StepState;
  /** Its date, or what is said where there is none. */
  readonly when: FactValue;
  /** The step ends the instrument. */
  readonly ends: boolean;
}

/** What one party did. */
export interface PartyActsView {
  readonly party: NameView;
  /** Empty when nothing is known. */
  readonly acts: readonly { readonly label: string; readonly when: FactValue }[];
}

/** The life of an agreement as its element shows it. */
export interface LifecycleView extends AgreementView {
  /** The day that the status holds on, in words. */
  readonly day: string;
  readonly status: { readonly code: AgreementStatus; readonly label: string; readonly basis: string };
  readonly force: { readonly code: Force; readonly label: string };
  readonly steps: readonly StepView[];
  /** In the order of the parties; empty when no act of a single party is known. */
  readonly acts: readonly PartyActsView[];
}

/** @param today `YYYY-MM-DD`: the day that the status is asked for. */
export function lifecycleView(
  record: Agreement,
  index: DatasetIndex,
  locale: FigureLocale,
  today: Day,
): LifecycleView {
  const agreement = recordOf(record);
  const view = agreementView(agreement, index, locale);
  const context = new ViewContext(index, locale);
  const { labels, figures } = locale;
  const answer = statusOn(agreement, today, index);
  const status = context.code('status', labels.agreementStatuses, answer.status) as CodeView;
  const steps = stepsOf(agreement, answer.status, answer.force, today, view, context, locale);
  return {
    ...view,
    day: formatDate(today, locale) ?? today,
    status: { code: answer.status, label: status.label, basis: labels.bases[answer.basis] },
    force: { code: answer.force, label: figures.forces[answer.force] },
    steps,
    acts: actsOf(agreement, context, locale),
    problems: [...view.problems, ...context.problems],
  };
}

interface Step extends Omit<StepView, 'state' | 'when'> {
  readonly date: PartialDate | undefined;
  /** Whether it was taken, as far as that is known without its date. */
  readonly state: StepState;
  readonly rank: number;
  readonly when?: FactValue;
  readonly aside?: string | undefined;
  /** The step says something of the status; a registration does not. */
  readonly isStatus: boolean;
}

/** The place of a step in the life of an instrument, for steps whose dates do not tell. */
const RANKS: Partial<Record<AgreementStatus | TreatyAct, number>> = {
  announced: 0,
  agreed: 1,
  negotiated: 1,
  initialled: 2,
  adopted: 3,
  signed: 4,
  'partially-signed': 4,
  approved: 5,
  ratified: 5,
  accepted: 5,
  acceded: 5,
  succeeded: 5,
  reserved: 5,
  'provisionally-applied': 6,
  'in-force': 7,
  'in-effect': 7,
  registered: 8,
  suspended: 9,
  resumed: 9,
  withdrew: 10,
};
const LAST = 11;

function stepsOf(
  agreement: Agreement,
  status: AgreementStatus,
  force: Force,
  today: Day,
  view: AgreementView,
  context: ViewContext,
  locale: FigureLocale,
): StepView[] {
  const steps = present([
    beforeSignature(status, locale),
    signedStep(agreement, view, locale),
    ...eventSteps(agreement, locale),
    forceStep(agreement, force, locale),
    ...registrationSteps(agreement, context, locale),
    endStep(agreement, status, locale),
  ])
    .sort(inOrder)
    .map((step) => ({ ...step, state: stateOn(step, today) }));
  const now = steps.reduce(
    (last, { isStatus, state }, at) => (isStatus && state === 'taken' ? at : last),
    -1,
  );
  return steps.map((step, at) => {
    const state = at === now ? 'now' : step.state;
    const { name, label, ends } = step;
    return { name, label, ends, state, when: whenOf(step, state, context, locale) };
  });
}

function inOrder(a: Step, b: Step): number {
  const order =
    a.date === undefined || b.date === undefined ? 'unknown' : comparePartialDates(a.date, b.date);
  if (order === 'before') return -1;
  return order === 'after' ? 1 : a.rank - b.rank;
}

function stateOn({ date, state }: Step, today: Day): StepState {
  if (date === undefined) return state;
  const order = comparePartialDates(date, today);
  if (order === 'after') return 'not-yet';
  return order === 'unknown' ? state : 'taken';
}

function whenOf(step: Step, state: StepState, context: ViewContext, locale: FigureLocale): FactValue {
  const { figures, phrases } = locale;
  const date = step.when ?? dateValue(step.date, step.name, context);
  if (date !== undefined) {
    const asides = present([state === 'not-yet' ? figures.notYet : undefined, step.aside]);
    return asides.length === 0 ? date : { ...date, aside: { text: asides.join(', ') } };
  }
  if (state === 'not-yet') return { text: figures.notYet, missing: true };
  const text = state === 'unknown' ? phrases.notKnown : figures.dateNotKnown;
  return { text, missing: true, ...(step.aside === undefined ? {} : { aside: { text: step.aside } }) };
}

/** What has been reached without a signature has no date of its own. */
function beforeSignature(status: AgreementStatus, { labels }: FigureLocale): Step | undefined {
  if (status !== 'announced' && status !== 'agreed' && status !== 'negotiated') return undefined;
  return step(status, labels.agreementStatuses[status], undefined, 'taken');
}

function signedStep(agreement: Agreement, view: AgreementView, { labels }: FigureLocale): Step {
  const fact = view.facts.find(({ name }) => name === 'signed')?.values[0];
  const known = view.strength.code === 'signed';
  const base = step(
    'signed',
    labels.agreementStatuses.signed,
    textOf(agreement.signedOn),
    known ? 'taken' : 'unknown',
  );
  return fact === undefined || fact.missing === true ? base : { ...base, when: fact };
}

function eventSteps(agreement: Agreement, { labels }: FigureLocale): Step[] {
  return present(
    listOf(agreement.events).map((entry) => {
      const { act, on, effective, party } = fieldsOf(entry);
      const name = textOf(act);
      if (party !== undefined || name === undefined) return undefined;
      return step(
        name as TreatyAct,
        labelOf(name, labels.treatyActs),
        textOf(on) ?? textOf(effective),
        'taken',
      );
    }),
  );
}

function forceStep(agreement: Agreement, force: Force, { labels }: FigureLocale): Step | undefined {
  const date = textOf(agreement.entryIntoForce);
  const bindsNot = bindingOf(agreement).value === 'no';
  if (bindsNot && date === undefined) return undefined;
  const name = bindsNot ? 'in-effect' : 'in-force';
  const state = force === 'in-force' ? 'taken' : force === 'not-yet' ? 'not-yet' : 'unknown';
  return step(name, labels.agreementStatuses[name], date, state);
}

function registrationSteps(agreement: Agreement, context: ViewContext, { labels }: FigureLocale): Step[] {
  return listOf(agreement.registrations).map((entry) => {
    const { register, number, date } = fieldsOf(entry);
    const aside = closed(present([context.words(register)?.text, textOf(number)]).join(' '));
    return {
      ...step('registered', labels.treatyActs.registered, textOf(date), 'taken'),
      ...(aside === '' ? {} : { aside }),
    };
  });
}

const OVER = new Set<AgreementStatus>(['ended', 'completed', 'discontinued', 'withdrawn']);

function endStep(agreement: Agreement, status: AgreementStatus, locale: FigureLocale): Step | undefined {
  const { labels, facts } = locale;
  const { on, how } = fieldsOf(agreement.ended);
  const manner = textOf(how);
  const isOver = OVER.has(status);
  if (on !== undefined || manner !== undefined || (isOver && agreement.expiresOn === undefined)) {
    const label =
      manner === undefined
        ? labels.agreementStatuses[isOver ? status : 'ended']
        : labelOf(manner, labels.endings);
    return { ...step('ended', label, textOf(on), 'taken'), rank: LAST, ends: true };
  }
  const expires = textOf(agreement.expiresOn);
  if (expires === undefined) return undefined;
  const automatic = fieldsOf(agreement.renewal).automatic === true;
  const label = isOver ? labels.agreementStatuses[status] : facts.expires;
  return {
    ...step('expires', label, expires, 'not-yet'),
    rank: LAST,
    ends: true,
    isStatus: !automatic,
    ...(automatic ? { aside: facts.renewal } : {}),
  };
}

/** The label of a code; one that is in no list is shown as it is stated. */
function labelOf(code: string, labels: Readonly<Record<string, string>>): string {
  return Object.hasOwn(labels, code) ? (labels[code] as string) : closed(code);
}

function step(
  name: AgreementStatus | TreatyAct | 'expires',
  label: string,
  date: PartialDate | undefined,
  state: StepState,
): Step {
  const rank = name === 'expires' ? LAST : (RANKS[name] ?? LAST);
  return {
    name,
    label,
    date,
    state,
    rank,
    ends: false,
    isStatus: name !== 'registered' && name !== 'reserved',
  };
}

/** What each party did, by itself: signatures, ratifications and the like. */
function actsOf(agreement: Agreement, context: ViewContext, locale: FigureLocale): PartyActsView[] {
  const rows = new Map<string, { party: NameView; acts: { label: string; when: FactValue }[] }>();
  const rowOf = (link: unknown): { label: string; when: FactValue }[] | undefined => {
    const party = nameOf(link, 'parties', context);
    if (party === undefined) return undefined;
    const key = party.id ?? ` ${party.text}`;
    let row = rows.get(key);
    if (row === undefined) rows.set(key, (row = { party, acts: [] }));
    return row.acts;
  };
  for (const link of partiesOf(agreement, context).filter(isSide)) rowOf(link);
  for (const entry of listOf(agreement.signatures)) {
    const { party, person, on } = fieldsOf(entry);
    const when = dateValue(on ?? agreement.signedOn, 'signatures', context);
    const signer = nameOf(person, 'signatures', context);
    const act = when ?? { text: locale.figures.dateNotKnown, missing: true as const };
    rowOf(party ?? fieldsOf(person).party)?.push({
      label: locale.labels.agreementStatuses.signed,
      when: signer === undefined ? act : { ...act, aside: signer },
    });
  }
  for (const entry of listOf(agreement.events)) {
    const { act, on, effective, party } = fieldsOf(entry);
    const label = context.code('events', locale.labels.treatyActs, act)?.label;
    if (party === undefined || label === undefined) continue;
    rowOf(party)?.push({ label, when: actDate(on, effective, context, locale) });
  }
  return [...rows.values()].some(({ acts }) => acts.length > 0) ? [...rows.values()] : [];
}

function partiesOf(agreement: Agreement, { index }: ViewContext): readonly unknown[] {
  for (const record of withGroups(agreement, index)) {
    if (record.parties !== undefined) return listOf(record.parties);
  }
  return [];
}

/** When it was done; from when it has effect beside it. */
function actDate(on: unknown, effective: unknown, context: ViewContext, locale: FigureLocale): FactValue {
  const done = dateValue(on, 'events', context);
  const from = dateValue(effective, 'events', context);
  const effect = from && `${locale.labels.agreementStatuses['in-effect']}: ${from.text}`;
  if (done !== undefined) return effect === undefined ? done : { ...done, aside: { text: effect } };
  return effect === undefined ? { text: locale.figures.dateNotKnown, missing: true } : { text: effect };
}
