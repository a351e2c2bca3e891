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
import { addDays } from './days.js';
import { foldName, wordIn, wordsOf } from './names.js';

/** What rules ask of a dataset again and again. Made once for a check and shared by all rules. */
export class Facts {
  /** Somewhere it is tomorrow already. */
  readonly tomorrow: Day | undefined;
  /** The visits by their ids: far fewer than there are records. */
  private readonly visits: ReadonlyMap<string, Visit>;
  /** The sources of which the day of publication is known. */
  readonly published: ReadonlyMap<string, Source>;
  /** The people of whose offices some time is known. */
  readonly officials: ReadonlyMap<string, Person>;
  private readonly keysOfIds = new Map<string, string>();
  private keysAsked: unknown;
  private keys: readonly (string | undefined)[] = [];
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
  }

  /** Forgets what was asked of one record: the next one comes in the same object. */
  next(): void {
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
    const own = this.visits.get(visit ?? '');
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

  /** What two links to the same party have in common; undefined for a link that does not say enough. */
  partyKeys({ parties = [] }: Agreement): readonly (string | undefined)[] {
    if (this.keysAsked !== parties) {
      this.keys = parties.map((link) => this.partyKey(link));
      this.keysAsked = parties;
    }
    return this.keys;
  }

  private partyKey(link: Reference | PartyLink): string | undefined {
    if (typeof link === 'string') return this.keyOfId(link);
    const { party, onBehalfOf, roles } = link;
    const key = party === undefined ? this.keyOfWords(link) : this.keyOfId(party);
    if (key === undefined || (onBehalfOf === undefined && roles === undefined)) return key;
    return [key, onBehalfOf, ...[...(roles ?? [])].sort()].join('|');
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

/** A party link in its long form. */
export function linkOf(link: Reference | PartyLink): PartyLink {
  return typeof link === 'string' ? { party: link } : link;
}
