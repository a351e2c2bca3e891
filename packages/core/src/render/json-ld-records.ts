import type { TypedRecord } from '../dataset/index-dataset.js';
import { isPartialDate, spanOf } from '../dates/index.js';
import { bindingOf } from '../derived/binding.js';
import { signingDateOf } from '../derived/signing-date.js';
import { statusOn, type Force } from '../derived/status.js';
import type { Agreement } from '../models/agreement.js';
import type { Outcome } from '../models/outcome.js';
import type { Visit } from '../models/visit.js';
import { fieldsOf, listOf, present, recordOf, textOf } from '../view/context.js';
import { describeParty, describePerson, describePlace, type LinkedData } from './json-ld-things.js';
import {
  edtf,
  inLanguage,
  isoDate,
  isoDay,
  node,
  webAddress,
  type LinkedNode,
  type LinkedValue,
} from './json-ld-values.js';

/*
 * | here                     | term                                                                                    |
 * | ------------------------ | --------------------------------------------------------------------------------------- |
 * | agreement that binds     | `Legislation` and `eli:LegalResource`                                                   |
 * | any other agreement      | `CreativeWork`: a memorandum or a contract is no legislation                            |
 * | kind                     | `legislationType`; of a work `genre`                                                    |
 * | parties                  | `legislationPassedBy`; of a work `contributor`                                          |
 * | day of signature         | `legislationDate`, `eli:date_document`; of a work `dateCreated`                         |
 * | in force, no longer      | `eli:first_date_entry_in_force`, `eli:date_no_longer_in_force`, `legislationLegalForce` |
 * | visit, meeting           | `Event`, `subEvent`; tour: `superEvent`                                                 |
 * | visitors, hosts          | `attendee`, `organizer`                                                                 |
 * | decision, commitment, …  | `PlanAction`; discussion: `CommunicateAction`; statement: `InformAction`                    |
 * | person, place            | `Person`; `Place`, `City`, `Airport`, `AdministrativeArea`                              |
 * | party                    | `GovernmentOrganization`, `Corporation`, `CollegeOrUniversity`, `NGO`, `Organization`   |
 * | state that acts          | `GovernmentOrganization`: `Country` is a place                                          |
 * | sector                   | `DefinedTerm`                                                                           |
 * | source                   | `subjectOf`: a report is about a visit or a treaty; these do not cite it                |
 * | date of any precision    | `dcterms:created`, `dcterms:valid`, `dcterms:date`, with the datatype `edtf:EDTF`       |
 *
 * Sources: schema.org, with its pending Legislation, checked against the npm package schema-dts 2.1; European Legislation Identifier (ELI) ontology 1.4;
 * DCMI Metadata Terms; the EDTF datatype of the Library of Congress. Dates stand in properties of schema.org only as
 * ISO 8601 years, months and days, and in those of ELI only as days.
 */

/** A record as an object without its context; undefined for records that have no such form. */
export function describeRecord({ type, record }: TypedRecord, data: LinkedData): LinkedNode | undefined {
  switch (type) {
    case 'agreement':
      return describeAgreement(recordOf(record), data);
    case 'visit':
      return describeVisit(recordOf(record), data);
    case 'outcome':
      return describeOutcome(recordOf(record), data);
    case 'party':
      return describeParty(record, data);
    case 'person':
      return describePerson(record, data);
    case 'place':
      return describePlace(record, data);
    default:
      return undefined;
  }
}

function describeAgreement(agreement: Agreement, data: LinkedData): LinkedNode {
  const { index } = data;
  const { value } = bindingOf(agreement);
  const title = data.texts(agreement.title);
  return node({
    ...(value === 'yes' || value === 'mixed' ? legislation(agreement, data) : work(agreement, data)),
    ...data.common(agreement),
    name: title.length > 0 ? title : data.shownTitle,
    alternateName: data.texts(agreement.shortTitle),
    description: data.texts(agreement.description),
    locationCreated: placesOf(listOf(agreement.signingPlaces), data),
    about: data.sectors(agreement.sectors),
    isPartOf: reference(agreement.partOf, data),
    encoding: documentsOf(agreement.documents, data),
    'dcterms:created': edtf(dateOf(signingDateOf(agreement, index)?.date)),
    'dcterms:valid': edtf(
      dateOf(spanOf(dateOf(agreement.entryIntoForce), dateOf(fieldsOf(agreement.ended).on))),
    ),
  });
}

const FORCES: Readonly<Partial<Record<Force, string>>> = {
  'in-force': 'https://schema.org/InForce',
  'no-longer': 'https://schema.org/NotInForce',
  'not-yet': 'https://schema.org/NotInForce',
};

function legislation(
  agreement: Agreement,
  data: LinkedData,
): Readonly<Record<string, LinkedValue | undefined>> {
  const { today } = data.options;
  const signed = textOf(agreement.signedOn);
  const force = today === undefined ? undefined : FORCES[statusOn(agreement, today, data.index).force];
  return {
    '@type': ['Legislation', 'eli:LegalResource'],
    legislationType: textOf(agreement.kind),
    legislationPassedBy: actors(agreement.parties, data),
    legislationDate: isoDate(signed),
    legislationLegalForce: force === undefined ? undefined : { '@id': force },
    legislationIdentifier: present(
      listOf(agreement.registrations).map((entry) => textOf(fieldsOf(entry).number)),
    ),
    legislationAmends: related(agreement, ['amends'], data),
    legislationRepeals: related(agreement, ['supersedes', 'terminates'], data),
    legislationChanges: related(agreement, ['supplements', 'extends'], data),
    isBasedOn: related(agreement, ['implements', 'under', 'protocol-to'], data),
    'eli:date_document': isoDay(signed),
    'eli:first_date_entry_in_force': isoDay(agreement.entryIntoForce),
    'eli:date_no_longer_in_force': isoDay(fieldsOf(agreement.ended).on),
  };
}

function work(agreement: Agreement, data: LinkedData): Readonly<Record<string, LinkedValue | undefined>> {
  return {
    '@type': 'CreativeWork',
    genre: textOf(agreement.kind),
    contributor: actors(agreement.parties, data),
    dateCreated: isoDate(agreement.signedOn),
    isBasedOn: related(
      agreement,
      ['implements', 'under', 'protocol-to', 'amends', 'supplements', 'extends'],
      data,
    ),
  };
}

function related(agreement: Agreement, types: readonly string[], data: LinkedData): LinkedNode[] {
  return listOf(agreement.relations).flatMap((entry) => {
    const { type, to } = fieldsOf(entry);
    const other = types.includes(textOf(type) ?? '') ? reference(to, data) : undefined;
    return other === undefined ? [] : [other];
  });
}

/** Another record by its address alone. */
function reference(id: unknown, data: LinkedData): LinkedNode | undefined {
  const address = data.id(id);
  return address === undefined ? undefined : { '@id': address };
}

function documentsOf(value: unknown, data: LinkedData): LinkedNode[] {
  return listOf(value).flatMap((entry) => {
    const { url, language, mediaType, sha256 } = fieldsOf(entry);
    const address = webAddress(url);
    if (address === undefined) return [];
    const [inLanguageOf, encodingFormat] = [textOf(language) ?? data.index.language, textOf(mediaType)];
    const known = { contentUrl: address, inLanguage: inLanguageOf, encodingFormat, sha256: textOf(sha256) };
    return [node({ '@type': 'MediaObject', ...known })];
  });
}

const EVENT_STATUSES: Readonly<Record<string, string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
};

function describeVisit(visit: Visit, data: LinkedData): LinkedNode {
  const title = data.texts(visit.title);
  const status = textOf(visit.status) ?? '';
  const places = listOf(visit.legs).map((leg) => fieldsOf(leg).place ?? leg);
  const destinations = listOf(visit.destinations).map(
    (link) => textOf(link) ?? textOf(fieldsOf(link).party) ?? '',
  );
  return node({
    '@type': 'Event',
    ...data.common(visit),
    name: title.length > 0 ? title : data.shownTitle,
    description: data.texts(visit.occasion),
    startDate: isoDate(visit.startDate),
    endDate: isoDate(visit.endDate),
    'dcterms:date': edtf(dateOf(spanOf(dateOf(visit.startDate), dateOf(visit.endDate)))),
    eventStatus: Object.hasOwn(EVENT_STATUSES, status)
      ? { '@id': EVENT_STATUSES[status] as string }
      : undefined,
    attendee: actors(visit.visitors, data),
    organizer: actors(visit.hosts, data),
    location: [...present(destinations.map((code) => data.country(code))), ...placesOf(places, data)],
    subEvent: listOf(visit.meetings).map((meeting) => describeMeeting(meeting, data)),
    superEvent: reference(visit.tour, data),
  });
}

function describeMeeting(meeting: unknown, data: LinkedData): LinkedNode {
  const { id, title, kind, date, place, participants, sectors } = fieldsOf(meeting);
  const own = data.texts(title);
  const labels: Readonly<Record<string, string>> = data.locale.labels.meetingKinds ?? {};
  const code = textOf(kind) ?? 'other';
  const label = Object.hasOwn(labels, code) ? (labels[code] as string) : code;
  return node({
    '@type': 'Event',
    '@id': data.id(id),
    name: own.length > 0 ? own : inLanguage(label, data.locale.language),
    startDate: isoDate(date),
    'dcterms:date': edtf(dateOf(date)),
    location: placesOf([place], data),
    attendee: actors(participants, data),
    about: data.sectors(sectors),
  });
}

const ACTIONS: Readonly<Record<string, string>> = {
  discussion: 'CommunicateAction',
  statement: 'InformAction',
};
const ACTION_STATUSES: Readonly<Record<string, string>> = {
  open: 'https://schema.org/PotentialActionStatus',
  'under-way': 'https://schema.org/ActiveActionStatus',
  done: 'https://schema.org/CompletedActionStatus',
  dropped: 'https://schema.org/FailedActionStatus',
};

function describeOutcome(outcome: Outcome, data: LinkedData): LinkedNode {
  const [kind, progress] = [textOf(outcome.kind) ?? '', textOf(outcome.progress) ?? ''];
  const type = Object.hasOwn(ACTIONS, kind) ? (ACTIONS[kind] as string) : 'PlanAction';
  const status = Object.hasOwn(ACTION_STATUSES, progress) ? ACTION_STATUSES[progress] : undefined;
  return node({
    '@type': type,
    ...data.common(outcome),
    name: data.texts(outcome.text),
    agent: actors(outcome.by, data),
    participant: actors(outcome.responsible, data),
    object: data.sectors(outcome.sectors),
    actionStatus: status === undefined ? undefined : { '@id': status },
    scheduledTime: type === 'PlanAction' ? isoDate(outcome.due) : undefined,
    'dcterms:date': edtf(dateOf(outcome.due)),
    result: reference(outcome.leadsTo, data),
  });
}

function actors(links: unknown, data: LinkedData): LinkedNode[] {
  return present(listOf(links).map((link) => data.actor(link)));
}

function placesOf(links: readonly unknown[], data: LinkedData): LinkedNode[] {
  return present(links.map((link) => data.place(link)));
}

function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && isPartialDate(text) ? text : undefined;
}
