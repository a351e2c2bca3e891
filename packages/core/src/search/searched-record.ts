import type { Day } from '../dates/index.js';
import type { RecordTypes } from '../models/dataset.js';
import { textOf } from '../schema/unchecked.js';
import type { FacetName } from './facets.js';
import { countryOf, known, namesOfLink, partyOf, wordsOfLink } from './links.js';
import type { SearchNames } from './names.js';
import type { SearchedType } from './prepared-search.js';
import { readAgreement, readOutcome, readVisit, type Reading } from './reading.js';

/**
 * What a record is found by. All texts are taken in all their languages; labels and names of countries in that of the
 * locale.
 *
 * | record    | its texts                                                                                         |
 * | --------- | ------------------------------------------------------------------------------------------------- |
 * | all       | kind, year, sectors with their parents                                                            |
 * | agreement | title, short title, description, parties (or the group's), who signed and in which capacity,      |
 * |           | places, provisions, projects, routes, bodies, numbers in registers                                |
 * | visit     | title, visitors, hosts, offices, origin, destinations, stays, meetings, occasion                  |
 * | outcome   | text, by whom, who is responsible, goods and their way, what is planned, projects, routes         |
 *
 * Of parties, people and places: names, other and former names, the source's words, a party's country, and who an
 * unnamed party is believed to be. Not searched: quotes, reports, notes of editors, ids.
 */
export interface SearchedRecord {
  readonly id: string;
  /** Texts of the title. */
  readonly title: readonly (readonly string[])[];
  /** Texts of its own in other fields. */
  readonly texts: readonly (readonly string[])[];
  /** Names and labels: each of these lists is the same object wherever it stands. */
  readonly names: readonly (readonly string[])[];
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** What it is called in a list, in the language of the locale. */
  readonly heading: string;
  /** The first day that its date can mean; the last, of a date that has only that. */
  readonly day: Day | undefined;
}

/** @param today The day for which the status of agreements is derived; absent: only what they state. */
export function searchedRecord<T extends SearchedType>(
  type: T,
  record: RecordTypes[T],
  names: SearchNames,
  today?: Day,
): SearchedRecord {
  const reading = READ[type](record, names, today);
  const { parties, others, title, status, strength } = reading;
  const links = [...parties, ...others];
  const kind = textOf(record.kind);
  const sectors = reading.sectors.flatMap((code) => [code, ...names.parentsOf(code)]);
  const { years, day } = names.when(reading.date);
  return {
    id: textOf(record.id) ?? '',
    title,
    texts: [...reading.texts, ...links.flatMap(wordsOfLink), years],
    names: [
      names.label(reading.kinds, kind),
      ...links.flatMap((link) => namesOfLink(link, names)),
      ...reading.sectors.map((code) => names.sector(code)),
    ],
    facets: {
      type: [type],
      kind: kind === undefined ? [] : [`${type}:${kind}`],
      sector: sectors,
      party: known(parties.map((link) => partyOf(link, names))),
      country: known(parties.map((link) => countryOf(link, names))),
      year: years,
      strength: strength === undefined ? [] : [strength],
      status: status === undefined ? [] : [`${type}:${status}`],
      lapsing: reading.lapsing === true ? ['within-12-months'] : [],
    },
    heading: reading.heading,
    day,
  };
}

const READ: {
  readonly [T in SearchedType]: (record: RecordTypes[T], names: SearchNames, today?: Day) => Reading;
} = {
  visit: readVisit,
  agreement: readAgreement,
  outcome: readOutcome,
};
