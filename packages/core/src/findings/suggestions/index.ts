import { isCountryCode } from '../../countries/index.js';
import { isId } from '../../identifiers/index.js';
import { LISTS, RECORD_TYPES } from '../../models/lists.js';
import { nearest } from '../../schema/index.js';
import type { FindingCode } from '../finding.js';
import { countriesNamed } from './countries.js';
import { datesMeant } from './dates.js';
import { languagesNamed } from './languages.js';
import { latin } from './latin.js';
import { nearestCandidate } from './nearest-candidate.js';
import type { Suggester } from './suggester.js';

type Params = Readonly<Record<string, unknown>>;

/** Knows the names of countries and languages and the ways to write a date, besides all that has candidates. */
export const everySuggestion: Suggester = {
  forKey: nearestCandidate.forKey,
  forValue(code, params, countryNames) {
    const { value } = params;
    return typeof value === 'string' ? suggest(code, value, params, countryNames).slice(0, 3) : [];
  },
};

function suggest(code: FindingCode, value: string, params: Params, countryNames?: string): readonly string[] {
  switch (code) {
    case 'invalid-date':
      return datesMeant(value);
    case 'invalid-language':
      return languagesNamed(value);
    case 'unknown-country':
      return countriesNamed(value, countryNames) ?? [];
    case 'invalid-reference':
      return referencesMeant(value, params, countryNames);
    case 'unresolved-reference':
      return recordsMeant(value, params, countryNames);
    case 'invalid-id':
      return slugs(value);
    case 'invalid-source':
    case 'invalid-address':
      return addresses(value);
    case 'invalid-currency':
      return /^[a-z]{3}$/i.test(value) ? [value.toUpperCase()] : [];
    case 'invalid-duration':
      return durations(value);
    case 'unknown-list':
      return lists(value);
    default:
      return nearestCandidate.forValue(code, params);
  }
}

function candidatesOf({ candidates }: Params): readonly string[] {
  return candidates as readonly string[];
}

function mayBeParty({ wanted }: Params): boolean {
  return (wanted as readonly string[]).includes('party');
}

/** Text that has not the form of a reference: the name of a country, or an id in other letters. */
function referencesMeant(value: string, params: Params, countryNames?: string): string[] {
  const countries = mayBeParty(params) ? countriesNamed(value, countryNames) : [];
  if (countries === undefined || countries.length > 0) return countries ?? [];
  // A word alone is more likely the name of a party that has no record.
  const id = mayBeParty(params) ? /^\w+[-_\d][\w-]*$/ : /^[\w-]+$/;
  return id.test(value) ? slugs(value) : [];
}

/** An id that no record has: another id, or a country. */
function recordsMeant(value: string, params: Params, countryNames?: string): string[] {
  const candidates = candidatesOf(params);
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined && isCountryCode(only)) return [only];
  const records = nearest(value, candidates);
  const countries = mayBeParty(params) ? countriesNamed(value, countryNames) : [];
  return [...records, ...(countries ?? [])];
}

/** The text as an id. */
function slugs(value: string): string[] {
  const slug = latin(value)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return value.length < 60 && isId(slug) ? [slug] : [];
}

function addresses(value: string): string[] {
  return /^www\.[\w-]+\.[^\s<>"]+$/i.test(value) ? [`https://${value}`] : [];
}

/** `5 years`, `6 months` and `5Y` as durations of ISO 8601. */
function durations(value: string): string[] {
  const match = /^p?\s*(\d{1,3})\s*([ymwd])(?:ears?|rs?|onths?|eeks?|ays?)?$/i.exec(value);
  return match === null ? [] : [`P${String(match[1])}${String(match[2]).toUpperCase()}`];
}

const NAMES_OF_LISTS: readonly string[] = [...Object.values(LISTS), 'rules', ...RECORD_TYPES];

/** A list by its own name or by the name of what is in it. */
function lists(value: string): string[] {
  const names: Readonly<Record<string, string>> = LISTS;
  const found = nearest(value, NAMES_OF_LISTS);
  return [...new Set(found.map((name) => names[name] ?? name))];
}
