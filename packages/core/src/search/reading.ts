import type { PartialDate } from '../dates/index.js';
import { spanOf } from '../dates/index.js';
import { withGroups } from '../derived/group.js';
import { signingDateOf } from '../derived/signing-date.js';
import { lapsesWithin } from '../derived/lapsing.js';
import { statusOn } from '../derived/status.js';
import { agreementStrength, outcomeStrength } from '../derived/strength.js';
import type { Day } from '../dates/index.js';
import type { Agreement } from '../models/agreement.js';
import type { Outcome } from '../models/outcome.js';
import type { Visit } from '../models/visit.js';
import { fieldsOf, listOf, textOf } from '../schema/unchecked.js';
import { titleWithKind } from '../view/agreement-view.js';
import { ViewContext } from '../view/context.js';
import { joinList } from '../view/lists.js';
import { nameOf } from '../view/names.js';
import { known, sectorCodesOf } from './links.js';
import { textsOf, type SearchNames } from './names.js';

/** What is read of a record for the search, in a form that all types share. */
export interface Reading {
  /** Texts of the title. */
  readonly title: readonly (readonly string[])[];
  /** Texts of other fields. */
  readonly texts: readonly (readonly string[])[];
  /** Links to parties, and to whoever acts. */
  readonly parties: readonly unknown[];
  /** Links to people, places and other records. */
  readonly others: readonly unknown[];
  readonly sectors: readonly string[];
  readonly date: PartialDate | undefined;
  /** What it is called in a list, in the language of the locale. */
  readonly heading: string;
  /** The labels of its kinds. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly strength?: string;
  readonly status: string | undefined;
  /** Its term may end within twelve months of the day that is given. */
  readonly lapsing?: boolean;
}

/** So far ahead one wants to know what lapses. */
const MONTHS_AHEAD = 12;

/** @param today The day for which the status is derived; absent: only what the record states. */
export function readAgreement(agreement: Agreement, names: SearchNames, today?: Day): Reading {
  const { index, locale } = names;
  const signatures = listOf(agreement.signatures).map(fieldsOf);
  const links = [agreement.signingPlaces, agreement.projects, agreement.routes, agreement.establishes];
  return {
    title: [textsOf(agreement.title), textsOf(agreement.shortTitle)],
    texts: [
      textsOf(agreement.description),
      ...signatures.map((signature) => textsOf(signature.capacity)),
      ...listOf(agreement.provisions).map((provision) => textsOf(fieldsOf(provision).text)),
      ...listOf(agreement.registrations).flatMap((entry) => [
        textsOf(fieldsOf(entry).register),
        textsOf(fieldsOf(entry).number),
      ]),
    ],
    parties: partiesOfAgreement(agreement, names),
    others: [...links.flatMap(listOf), ...signatures.map((signature) => signature.person)],
    sectors: sectorCodesOf(agreement.sectors),
    date: dateOfAgreement(agreement, names),
    heading: titleWithKind(agreement, new ViewContext(index, locale)).text,
    kinds: locale.labels.agreementKinds,
    strength: agreementStrength(agreement, index),
    status: today === undefined ? textOf(agreement.status) : statusOn(agreement, today, index).status,
    lapsing: today !== undefined && lapsesWithin(agreement, today, MONTHS_AHEAD, index),
  };
}

export function readVisit(visit: Visit, names: SearchNames): Reading {
  const meetings = listOf(visit.meetings).map(fieldsOf);
  const legs = listOf(visit.legs);
  const people = [visit.visitors, visit.hosts].flatMap(listOf);
  return {
    title: [textsOf(visit.title)],
    texts: [textsOf(visit.occasion), ...meetings.map((meeting) => textsOf(meeting.title))],
    parties: [
      ...[visit.origin, visit.destinations].flatMap(listOf),
      // Who comes and who receives is a person here, whatever the id looks like; a stay has a country.
      ...people.map((link) => ({ party: fieldsOf(link).party })),
      ...legs.map((leg) => ({ country: fieldsOf(leg).country })),
    ],
    others: [
      ...people,
      ...legs.map((leg) => fieldsOf(leg).place),
      ...meetings.flatMap(({ participants, coChairs, place, body }) => [
        ...listOf(participants),
        ...listOf(coChairs),
        place,
        body,
      ]),
    ],
    sectors: sectorsOfVisit(visit, names),
    date: dateOfVisit(visit),
    heading: headingOfVisit(visit, names),
    kinds: names.locale.labels.visitKinds,
    status: textOf(visit.status),
  };
}

export function readOutcome(outcome: Outcome, names: SearchNames): Reading {
  const { index, locale } = names;
  const { goods, origin, via, destination } = fieldsOf(outcome.flow);
  const title = textsOf(outcome.text);
  const context = new ViewContext(index, locale);
  return {
    title: [title],
    texts: [textsOf(goods), ...listOf(outcome.planned).map((plan) => textsOf(fieldsOf(plan).what))],
    parties: [...listOf(outcome.by), ...listOf(outcome.responsible)],
    others: [...listOf(outcome.projects), ...listOf(outcome.routes), origin, ...listOf(via), destination],
    sectors: sectorCodesOf(outcome.sectors),
    date: dateOfVisit(index.find('visit', outcome.visit)),
    heading: context.words(outcome.text)?.text ?? '',
    kinds: locale.labels.outcomeKinds,
    strength: outcomeStrength(outcome),
    status: textOf(outcome.progress),
  };
}

/** A member of a group has the group's parties when it names none. */
function partiesOfAgreement(agreement: Agreement, { index }: SearchNames): readonly unknown[] {
  for (const record of withGroups(agreement, index)) {
    if (record.parties !== undefined) return listOf(record.parties);
  }
  return [];
}

/** Of the signature, else of the entry into force, else of the visit. */
function dateOfAgreement(agreement: Agreement, { index }: SearchNames): PartialDate | undefined {
  const known = signingDateOf(agreement, index)?.date ?? textOf(agreement.entryIntoForce);
  if (known !== undefined) return known;
  for (const record of withGroups(agreement, index)) {
    const date = dateOfVisit(index.find('visit', record.visit));
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateOfVisit(visit: Visit | undefined): PartialDate | undefined {
  return spanOf(textOf(visit?.startDate), textOf(visit?.endDate));
}

/** The sectors of its meetings and of all that came of it. */
function sectorsOfVisit(visit: Visit, { index }: SearchNames): string[] {
  const id = textOf(visit.id);
  const { agreements, outcomes } = id === undefined ? { agreements: [], outcomes: [] } : index.ofVisit(id);
  const parts: readonly unknown[] = [...listOf(visit.meetings), ...agreements, ...outcomes];
  return parts.flatMap((part) => sectorCodesOf(fieldsOf(part).sectors));
}

/** As the card composes it, but with every name: the title, else who came and where to. */
function headingOfVisit(visit: Visit, { index, locale }: SearchNames): string {
  const context = new ViewContext(index, locale);
  const own = context.words(visit.title);
  if (own !== undefined) return own.text;
  const list = (links: unknown): string =>
    joinList(known(listOf(links).map((link) => nameOf(link, '', context)?.text)), locale);
  const [who, where] = [list(visit.visitors), list(visit.destinations)];
  return who === '' && where === '' ? '' : locale.phrases.visitTitle(who, where);
}
