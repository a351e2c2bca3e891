import type { Visit } from '../models/visit.js';
import { firstDay, lastDay } from './days.js';
import type { Facts } from './facts.js';
import type { Rule } from './rule.js';

interface Stay {
  readonly at: number;
  readonly visit: Visit;
  readonly path: readonly (string | number)[];
  readonly country: string;
  readonly first: string;
  readonly last: string;
}

/** Nobody is in two countries on one day, but for the day of travel. */
export const chr15: Rule = {
  id: 'CHR-15',
  severity: 'hint',
  reads: ['startDate', 'endDate', 'visitors', 'destinations'],
  file: (reportIn, facts) => {
    const staysOf = new Map<string, Stay[]>();
    for (const [at, visit] of facts.index.all('visit').entries()) {
      const stays = staysIn(visit, at, facts);
      for (const person of stays.length === 0 ? [] : travellersOf(visit)) {
        const known = staysOf.get(person);
        if (known === undefined) staysOf.set(person, [...stays]);
        else known.push(...stays);
      }
    }
    const told = new Set<Stay>();
    for (const stays of staysOf.values()) {
      for (const [stay, other] of overlapping(stays)) {
        if (told.has(stay)) continue;
        told.add(stay);
        const { first, last, country } = other;
        reportIn('visit', stay.at)(stay.path, { country: stay.country, other: country, first, last });
      }
    }
  },
};

function travellersOf({ visitors = [] }: Visit): string[] {
  return visitors.flatMap((link) => (typeof link === 'string' ? link : (link.person ?? [])));
}

/** The stays of which country and days are known. */
function staysIn(visit: Visit, at: number, facts: Facts): Stay[] {
  const { legs = [], status, present, destinations = [] } = visit;
  if (status === 'cancelled' || status === 'postponed' || present !== undefined) return [];
  const stays: Stay[] = [];
  const add = (
    path: (string | number)[],
    country: string | undefined,
    start?: string,
    end?: string,
  ): void => {
    const first = lastDay(start);
    const last = firstDay(end);
    if (country === undefined || first === undefined || last === undefined) return;
    stays.push({ at, visit, path, country, first, last });
  };
  for (const [leg, { country, startDate, endDate }] of legs.entries()) {
    add(['legs', leg], country, startDate, endDate);
  }
  const [destination] = destinations;
  // Legs without days of their own say where in the country, and no more.
  if (stays.length === 0 && destination !== undefined && destinations.length === 1) {
    add([], facts.countryOf(destination), visit.startDate, visit.endDate);
  }
  return stays;
}

/** Each stay that begins before the day on which an earlier one in another country ended. */
function* overlapping(stays: Stay[]): Generator<[Stay, Stay]> {
  let latest: Stay | undefined;
  for (const stay of stays.sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last))) {
    if (
      latest !== undefined &&
      stay.first < latest.last &&
      stay.last > latest.first &&
      stay.country !== latest.country
    ) {
      yield [stay, latest];
    }
    if (latest === undefined || stay.last > latest.last) latest = stay;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
