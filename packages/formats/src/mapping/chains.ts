import type { AnyRecord, Citation } from '@comity/core';
import { earliestDay, isPartialDate, latestDay } from '@comity/core/dates';
import type { SourceRow } from '../row.js';
import { textAt } from './cells.js';
import type { Chain } from './mapping.js';
import { fillFrom } from './patterns.js';
import { slugOf } from './slug.js';

/** A record with the row that it was made from. */
export interface Link {
  readonly row: SourceRow;
  readonly record: AnyRecord;
}

interface Stay extends Link {
  readonly first: string;
  readonly last: string;
}

/**
 * Gives the records that follow upon each other the id of their chain. Two records follow upon each other when they
 * are of the same traveller and the later one starts on the day on which an earlier one ends, or before it; with
 * `days`, that many days later. A record without both days belongs to no chain, and a chain has at least two records.
 */
export function linkChains(chain: Chain, links: readonly Link[]): void {
  const travellers = new Map<string, Stay[]>();
  for (const link of links) {
    const stay = stayOf(chain, link);
    if (stay === undefined) continue;
    const who = JSON.stringify([chain.same].flat().map((column) => textAt({ row: link.row }, column)));
    const stays = travellers.get(who);
    if (stays === undefined) travellers.set(who, [stay]);
    else stays.push(stay);
  }
  for (const stays of travellers.values()) {
    for (const journey of journeysOf(stays, chain.days ?? 0)) name(chain, journey);
  }
}

function stayOf({ start, end }: Chain, link: Link): Stay | undefined {
  const fields = link.record as unknown as Record<string, unknown>;
  const [from, to] = [fields[start], fields[end] ?? fields[start]];
  if (typeof from !== 'string' || typeof to !== 'string' || !isPartialDate(from) || !isPartialDate(to))
    return undefined;
  const first = earliestDay(from);
  const last = latestDay(to);
  // Only whole days can be compared: a month says nothing of who was where on which day.
  if (first === undefined || last === undefined || first !== latestDay(from) || last !== earliestDay(to))
    return undefined;
  return { ...link, first, last };
}

function journeysOf(stays: readonly Stay[], days: number): Stay[][] {
  const journeys: Stay[][] = [];
  let reach = '';
  for (const stay of [...stays].sort(byDays)) {
    const current = journeys.at(-1);
    if (current !== undefined && dayNumber(stay.first) - dayNumber(reach) <= days) current.push(stay);
    else journeys.push([stay]);
    reach = current === undefined || journeys.at(-1) !== current || stay.last > reach ? stay.last : reach;
  }
  return journeys.filter((journey) => journey.length > 1);
}

function byDays(a: Stay, b: Stay): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.last < b.last ? -1 : a.last > b.last ? 1 : a.row.at.row - b.row.at.row;
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function name({ field, template, cite }: Chain, journey: readonly Stay[]): void {
  const [first] = journey;
  const text = first === undefined ? undefined : fillFrom(template, { row: first.row });
  if (text === undefined) return;
  const id = slugOf(text);
  for (const { record } of journey) {
    const fields = record as unknown as Record<string, unknown>;
    fields[field] = id;
    if (cite === true) record.citations = withDerived(record.citations ?? [], field);
  }
}

/** The same citations, and one more that says that the link is no word of the source. */
function withDerived(citations: readonly (string | Citation)[], field: string): (string | Citation)[] {
  const [first] = citations;
  const source = typeof first === 'string' ? first : first?.source;
  return source === undefined
    ? [...citations]
    : [...citations, { source, fields: [field], basis: 'derived' }];
}
