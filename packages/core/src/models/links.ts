import type { SectorCode } from '../sectors/taxonomy.generated.js';
import {
  choice,
  format,
  list,
  number,
  object,
  optional,
  shortForm,
  text,
  type Schema,
} from '../schema/index.js';
import type { CountryCode } from '../countries/index.js';
import {
  basis,
  confidence,
  country,
  flag,
  localized,
  partyReference,
  partyReferenceTo,
  referenceTo,
  sourceReference,
  type Basis,
  type Confidence,
  type Id,
  type Reference,
  type Text,
} from './values.js';

/**
 * What kind of body a party is. `igo` and `ngo` are organisations of governments and of citizens; a `region` is any
 * part of a state, a `community` any group of people. Maps to Popolo `classification`.
 */
export const PARTY_KINDS = [
  'state',
  'government',
  'ministry',
  'agency',
  'region',
  'company',
  'fund',
  'university',
  'parliament',
  'igo',
  'ngo',
  'community',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/**
 * In which capacity a party takes part; `party` when nothing is said. A party is bound (Vienna Convention on the Law
 * of Treaties, article 2(1)(g)); a signatory has only signed; a depositary keeps the text (articles 76 and 77); one
 * that is acceding joins later (article 15). `implementing` and `funding` are those of IATI `participating-org`.
 */
export const PARTY_ROLES = [
  'party',
  'signatory',
  'depositary',
  'guarantor',
  'witness',
  'mediator',
  'implementing',
  'funding',
  'beneficiary',
  'observer',
  'acceding',
  'successor',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Who an unnamed party is believed to be, and why. */
export interface Identification {
  /** The party that is believed to be meant: its id, or a country's code. */
  ref: Reference;
  /** On what the belief rests. */
  basis: Basis;
  /** How sure the editor is. */
  confidence: Confidence;
  /** How the conclusion was reached. */
  note: Text;
  /** Id of a source of the file, or a web address. */
  source?: string;
}

/** A party as one source speaks of it; at least one of party, words or country. */
export interface PartyLink {
  /** The id of a party, or the code of a country. */
  party?: Reference;
  /** The source's own words: "Kazakhstan's sovereign wealth fund", "both sides". */
  asStated?: Text;
  /** The country that an unnamed party belongs to: its code in ISO 3166-1 alpha-2. */
  country?: CountryCode;
  /** What kind of body an unnamed party is. */
  kind?: PartyKind;
  /** In which capacities it takes part; absent: `party`. */
  roles?: PartyRole[];
  /** The party in whose name this one acts. */
  onBehalfOf?: Reference;
  /** Who an unnamed party is believed to be. */
  identification?: Identification;
}

/** A person as one source speaks of them. */
export interface PersonLink {
  /** The id of a person. */
  person?: Id;
  /** The source's own words: "President Ilham Aliyev". */
  asStated?: Text;
  /** The office in which the person acts, as the source calls it. */
  office?: Text;
  /** The state or body that the person represents. */
  party?: Reference;
}

/** Whoever acts: a party or a person. */
export interface ActorLink {
  /** The id of a party, or the code of a country. */
  party?: Reference;
  /** The id of a person. */
  person?: Id;
  /** The source's own words: "both sides", "the ministers". */
  asStated?: Text;
  /** The office in which a person acts, as the source calls it. */
  office?: Text;
  /** The country that an unnamed party belongs to: its code in ISO 3166-1 alpha-2. */
  country?: CountryCode;
  /** What kind of body an unnamed party is. */
  kind?: PartyKind;
}

/** A place as one source speaks of it. */
export interface PlaceLink {
  /** The id of a place. */
  place?: Id;
  /** The source's own words: "the presidential palace". */
  asStated?: Text;
  /** The country that it lies in: its code in ISO 3166-1 alpha-2. */
  country?: CountryCode;
}

/** Any other record as one source speaks of it. */
export interface RecordLink {
  /** The id of the record. */
  ref?: Id;
  /** The source's own words, where the file has no such record or the words matter. */
  asStated?: Text;
}

/** A sector with what is said of it here. */
export interface SectorLink {
  /** A code of the taxonomy or of the file's own sectors, or of the vocabulary that is named. */
  code: SectorCodeOrOther;
  /**
   * Another vocabulary than Comity's: `dac`, `isic`, `cofog`, `sdg`, or one of the file's own. Maps to IATI
   * `sector/@vocabulary`.
   */
  vocabulary?: string;
  /** True for the main sector of the record. */
  primary?: boolean;
  /**
   * Share in percent, from 0 to 100; the weights of one vocabulary add up to 100. Maps to IATI
   * `sector/@percentage`.
   */
  weight?: number;
  /** The source's own words: "the cultural and humanitarian sphere". */
  asStated?: Text;
}

/** A sector of the taxonomy by its code, or one that the file defines itself. */
export type SectorRef = SectorCodeOrOther | SectorLink;

export const partyKind: Schema<PartyKind> = choice('party-kinds', PARTY_KINDS);

const identification: Schema<Identification> = object<Identification>()('identification', {
  ref: partyReference,
  basis,
  confidence,
  note: localized,
  source: optional(sourceReference),
});

const partyLinkObject: Schema<PartyLink> = object<PartyLink>()(
  'party link',
  {
    party: optional(partyReference),
    asStated: optional(localized),
    country: optional(country),
    kind: optional(partyKind),
    roles: optional(list(choice('party-roles', PARTY_ROLES))),
    onBehalfOf: optional(partyReference),
    identification: optional(identification),
  },
  [['party', 'asStated', 'country']],
);
export const partyLink: Schema<Reference | PartyLink> = shortForm(partyReference, partyLinkObject);

const personLinkObject: Schema<PersonLink> = object<PersonLink>()(
  'person link',
  {
    person: optional(referenceTo('person')),
    asStated: optional(localized),
    office: optional(localized),
    party: optional(partyReference),
  },
  [['person', 'asStated', 'office', 'party']],
);
export const personLink: Schema<Id | PersonLink> = shortForm(referenceTo('person'), personLinkObject);

const actorLinkObject: Schema<ActorLink> = object<ActorLink>()(
  'party or person link',
  {
    party: optional(partyReference),
    person: optional(referenceTo('person')),
    asStated: optional(localized),
    office: optional(localized),
    country: optional(country),
    kind: optional(partyKind),
  },
  [['party', 'person', 'asStated', 'office', 'country']],
);
export const actorLink: Schema<Reference | ActorLink> = shortForm(
  partyReferenceTo('party', 'person'),
  actorLinkObject,
);

const placeLinkObject: Schema<PlaceLink> = object<PlaceLink>()(
  'place link',
  { place: optional(referenceTo('place')), asStated: optional(localized), country: optional(country) },
  [['place', 'asStated', 'country']],
);
export const placeLink: Schema<Id | PlaceLink> = shortForm(referenceTo('place'), placeLinkObject);

/** A link to a record of one type: a project, a route, a body. */
export function recordLinkTo(target: string): Schema<Id | RecordLink> {
  const link: Schema<RecordLink> = object<RecordLink>()(
    'record link',
    { ref: optional(referenceTo(target)), asStated: optional(localized) },
    [['ref', 'asStated']],
  );
  return shortForm(referenceTo(target), link);
}

/** A code of the taxonomy, or one that the file or another vocabulary defines. */
export type SectorCodeOrOther = SectorCode | (string & Record<never, never>);

const sectorCode: Schema<SectorCodeOrOther> = format<SectorCodeOrOther>(
  'sector code',
  'empty-text',
  (value) => value.trim() !== '',
  ['sector'],
);

const sectorLinkObject: Schema<SectorLink> = object<SectorLink>()('sector', {
  code: sectorCode,
  vocabulary: optional(text()),
  primary: optional(flag),
  weight: optional(number({ minimum: 0, maximum: 100 })),
  asStated: optional(localized),
});
export const sectorRef: Schema<SectorRef> = shortForm(sectorCode, sectorLinkObject);
