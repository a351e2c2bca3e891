import { looksLikeCountryCode } from '../countries/index.js';
import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { CardLocale, RecordLabels } from '../locales/locale.js';
import { inAddress } from '../identifiers/index.js';
import { isSectorCode } from '../sectors/index.js';
import { fieldsOf, listOf, present, textOf } from '../view/context.js';
import { countryName } from '../view/names.js';
import {
  inLanguage,
  isoDate,
  node,
  texts,
  webAddress,
  type LinkedNode,
  type LinkedValue,
} from './json-ld-values.js';

export interface JSONLDOptions {
  /** The address of the page of a record; absent, or undefined for an id: `#` and the id, on the page itself. */
  address?: (id: string) => string | undefined;
  /** The day, as `YYYY-MM-DD`, for which the legal force of agreements is stated; absent: it is not. */
  today?: string;
}

/** The words that descriptions need: names of countries and sectors; those of visits the kinds of meetings too. */
export type LinkedDataLocale = CardLocale & { readonly labels: Partial<Pick<RecordLabels, 'meetingKinds'>> };

/** What all descriptions need. */
export class LinkedData {
  constructor(
    readonly index: DatasetIndex,
    readonly locale: LinkedDataLocale,
    readonly options: JSONLDOptions,
    private readonly titleOf: () => string,
  ) {}

  /** The title as a card shows it, for what has none of its own. */
  get shownTitle(): LinkedValue {
    return inLanguage(this.titleOf(), this.locale.language);
  }

  texts(value: unknown): LinkedValue[] {
    return texts(value, this.index.language);
  }

  id(value: unknown): string | undefined {
    const id = textOf(value);
    return id === undefined ? undefined : (this.options.address?.(id) ?? `#${inAddress(id)}`);
  }

  /** What every thing has: who it is elsewhere, and the sources that are about it. */
  common(record: unknown): Readonly<Record<string, LinkedValue | undefined>> {
    const { id, ids, citations } = fieldsOf(record);
    const schemes = Object.entries(fieldsOf(ids)).flatMap(([scheme, value]) => {
      const known = textOf(value);
      return known === undefined ? [] : [{ scheme, value: known }];
    });
    const own = listOf(citations);
    return {
      '@id': this.id(id),
      identifier: schemes.map(({ scheme, value }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value,
      })),
      sameAs: schemes.flatMap(({ scheme, value }) =>
        scheme === 'wikidata' && /^Q\d+$/.test(value) ? [`http://www.wikidata.org/entity/${value}`] : [],
      ),
      subjectOf: this.sources(own.length > 0 ? own : [this.index.dataset.source]),
    };
  }

  private sources(citations: readonly unknown[]): LinkedNode[] {
    const references = present(
      citations.map((citation) =>
        textOf(typeof citation === 'string' ? citation : fieldsOf(citation).source),
      ),
    );
    return present([...new Set(references)].map((reference) => this.source(reference)));
  }

  private source(reference: string): LinkedNode | undefined {
    const address = webAddress(reference);
    if (address !== undefined) return { '@type': 'CreativeWork', url: address };
    const record = this.index.find('source', reference);
    if (record === undefined) return undefined;
    const { title, publisher, author, url, language, published } = fieldsOf(record);
    const organization = this.texts(publisher);
    const person = this.texts(fieldsOf(author).name);
    return node({
      '@type': 'CreativeWork',
      '@id': this.id(reference),
      name: this.texts(title),
      url: webAddress(url),
      publisher: organization.length === 0 ? undefined : { '@type': 'Organization', name: organization },
      author: person.length === 0 ? undefined : { '@type': 'Person', name: person },
      inLanguage: textOf(language),
      datePublished: isoDate(published),
    });
  }

  country(code: string): LinkedNode | undefined {
    const name = countryName(code, this.locale);
    if (name === undefined) return undefined;
    return { '@type': 'Country', name: inLanguage(name, this.locale.language), identifier: code };
  }

  sectors(value: unknown): LinkedNode[] {
    return listOf(value).flatMap((entry) => {
      const { code, vocabulary } = fieldsOf(entry);
      const own = textOf(typeof entry === 'string' ? entry : code);
      if (own === undefined) return [];
      const label = isSectorCode(own)
        ? [inLanguage(this.locale.sectors[own], this.locale.language)]
        : this.texts(this.index.find('sector', own)?.label);
      return [
        node({
          '@type': 'DefinedTerm',
          termCode: own,
          name: label,
          inDefinedTermSet: { '@type': 'DefinedTermSet', name: textOf(vocabulary) ?? 'Comity' },
        }),
      ];
    });
  }

  /** A party or a person by reference or link: from its record, else from the source's words, else a country. */
  actor(link: unknown): LinkedNode | undefined {
    const { party, person, asStated, office, country } = fieldsOf(link);
    const reference = textOf(typeof link === 'string' ? link : (person ?? party));
    const found = reference === undefined ? undefined : this.known(reference);
    const stated = this.texts(asStated);
    const jobTitle = this.texts(office);
    if (found !== undefined) return jobTitle.length === 0 ? found : node({ ...found, jobTitle });
    if (jobTitle.length > 0) return node({ '@type': 'Person', name: stated, jobTitle });
    const code = textOf(country);
    const area = code === undefined ? undefined : this.country(code);
    if (stated.length === 0)
      return area === undefined ? undefined : { ...area, '@type': 'GovernmentOrganization' };
    return node({ '@type': 'Organization', name: stated, areaServed: area });
  }

  place(link: unknown): LinkedNode | undefined {
    const { place, asStated, country } = fieldsOf(link);
    const record = this.index.find('place', typeof link === 'string' ? link : place);
    if (record !== undefined) return describePlace(record, this);
    const code = textOf(country);
    const area = code === undefined ? undefined : this.country(code);
    const name = this.texts(asStated);
    return name.length === 0 ? area : node({ '@type': 'Place', name, containedInPlace: area });
  }

  private known(reference: string): LinkedNode | undefined {
    const person = this.index.find('person', reference);
    if (person !== undefined) return describePerson(person, this);
    const party = this.index.find('party', reference);
    if (party !== undefined) return describeParty(party, this);
    if (!looksLikeCountryCode(reference)) return undefined;
    const area = this.country(reference);
    // A state as one that acts: schema.org's Country is only a place.
    return area && { ...area, '@type': 'GovernmentOrganization' };
  }
}

const ORGANIZATIONS: Readonly<Record<string, string>> = {
  state: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  region: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
  company: 'Corporation',
  university: 'CollegeOrUniversity',
  ngo: 'NGO',
};
const PLACES: Readonly<Record<string, string>> = {
  city: 'City',
  airport: 'Airport',
  region: 'AdministrativeArea',
};

function typeIn(types: Readonly<Record<string, string>>, kind: unknown, other: string): string {
  const code = textOf(kind) ?? '';
  return (Object.hasOwn(types, code) ? types[code] : undefined) ?? other;
}

export function describeParty(record: unknown, data: LinkedData): LinkedNode {
  const { name, aliases, kind, country, parent } = fieldsOf(record);
  const code = textOf(country);
  const above = textOf(parent);
  return node({
    '@type': typeIn(ORGANIZATIONS, kind, 'Organization'),
    ...data.common(record),
    name: data.texts(name),
    alternateName: listOf(aliases).flatMap((alias) => data.texts(alias)),
    areaServed: code === undefined ? undefined : data.country(code),
    // By its address alone: a chain of parents may be a circle.
    parentOrganization:
      above === undefined ? undefined : { '@type': 'Organization', '@id': data.id(above) as string },
  });
}

export function describePerson(record: unknown, data: LinkedData): LinkedNode {
  const { name, honorific, offices } = fieldsOf(record);
  return node({
    '@type': 'Person',
    ...data.common(record),
    name: data.texts(name),
    honorificPrefix: data.texts(honorific),
    jobTitle: listOf(offices).flatMap((entry) => data.texts(fieldsOf(entry).office)),
  });
}

export function describePlace(record: unknown, data: LinkedData): LinkedNode {
  const { name, formerNames, kind, country, latitude, longitude } = fieldsOf(record);
  const code = textOf(country);
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number';
  return node({
    '@type': typeIn(PLACES, kind, 'Place'),
    ...data.common(record),
    name: data.texts(name),
    alternateName: listOf(formerNames).flatMap((former) => data.texts(fieldsOf(former).name)),
    containedInPlace: code === undefined ? undefined : data.country(code),
    geo: isPoint ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
  });
}
