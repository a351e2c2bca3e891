import type { DatasetIndex } from '../dataset/index-dataset.js';
import { isCountryCode, type CountryCode } from '../countries/index.js';
import type { Day, PartialDate } from '../dates/index.js';
import { withGroups } from '../derived/group.js';
import { signingDateOf } from '../derived/signing-date.js';
import type { Agreement } from '../models/agreement.js';
import type { Claim } from '../models/claim.js';
import type { PartyLink } from '../models/links.js';
import type { Reference, Text } from '../models/values.js';
import type { Visit } from '../models/visit.js';
import { foldName, wordIn, wordsOf } from './names.js';

/** What rules ask of a dataset again and again. Made once for a check and shared by all rules. */
export class Facts {
  private asked: Agreement | undefined;
  private signing: PartialDate | undefined;
  private quotes: ReadonlyMap<string, string> | undefined;

  /** @param today The day of the check; absent: no rule about today finds anything. */
  constructor(
    readonly index: DatasetIndex,
    readonly today: Day | undefined,
  ) {}

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
    for (const record of withGroups(agreement, this.index)) {
      const { visit, meeting } = record;
      const found = this.index.find('visit', visit) ?? this.index.meeting(meeting ?? '')?.visit;
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

  /** What two links to the same party have in common; undefined when a link does not say enough. */
  partyKey(link: Reference | PartyLink): string | undefined {
    const { party, onBehalfOf = '', roles = [], kind } = linkOf(link);
    const name = foldName(this.nameOf(link) ?? '');
    const country = this.countryOf(link);
    // Words alone name a state, but not one of two ministries of transport that sign with each other.
    const isOpen = party === undefined && country === undefined;
    if (name === '' || (isOpen && (COMMON.test(name) || (kind ?? 'state') !== 'state'))) return undefined;
    return [name, party === country ? '' : country, onBehalfOf, [...roles].sort().join()].join('|');
  }
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
