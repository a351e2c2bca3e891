import ICAL from 'ical.js';
import { isId, isWebAddress, readDataset, type MessageCatalogue } from '@comity/core';
import { addDays, isPartialDate } from '@comity/core/dates';
import type { FormatMessages } from '../messages/messages.js';
import { findingMaker, type FindingMaker, type TableFinding } from '../finding.js';
import { IdMaker } from '../ids.js';
import type { ReadDatasetResult } from '../tabular/assemble.js';
import { decodeText } from '../text/decode.js';
import { OWN } from './fields.js';
import { splitEvents, type EventText } from './split-events.js';

/** How a calendar is read. */
export interface IcsReadOptions {
  /** Its encoding; UTF-8 when absent, as RFC 5545 has it. */
  readonly encoding?: string;
  /** The sentences of findings; English when absent. */
  readonly messages?: FormatMessages;
  /** The sentences of the findings of records; English when absent. */
  readonly recordMessages?: MessageCatalogue;
}

/**
 * Reads the events of a calendar as visits. Of a calendar of another program, an event becomes a visit of kind
 * `unspecified` with its title, days, status and address; its time of day is passed over, and of a repeated event only the
 * first is read. Findings have the line of the event.
 *
 * @throws {RangeError} when `encoding` names no encoding
 */
export function readIcs(input: string | Uint8Array, options: IcsReadOptions = {}): ReadDatasetResult {
  const make = findingMaker(options.messages);
  const { text = '', findings: faults } = decodeText(input, make, options.encoding);
  const findings = [...faults];
  const { events, fault, ends } = splitEvents(text);
  if (text.trim() !== '' && fault !== undefined) {
    findings.push(
      make(
        `invalid-calendar.${fault.key}`,
        { name: fault.name },
        { position: { line: ends, column: 1, offset: 0 } },
      ),
    );
  }
  const ids = new IdMaker();
  const places: number[] = [];
  const visits = events.flatMap((event, index) => {
    const visit = visitOf(event, index, ids, make, findings);
    if (visit === undefined) return [];
    places.push(index);
    return [visit];
  });
  const { recordMessages } = options;
  const value = visits.length === 0 ? { comity: '1' } : { comity: '1', visits };
  const { dataset, report } = readDataset(
    value,
    recordMessages === undefined ? {} : { messages: recordMessages },
  );
  const all = [...findings, ...report.findings.map((finding) => withLine(finding, events, places))];
  return {
    dataset,
    report: { ...report, findings: all, ok: !all.some(({ severity }) => severity === 'error') },
  };
}

function withLine(
  finding: TableFinding,
  events: readonly EventText[],
  places: readonly number[],
): TableFinding {
  const [list, index] = finding.path;
  const place = list === 'visits' && typeof index === 'number' ? places[index] : undefined;
  const event = place === undefined ? undefined : events[place];
  return event === undefined || place === undefined
    ? finding
    : { ...finding, cell: { row: place + 1, line: event.line } };
}

function visitOf(
  event: EventText,
  index: number,
  ids: IdMaker,
  make: FindingMaker,
  findings: TableFinding[],
): Record<string, unknown> | undefined {
  const place = { cell: { row: index + 1, line: event.line } };
  let component;
  try {
    component = ICAL.Component.fromString(event.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push(make('unreadable-event', { reason }, place));
    return undefined;
  }
  const read = new EventReader(component);
  const startDate = read.day('dtstart');
  if (startDate === undefined && read.text(OWN.startDate) === undefined) {
    findings.push(make('unreadable-event.no-day', {}, place));
    return undefined;
  }
  if (component.hasProperty('rrule') || component.hasProperty('rdate')) {
    findings.push(make('recurring-event', {}, place));
  }
  return read.visit(startDate, ids, index);
}

class EventReader {
  constructor(private readonly component: InstanceType<typeof ICAL.Component>) {}

  visit(start: string | undefined, ids: IdMaker, index: number): Record<string, unknown> {
    const startDate = this.text(OWN.startDate) ?? start;
    const isSpan = this.text(OWN.span) !== undefined;
    const endDate = this.text(OWN.endDate) ?? (isSpan ? undefined : this.lastDay(start));
    const stated = this.text(OWN.id);
    const isOwn = stated !== undefined && isId(stated);
    const url = this.text('url');
    const composed = this.text(OWN.composed) !== undefined;
    const tour = this.text(OWN.tour);
    const fields: Record<string, unknown> = {
      id: ids.make(isOwn ? stated : this.text('uid'), `event-${index + 1}`),
      kind: this.text(OWN.kind) ?? 'unspecified',
      title: composed ? undefined : this.text('summary'),
      visitors: this.names(OWN.visitors),
      hosts: this.names(OWN.hosts),
      origin: this.texts(OWN.origin),
      destinations: this.texts(OWN.destinations),
      startDate,
      endDate,
      status:
        this.text(OWN.status) ??
        (this.text('status')?.toUpperCase() === 'CANCELLED' ? 'cancelled' : undefined),
      tour,
      note: this.text('comment') ?? (isOwn ? undefined : this.text('description')),
      visibility: /^(private|confidential)$/i.test(this.text('class') ?? '') ? 'internal' : undefined,
      citations: url !== undefined && isWebAddress(url) ? [url] : undefined,
      // A place in words is no record; it stays what the calendar says.
      'x-location': isOwn ? undefined : this.text('location'),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  }

  /** The text of a property, without the escapes that the parser leaves in properties that it does not know. */
  text(name: string): string | undefined {
    return this.texts(name)?.[0];
  }

  texts(name: string): string[] | undefined {
    const all = this.component.getAllProperties(name).map((property) => {
      const value = String(property.getFirstValue() ?? '');
      return property.type === 'unknown' ? unescapeText(value) : value;
    });
    const texts = all.filter((text) => text.trim() !== '');
    return texts.length === 0 ? undefined : texts;
  }

  names(name: string): { asStated: string }[] | undefined {
    return this.texts(name)?.map((asStated) => ({ asStated }));
  }

  /** The day of a date or of a time, as it is where the event is. */
  day(name: string): string | undefined {
    const day = /^(\d{4}-\d\d-\d\d)/.exec(this.stated(name))?.[1];
    return day !== undefined && isPartialDate(day) ? day : undefined;
  }

  /** The text of a date or time, which begins with the day; the parser makes another day of one that is none. */
  private stated(name: string): string {
    const stated = this.component.getFirstProperty(name)?.toJSON() as unknown[] | undefined;
    const value = stated?.[3];
    return typeof value === 'string' ? value : '';
  }

  /** The day before the end of an event of whole days; the day on which one with hours ends. */
  private lastDay(start: string | undefined): string | undefined {
    const end = this.day('dtend');
    if (end === undefined) return undefined;
    const isWhole = !this.stated('dtend').includes('T');
    const last = isWhole ? addDays(end, -1) : end;
    return last === undefined || start === undefined || last < start ? undefined : last;
  }
}

function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
