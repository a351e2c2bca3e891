import ICAL from 'ical.js';
import {
  indexDataset,
  isWebAddress,
  LISTS,
  RECORD_TYPES,
  type Dataset,
  type DatasetIndex,
  type Visit,
} from '@comity/core';
import { earliestDay, latestDay } from '@comity/core/dates';
import { en } from '@comity/core/locales/en';
import { visitView } from '@comity/core/view';
import { lossReasons, type Loss, type LossOptions, type LossReason } from '../loss.js';
import type { LossKey } from '../messages/messages.js';
import { eventDates, type EventDates } from './event-dates.js';
import { OWN } from './fields.js';
import { foldLine } from './fold-line.js';

/** A language, as `@comity/core/locales/…` has it. */
export type CalendarLocale = Parameters<typeof visitView>[2];

/** How a calendar is written. */
export interface IcsWriteOptions extends LossOptions {
  /** The language of what is shown; English when absent. */
  readonly locale?: CalendarLocale;
  /**
   * What becomes of a visit of which only the month or the year is known: `omit` leaves it out, since a calendar would
   * show days that nobody stated; `span` marks the whole time as tentative. `omit` when absent.
   */
  readonly partialDates?: 'omit' | 'span';
}

/** The visits of a dataset as a calendar. */
export interface IcsFile {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/**
 * Writes each visit as an event of whole days (RFC 5545, with the properties of RFC 7986 for the calendar). A calendar
 * holds the days, title, status, visitors and hosts by name, countries, note, source and address of a visit; fields that
 * it has no place for, visits without a day, and all other records are listed as lost. The same dataset always gives the
 * same text.
 */
export function writeIcs(dataset: Dataset, options: IcsWriteOptions = {}): IcsFile {
  const { locale = en, partialDates = 'omit' } = options;
  const index = indexDataset(dataset);
  const say = lossReasons(options);
  const losses: Loss[] = [];
  const events: string[] = [];
  for (const visit of index.all('visit')) {
    const dates = eventDates(visit, partialDates === 'span');
    if (dates === undefined) {
      losses.push({ type: 'visit', id: visit.id, reason: say('loss.calendar-no-day') });
      continue;
    }
    events.push(component('VEVENT', eventOf(visit, dates, index, locale)));
    losses.push(...lossesOf(visit, dates, index, say));
  }
  for (const type of RECORD_TYPES) {
    if (type === 'visit') continue;
    for (const record of index.all(type)) {
      const id = 'id' in record ? record.id : record.code;
      losses.push({ type, id, reason: say('loss.calendar-visits') });
    }
  }
  losses.push(...headerLosses(dataset, say));
  const name = wordsIn(dataset.title, index.language);
  const properties = [
    property('version', '2.0'),
    property('prodid', '-//Comity//@comity/formats//EN'),
    property('calscale', 'GREGORIAN'),
    ...(name === undefined ? [] : [property('name', name), property('x-wr-calname', name)]),
  ];
  return { text: component('VCALENDAR', properties, events), losses };
}

/** Lines are folded here: the library makes some of them longer than 75 bytes. */
function component(name: string, properties: readonly Property[], inner: readonly string[] = []): string {
  const lines = properties.map((each) =>
    foldLine(ICAL.stringify.property(each, ICAL.design.icalendar, true)),
  );
  return [`BEGIN:${name}`, ...lines, ''].join('\r\n') + inner.join('') + `END:${name}\r\n`;
}

function headerLosses(dataset: Dataset, say: LossReason): Loss[] {
  const lists = new Set<string>(Object.values(LISTS));
  return Object.keys(dataset)
    .filter((field) => field !== 'comity' && !lists.has(field))
    .map((field) => ({ field, reason: say('loss.calendar-header') }));
}

/** A property in the form of jCal (RFC 7265). */
type Property = [string, Record<string, string>, string, ...string[]];

/** The library knows which properties are texts; of others it writes the value as it is. */
function property(name: string, value: string): Property {
  const text = cleaned(value);
  return name.startsWith('x-') || name === 'name'
    ? [name, {}, 'unknown', escapeText(text)]
    : [name, {}, 'text', text];
}

/** RFC 5545, section 3.3.11: a text has no controls but tabs, and its line breaks are all of one kind. */
function cleaned(text: string): string {
  // eslint-disable-next-line no-control-regex -- what must not be there
  return text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

function dateProperty(name: string, day: string): Property {
  return [name, {}, 'date', day];
}

function eventOf(visit: Visit, dates: EventDates, index: DatasetIndex, locale: CalendarLocale): Property[] {
  const view = visitView(visit, index, locale);
  const names = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);
  const stamp = stampOf(visit.updated ?? index.dataset.updated);
  const source = sourceOf(visit, index);
  const note = wordsIn(visit.note, index.language);
  const own = (name: string, value: string | undefined): Property[] =>
    value === undefined ? [] : [property(name, value)];
  return [
    property('uid', `${visit.id}@${index.dataset.id ?? 'dataset'}.comity`),
    ['dtstamp', {}, 'date-time', stamp],
    dateProperty('dtstart', dates.start),
    ...(dates.end === undefined ? [] : [dateProperty('dtend', dates.end)]),
    property('summary', view.title.text),
    property('status', dates.isSpan ? 'TENTATIVE' : statusOf(visit.status)),
    // A visit of others takes nobody's time.
    property('transp', 'TRANSPARENT'),
    ...(view.destinations.length === 0 ? [] : [property('location', names(view.destinations).join(', '))]),
    ...own('comment', note),
    ...(source === undefined ? [] : [['url', {}, 'uri', source] satisfies Property]),
    ...own('class', visit.visibility === 'internal' ? 'PRIVATE' : undefined),
    property(OWN.id, visit.id),
    property(OWN.kind, visit.kind),
    ...own(OWN.status, visit.status),
    ...own(OWN.startDate, visit.startDate === dates.start ? undefined : visit.startDate),
    ...own(OWN.endDate, isHeld(visit, dates) ? undefined : visit.endDate),
    ...own(OWN.span, dates.isSpan ? 'TRUE' : undefined),
    ...own(OWN.composed, visit.title === undefined ? 'TRUE' : undefined),
    ...own(OWN.tour, visit.tour),
    ...names(view.visitors).map((text) => property(OWN.visitors, text)),
    ...names(view.hosts).map((text) => property(OWN.hosts, text)),
    ...countriesIn(visit.origin).map((code) => property(OWN.origin, code)),
    ...countriesIn(visit.destinations).map((code) => property(OWN.destinations, code)),
  ];
}

/** True when the days of the event say the last day as the visit does. */
function isHeld({ endDate }: Visit, { end, isSpan }: EventDates): boolean {
  return endDate === undefined || (!isSpan && end !== undefined && /^\d{4}-\d\d-\d\d$/.test(endDate));
}

/** When the record was last changed: RFC 5545 asks for a moment, and the same data shall give the same file. */
function stampOf(updated: string | undefined): string {
  const day = updated === undefined ? undefined : earliestDay(updated);
  const isDay = day !== undefined && day === latestDay(updated ?? '') && /^\d{4}-/.test(day);
  return `${isDay ? day : '1970-01-01'}T00:00:00Z`;
}

function statusOf(status: Visit['status']): string {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'announced' || status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

function wordsIn(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return undefined;
  const texts = text as Readonly<Record<string, string>>;
  return texts[language] ?? Object.values(texts)[0];
}

/** The address of the first source that has one. */
function sourceOf(visit: Visit, index: DatasetIndex): string | undefined {
  for (const citation of [...(visit.citations ?? []), index.dataset.source]) {
    const source = typeof citation === 'object' ? citation.source : citation;
    if (source === undefined) continue;
    const address = isWebAddress(source) ? source : index.find('source', source)?.url;
    if (address !== undefined) return address;
  }
  return undefined;
}

function countriesIn(links: Visit['origin']): string[] {
  return (links ?? []).filter((link) => typeof link === 'string' && /^[A-Z]{2}$/.test(link)) as string[];
}

/** The fields that an event holds whole; those of the names are looked at one by one. */
const HELD = new Set(['id', 'kind', 'startDate', 'endDate', 'status', 'tour', 'visibility']);

function lossesOf(visit: Visit, dates: EventDates, index: DatasetIndex, say: LossReason): Loss[] {
  const losses: Loss[] = [];
  const lose = (field: string, key: LossKey) =>
    losses.push({ type: 'visit', id: visit.id, field, reason: say(key) });
  for (const [field, value] of Object.entries(visit) as [string, unknown][]) {
    if (value === undefined || HELD.has(field)) continue;
    if (field === 'title' || field === 'note') {
      if (typeof value !== 'string') lose(field, 'loss.calendar-language');
      else if (cleaned(value) !== value) lose(field, 'loss.calendar-control');
    } else if (field === 'visitors' || field === 'hosts') {
      if (!isNamesOnly(value)) lose(field, 'loss.calendar-names');
      else if (value.some(({ asStated }) => cleaned(asStated) !== asStated))
        lose(field, 'loss.calendar-control');
    } else if (field === 'origin' || field === 'destinations') {
      if (
        !Array.isArray(value) ||
        countriesIn(value as Visit['origin']).length < value.length ||
        value.length === 0
      ) {
        lose(field, 'loss.calendar-countries');
      }
    } else if (field === 'citations') {
      const { citations = [] } = visit;
      if (citations.length !== 1 || citations[0] !== sourceOf(visit, index)) {
        lose(field, 'loss.calendar-address');
      }
    } else lose(field, 'loss.calendar-field');
  }
  if (dates.isSpan) lose('startDate', 'loss.calendar-span');
  return losses;
}

function isNamesOnly(links: unknown): links is { asStated: string }[] {
  return (
    Array.isArray(links) &&
    links.length > 0 &&
    (links as unknown[]).every(
      (link) =>
        typeof link === 'object' &&
        link !== null &&
        Object.keys(link).join() === 'asStated' &&
        typeof (link as { asStated: unknown }).asStated === 'string',
    )
  );
}
