import type { DatasetIndex } from '../dataset/index-dataset.js';
import { countAgreements, countOutcomes, type Tallies, type Tally } from '../derived/count.js';
import type { Strength } from '../derived/strength.js';
import { isPartialDate, spanOf } from '../dates/index.js';
import type { RecordLocale, SummaryPart } from '../locales/locale.js';
import type { Visit } from '../models/visit.js';
import { baseParts } from './base.js';
import { fieldsOf, listOf, present, recordOf, textOf, ViewContext } from './context.js';
import { countValues } from './counts.js';
import { dateValue, fact, nameValues, notKnown } from './facts.js';
import { fill, joinList } from './lists.js';
import { nameOf } from './names.js';
import { sectorsOf } from './sectors.js';
import type { FactValue, MeetingView, NameView, SectorView, VisitView, Words } from './types.js';

/** A visit as its card shows it: who, where, when, and what came of it. */
export function visitView(record: Visit, index: DatasetIndex, locale: RecordLocale): VisitView {
  const visit = recordOf(record);
  const context = new ViewContext(index, locale);
  const { labels } = locale;
  const names = (links: unknown, field: string): NameView[] =>
    present(listOf(links).map((link) => nameOf(link, field, context)));
  const visitors = names(visit.visitors, 'visitors');
  const hosts = names(visit.hosts, 'hosts');
  const destinations = names(visit.destinations, 'destinations');
  const codes = { kind: labels.visitKinds, rank: labels.visitRanks, status: labels.visitStatuses };
  const base = baseParts(visit, codes, context);
  const status = context.code('status', labels.visitStatuses, visit.status);
  const summary = summaryOf(visit, index, locale);
  return {
    type: 'visit',
    ...base,
    title: context.words(visit.title) ?? composedTitle(visitors, destinations, base.kind.label, locale),
    visitors,
    hosts,
    destinations,
    sectors: sectorsOfVisit(visit, index, context),
    summary: summary?.text,
    summaryNote: summary?.note,
    meetings: listOf(visit.meetings).map((meeting) => meetingView(meeting, locale, context)),
    facts: present([
      fact('when', whenValues(visit, context), context),
      fact('visitors', visitors.map(withOffice), context),
      fact('hosts', hosts.map(withOffice), context),
      fact('place', placesOf(visit, context), context),
      // A visit that took place needs no word for it.
      status?.code === 'completed' ? undefined : fact('status', [status && { text: status.label }], context),
      fact('documents', countValues(visit.documentCount, context), context),
      fact('occasion', [context.words(visit.occasion)], context),
    ]),
  };
}

/** What came of a visit in one sentence, with what that sentence takes for granted. */
export interface Summary {
  readonly text: string;
  readonly note: string | undefined;
}

/**
 * What came of a visit in one sentence: "At least 6 signed, 1 agreed, 3 decided, 1 raised". Undefined when no
 * agreement or outcome belongs to it. The strengths stand side by side and are never added up.
 */
export function summaryOf(visit: Visit, index: DatasetIndex, locale: RecordLocale): Summary | undefined {
  const id = textOf(fieldsOf(visit).id);
  if (id === undefined) return undefined;
  const agreements = countAgreements(index, { visit: id });
  const outcomes = countOutcomes(index, { visit: id });
  const parts = present([
    summaryPart(agreements, 'signed'),
    summaryPart(agreements, 'agreed'),
    summaryPart(outcomes, 'decided'),
    // What was only announced is raised as much as what was discussed, but it is an agreement, not an outcome.
    summaryPart({ ...outcomes, raised: together(outcomes.raised, agreements.raised) }, 'raised'),
  ]);
  if (parts.length === 0) return undefined;
  const mayOverlap = agreements.signed.mayOverlap || agreements.agreed.mayOverlap;
  return { text: locale.phrases.summary(parts), note: mayOverlap ? locale.phrases.mayOverlap : undefined };
}

/** Two tallies of the same strength. */
function together(a: Tally, b: Tally): Tally {
  return {
    atLeast: a.atLeast + b.atLeast,
    ...(a.atMost === undefined || b.atMost === undefined ? {} : { atMost: a.atMost + b.atMost }),
    about: a.about || b.about,
    mayOverlap: a.mayOverlap || b.mayOverlap,
  };
}

function summaryPart(tallies: Tallies, strength: Strength): SummaryPart | undefined {
  const { atLeast, atMost, about } = tallies[strength];
  return atLeast === 0 ? undefined : { strength, atLeast, exact: atLeast === atMost, about };
}

/**
 * More visitors than this make a title that nobody reads: the first three stand for all. The fact "Visitors" has each
 * of them. Destinations stand nowhere else, so the title has all of those.
 */
const VISITORS_IN_TITLE = 4;

/** For a visit without a title who came and where to, in the order of the data; its kind where neither is known. */
export function composedTitle(
  visitors: readonly NameView[],
  destinations: readonly NameView[],
  kind: string,
  locale: RecordLocale,
): Words {
  const texts = (names: readonly NameView[]): string[] => names.map(({ text }) => text);
  const who = visitorsInTitle(texts(visitors), locale);
  const where = joinList(texts(destinations), locale);
  if (who === '' && where === '') return { text: locale.phrases.untitled(kind) };
  return { text: locale.phrases.visitTitle(who, where) };
}

function visitorsInTitle(names: readonly string[], locale: RecordLocale): string {
  if (names.length <= VISITORS_IN_TITLE) return joinList(names, locale);
  const named = names.slice(0, VISITORS_IN_TITLE - 1);
  // The language's comma, not its "and": that one follows.
  const { middle } = locale.cldr.lists.and;
  const joined = named.reduceRight((rest, name) => fill(middle, name, rest));
  return locale.phrases.andMore(joined, names.length - named.length);
}

/** A person as the value of a fact, with the office that the source gives. */
function withOffice({ text, lang, detail, basis }: NameView): FactValue {
  return {
    text,
    ...(detail === undefined ? {} : { aside: detail }),
    ...(lang === undefined ? {} : { lang }),
    ...(basis === 'unresolved' ? { unresolved: true as const } : {}),
  };
}

/** The dates of a visit in words: one span, or what is no date as it is stated. */
export function whenValues(visit: Visit, context: ViewContext): FactValue[] {
  const [start, end] = [textOf(visit.startDate), textOf(visit.endDate)];
  const unreadable = present([start, end]).some((date) => !isPartialDate(date));
  // What is no date is shown as it is stated, each by itself.
  const values = unreadable
    ? [dateValue(start, 'startDate', context), end === start ? undefined : dateValue(end, 'endDate', context)]
    : [dateValue(spanOf(start, end), 'startDate', context) ?? notKnown(context)];
  return present(values);
}

/** The places of the visit's legs and meetings, each once. */
function placesOf(visit: Visit, context: ViewContext): FactValue[] {
  const places = [...listOf(visit.legs), ...listOf(visit.meetings)].map((entry) => fieldsOf(entry).place);
  const values = nameValues(present(places), 'place', context);
  return values.filter((value, at) => values.findIndex((other) => other.text === value.text) === at);
}

/** The main sectors of the visit's meetings and of all that came of it, each once, in the order they come up. */
export function sectorsOfVisit(visit: Visit, index: DatasetIndex, context: ViewContext): SectorView[] {
  const { agreements, outcomes } =
    typeof visit.id === 'string' ? index.ofVisit(visit.id) : { agreements: [], outcomes: [] };
  const sectors = [...listOf(visit.meetings), ...agreements, ...outcomes].flatMap((entry) =>
    sectorsOf(fieldsOf(entry).sectors, context),
  );
  const mains = new Map(sectors.map((sector) => [sector.main, sector]));
  return [...mains.keys()].map((main) => ({
    code: main,
    label: context.locale.sectors[main],
    known: true,
    main,
  }));
}

function meetingView(value: unknown, { labels, phrases }: RecordLocale, context: ViewContext): MeetingView {
  const meeting = fieldsOf(value);
  const kind =
    context.code('meetings', labels.meetingKinds, meeting.kind)?.label ?? labels.meetingKinds.other;
  const body = nameValues(meeting.body ?? [], 'body', context)[0];
  const title = context.words(meeting.title) ?? body ?? { text: kind };
  const session = typeof meeting.number === 'number' ? phrases.session(meeting.number, kind) : kind;
  const details: (FactValue | undefined)[] = [
    title.text === kind ? undefined : { text: session },
    dateValue(meeting.date, 'date', context),
    ...nameValues(meeting.place ?? [], 'place', context),
    ...nameValues(meeting.participants ?? [], 'participants', context),
  ];
  return {
    title: { text: title.text, ...(title.lang === undefined ? {} : { lang: title.lang }) },
    details: present(details),
  };
}
