import type { DatasetIndex } from '../dataset/index-dataset.js';
import { isCountryCode, looksLikeCountryCode, type CountryCode } from '../countries/index.js';
import type { Day, PartialDate } from '../dates/index.js';
import { withGroups } from '../derived/group.js';
import { signingDateOf } from '../derived/signing-date.js';
import type { Agreement } from '../models/agreement.js';
import type { Claim } from '../models/claim.js';
import type { PartyLink } from '../models/links.js';
import type { Person } from '../models/person.js';
import type { Source } from '../models/source.js';
import type { Reference, Text } from '../models/values.js';
import type { Visit } from '../models/visit.js';
import { fieldsOf, listOf } from '../schema/index.js';
import { addDays, withYear, yearOf } from './days.js';
import { foldName, wordIn, wordsOf } from './names.js';

const AHEAD_YEARS = 30;

/** What rules ask of a dataset again and again. Made once for a check and shared by all rules. */
export class Facts {
  /** Where the record that is looked at stands in `index.all` of its type. */
  at = 0;
  /** Somewhere it is tomorrow already. */
  readonly tomorrow: Day | undefined;
  /** So far ahead nothing is planned: a day in thirty years. */
  readonly far: Day | undefined;
  /** The visits by their ids: far fewer than there are records. */
  private readonly visits: ReadonlyMap<string, Visit>;
  /** The sources of which the day of publication is known. */
  readonly published: ReadonlyMap<string, Source>;
  /** The people of whose offices some time is known. */
  readonly officials: ReadonlyMap<string, Person>;
  private readonly keysOfIds = new Map<string, string>();
  private keysAsked: unknown;
  /** Used again for each agreement. */
  private readonly names: string[] = [];
  private keys: readonly (string | undefined)[] | undefined;
  private asked: Agreement | undefined;
  private signing: PartialDate | undefined;
  private quotes: ReadonlyMap<string, string> | undefined;

  /** @param today The day of the check; absent: no rule about today finds anything. */
  constructor(
    readonly index: DatasetIndex,
    readonly today: Day | undefined,
  ) {
    this.visits = byId(index.all('visit'));
    this.published = byId(index.all('source').filter(({ published }) => published !== undefined));
    this.officials = byId(index.all('person').filter(({ offices }) => listOf(offices).some(hasTime)));
    this.tomorrow = today === undefined ? undefined : addDays(today, 1);
    this.far = today === undefined ? undefined : withYear(today, yearOf(today) + AHEAD_YEARS);
  }

  /** Goes on to another record, which comes in the same object: what was asked of the last one is forgotten. */
  next(at: number): void {
    this.at = at;
    this.asked = undefined;
  }

  /** When an agreement was signed: its own date, that of its group, or the span of the visit. */
  signedOn(agreement: Agreement): PartialDate | undefined {
    // The rules go over a record one after the other.
    if (this.asked !== agreement) {
      this.signing = agreement.signedOn ?? signingDateOf(agreement, this.index)?.date;
      this.asked = agreement;
    }
    return this.signing;
  }

  /** The visit on which an agreement came about, by its own word or its group's. */
  visitOf(agreement: Agreement): Visit | undefined {
    const { visit, meeting, partOf } = agreement;
    if (visit === undefined && meeting === undefined && partOf === undefined) return undefined;
    const own = visit === undefined ? undefined : this.visits.get(visit);
    if (own !== undefined) return own;
    for (const record of withGroups(agreement, this.index)) {
      const found = this.visits.get(record.visit ?? '') ?? this.index.meeting(record.meeting ?? '')?.visit;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The words of a text in the language of the file. */
  words(text: Text | undefined): string | undefined {
    return wordIn(text, this.index.language);
  }

  /** The country that a party link leads to, where that is known. */
  countryOf(link: Reference | PartyLink): CountryCode | undefined {
    const { party, country } = linkOf(link);
    if (country !== undefined || party === undefined) return country;
    return isCountryCode(party) ? party : this.index.find('party', party)?.country;
  }

  /** What a party link is called: the party's name, the country's code, or the source's words. */
  nameOf(link: Reference | PartyLink): string | undefined {
    const { party, asStated } = linkOf(link);
    const record = this.index.find('party', party);
    return this.words(record?.name) ?? party ?? this.words(asStated);
  }

  /** The ids of the claims by the words that they quote. */
  get claims(): ReadonlyMap<string, string> {
    return (this.quotes ??= claimsByQuote(this.index.all('claim')));
  }

  /**
   * What links to the same party have in common, by their places; undefined for a link that does not say enough, and for
   * an agreement of which no two links are to the same.
   */
  partyKeys({ parties }: Agreement): readonly (string | undefined)[] | undefined {
    if (parties === undefined || parties.length < 2) return undefined;
    if (this.keysAsked !== parties) {
      this.keys = this.haveTwins(parties) ? parties.map((link) => this.partyKey(link)) : undefined;
      this.keysAsked = parties;
    }
    return this.keys;
  }

  /** True when two links may be to the same party: seldom, and only then each is looked at closer. */
  private haveTwins(links: readonly (Reference | PartyLink)[]): boolean {
    const { names } = this;
    names.length = 0;
    for (const link of links) {
      const name = this.nameKey(link);
      if (name === undefined) continue;
      if (names.includes(name)) return true;
      names.push(name);
    }
    return false;
  }

  private partyKey(link: Reference | PartyLink): string | undefined {
    const key = this.nameKey(link);
    if (key === undefined || typeof link === 'string') return key;
    const { onBehalfOf, roles } = link;
    if (onBehalfOf === undefined && roles === undefined) return key;
    return [key, onBehalfOf, ...[...(roles ?? [])].sort()].join('|');
  }

  /** The same for a party by itself, whomever it stands for. */
  private nameKey(link: Reference | PartyLink): string | undefined {
    const party = partyOf(link);
    return party === undefined ? this.keyOfWords(link as PartyLink) : this.keyOfId(party);
  }

  private keyOfId(party: string): string {
    let key = this.keysOfIds.get(party);
    if (key === undefined) {
      const record = looksLikeCountryCode(party) ? undefined : this.index.find('party', party);
      const name = this.words(record?.name);
      key = name === undefined ? party : `${foldName(name)}|${record?.country ?? ''}`;
      this.keysOfIds.set(party, key);
    }
    return key;
  }

  /** Words alone name a state, but not one of two ministries of transport that sign with each other. */
  private keyOfWords({ asStated, country, kind = 'state' }: PartyLink): string | undefined {
    const name = foldName(this.words(asStated) ?? '');
    if (name === '') return undefined;
    if (country === undefined && (kind !== 'state' || COMMON.test(name))) return undefined;
    return `${name}|${country ?? ''}`;
  }
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function hasTime(office: unknown): boolean {
  const { from, to } = fieldsOf(office);
  return from !== undefined || to !== undefined;
}

/** Words that many bodies are called by. */
const COMMON =
  /^(the|both|each|all) |minist|govern|agenc|compan|fund|parties|sides|министер|правител|стор|nazirli|bakanl|hukum|tərəf/;

/** Words shorter than this are no opinion that one could recognise. */
const SHORTEST_CLAIM = 20;

function claimsByQuote(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, quote, text } of claims) {
    for (const words of [quote, ...wordsOf(text)]) {
      const name = foldName(words);
      if (name.length >= SHORTEST_CLAIM) ids.set(name, id);
    }
  }
  return ids;
}

/** The party that a link leads to. */
export function partyOf(link: Reference | PartyLink): Reference | undefined {
  return typeof link === 'string' ? link : link.party;
}

/** A party link in its long form. */
export function linkOf(link: Reference | PartyLink): PartyLink {
  return typeof link === 'string' ? { party: link } : link;
}
