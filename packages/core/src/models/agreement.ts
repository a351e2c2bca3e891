import { choice, format, list, number, object, optional, text, type Schema } from '../schema/index.js';
import {
  partyLink,
  personLink,
  placeLink,
  recordLinkTo,
  sectorRef,
  type PartyLink,
  type PersonLink,
  type PlaceLink,
  type RecordLink,
  type SectorRef,
} from './links.js';
import {
  count,
  date,
  flag,
  id,
  languageTag,
  localized,
  partyReference,
  recordBase,
  referenceTo,
  webAddress,
  type Count,
  type Id,
  type RecordBase,
  type Reference,
  type Text,
} from './values.js';
import type { PartialDate } from '../dates/index.js';

/**
 * What an instrument is called. The name does not decide whether it binds (Vienna Convention on the Law of Treaties,
 * article 2(1)(a)): see `binding`. A `convention` is usually open to many states; a `charter` founds an organisation;
 * a `protocol` adds to another instrument; `exchange-of-notes`: each side holds the other's letter (article 13);
 * `agreed-minutes` record what two delegations decided; an `arrangement` holds the details; a `modus-vivendi` is
 * meant to be replaced; a `contract` is under domestic law.
 */
export const AGREEMENT_KINDS = [
  'treaty',
  'convention',
  'charter',
  'agreement',
  'protocol',
  'exchange-of-notes',
  'agreed-minutes',
  'arrangement',
  'modus-vivendi',
  'memorandum-of-understanding',
  'joint-declaration',
  'joint-statement',
  'programme',
  'action-plan',
  'letter-of-intent',
  'contract',
  'amendment',
  'accession-instrument',
  'annex',
  'unspecified',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/**
 * The steps of an instrument's life, in their usual order; `unknown` when a source leaves it open. `initialled` and
 * `adopted` fix the text (Vienna Convention on the Law of Treaties, articles 9 and 10), `signed` (articles 12 and 18),
 * `approved` by one party or more (article 14), `provisionally-applied` (article 25), `in-force` (article 24),
 * `suspended` (article 57), `ended` (articles 54 to 59). A text that does not bind is `in-effect`, then `completed` or
 * `discontinued`.
 */
export const AGREEMENT_STATUSES = [
  'announced',
  'agreed',
  'negotiated',
  'initialled',
  'adopted',
  'partially-signed',
  'signed',
  'approved',
  'provisionally-applied',
  'in-force',
  'in-effect',
  'suspended',
  'ended',
  'completed',
  'discontinued',
  'withdrawn',
  'unknown',
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** How many sides an instrument has. */
export const LATERALITIES = [
  'unilateral',
  'bilateral',
  'trilateral',
  'plurilateral',
  'multilateral',
  'unknown',
] as const;
export type Laterality = (typeof LATERALITIES)[number];

/**
 * How an instrument ended: by its terms or by consent (`terminated`, Vienna Convention on the Law of Treaties, article
 * 54), by the act of one party (`denounced`, article 56), by time (`expired`), by a later one (`superseded`, article
 * 59), before it was in force (`withdrawn`). A text that does not bind is `completed` or `discontinued`.
 */
export const ENDINGS = [
  'terminated',
  'denounced',
  'expired',
  'superseded',
  'withdrawn',
  'completed',
  'discontinued',
] as const;
export type Ending = (typeof ENDINGS)[number];

/**
 * Acts in an instrument's life that have no field of their own: articles 10 (initialled), 9 (adopted), 14 (ratified,
 * accepted, approved), 15 (acceded), 19 (reserved), 25, 57 and 80 (registered) of the Vienna Convention on the Law of
 * Treaties.
 */
export const TREATY_ACTS = [
  'initialled',
  'adopted',
  'approved',
  'ratified',
  'accepted',
  'acceded',
  'succeeded',
  'provisionally-applied',
  'suspended',
  'resumed',
  'reserved',
  'withdrew',
  'registered',
] as const;
export type TreatyAct = (typeof TREATY_ACTS)[number];

/** Whether an instrument binds its parties; `mixed` when only some of it does. */
export const BINDING_VALUES = ['yes', 'no', 'mixed', 'unknown'] as const;
export type BindingValue = (typeof BINDING_VALUES)[number];

/**
 * How one knows whether an instrument binds: a source says so, its text does, its kind lets one presume it, or a
 * register lists it.
 */
export const BINDING_BASES = ['stated', 'text', 'presumed', 'register'] as const;
export type BindingBasis = (typeof BINDING_BASES)[number];

/**
 * What an instrument does to another. Close to `eli:amends`, `eli:repeals` and `eli:implements` of the European
 * Legislation Identifier.
 */
export const RELATION_TYPES = [
  'amends',
  'supplements',
  'implements',
  'supersedes',
  'terminates',
  'extends',
  'protocol-to',
  'under',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** One signature under an instrument. */
export interface Signature {
  /** Who signed. */
  person?: Id | PersonLink;
  /** For which party. */
  party?: Reference;
  /**
   * In which capacity, as the source calls it: an office, full powers (Vienna Convention on the Law of Treaties,
   * article 7).
   */
  capacity?: Text;
  /** Day of this signature, when it is not the day of all. */
  on?: PartialDate;
  /** Where it was signed. */
  place?: Id | PlaceLink;
}

/** How an instrument goes on when its term is over. */
export interface Renewal {
  /** True when it goes on unless a party objects. */
  automatic?: boolean;
  /** For how long: an ISO 8601 duration, such as `P5Y`. */
  period?: string;
  /** Notice that must be given to stop it, as an ISO 8601 duration, such as `P6M`. */
  notice?: string;
}

/** The end of an instrument; at least its day or its manner. */
export interface End {
  /** First day on which it had no effect any more. Maps to `eli:date_no_longer_in_force`. */
  on?: PartialDate;
  /** By what it ended. */
  how?: Ending;
}

/** An act with its two dates: when it was done and from when it has effect. */
export interface AgreementEvent {
  /** What was done. */
  act: TreatyAct;
  /** Day on which it was done. */
  on?: PartialDate;
  /** Day from which it has effect. */
  effective?: PartialDate;
  /** Whose act it is; absent: of all. */
  party?: Reference | PartyLink;
}

/** Whether an instrument binds, and how one knows. */
export interface Binding {
  /** Whether it binds. */
  value: BindingValue;
  /** How one knows. */
  basis?: BindingBasis;
}

/** What an instrument does to another one of the file. */
export interface Relation {
  /** What this instrument does to the other. */
  type: RelationType;
  /** The id of the other agreement. */
  to: Id;
}

/** One thing that an instrument lays down. Never counted as an agreement. */
export interface Provision {
  /** What is laid down. */
  text: Text;
  /** What it is about, by the taxonomy of sectors. */
  sectors?: SectorRef[];
  /** True for what is only to come. */
  planned?: boolean;
}

/** A sum of money. Maps to the `Value` of the Open Contracting Data Standard (OCDS). */
export interface MonetaryValue {
  /** In units of the currency: 1500000 for 1.5 million. Maps to OCDS `amount`. */
  amount?: number;
  /** ISO 4217 code, such as `USD`. Maps to OCDS `currency`. */
  currency?: string;
  /** The source's own words: "more than two billion dollars". */
  asStated?: Text;
}

/** A text of the instrument. */
export interface DocumentLink {
  /** Its web address, `http` or `https`. */
  url: string;
  /** BCP 47 tag of its language. Maps to `eli:language` and OCDS `language`. */
  language?: string;
  /** True for a text that the parties made authentic (Vienna Convention on the Law of Treaties, articles 10 and 33). */
  authentic?: boolean;
  /** Media type, such as `application/pdf`. Maps to schema.org `encodingFormat` and OCDS `format`. */
  mediaType?: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256?: string;
}

/** An entry in a register of treaties. With the United Nations it follows entry into force (Charter, article 102). */
export interface Registration {
  /** Name of the register, such as `UNTS`. */
  register: Text;
  /** The number that the register gave it, as printed. */
  number?: string;
  /** Day of registration. */
  date?: PartialDate;
}

/**
 * An instrument, or a group of instruments that are known only as a group (`count`). It needs a title, unless it
 * has a count or a description.
 */
export interface Agreement extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** What the instrument is called; `unspecified` when the source says only "document". */
  kind: AgreementKind;
  /** The full title. Maps to `eli:title`. */
  title?: Text;
  /** A title short enough for a heading. Maps to `eli:title_short`. */
  shortTitle?: Text;
  /** What it is about, where no title is known. Maps to `eli:description`. */
  description?: Text;
  /** Present when the record stands for several instruments: how many. */
  count?: Count;
  /** True when all members of the group are in the file. */
  complete?: boolean;
  /** The id of the group that it belongs to. Maps to `eli:is_part_of`. */
  partOf?: Id;
  /** Who takes part, in the order of the source. Maps to `eli:passed_by` and IATI `participating-org`. */
  parties?: (Reference | PartyLink)[];
  /** How many sides it has by the source's word; absent: counted from the parties. */
  lateralityAsStated?: Laterality;
  /** Who signed, for whom, when and where. */
  signatures?: Signature[];
  /** The id of the visit on which it came about. */
  visit?: Id;
  /** The id of the meeting at which it came about. */
  meeting?: Id;
  /**
   * Day of signature (Vienna Convention on the Law of Treaties, article 12); absent with a visit and strength
   * signed: during the visit. Maps to `eli:date_document`.
   */
  signedOn?: PartialDate;
  /** Where it was signed. */
  signingPlaces?: (Id | PlaceLink)[];
  /**
   * First day in force between at least two parties (Vienna Convention on the Law of Treaties, article 24). Maps to
   * `eli:first_date_entry_in_force`.
   */
  entryIntoForce?: PartialDate;
  /** True when it has effect from before its signature. */
  retroactive?: boolean;
  /** Last day of its term, as agreed. */
  expiresOn?: PartialDate;
  /** How it goes on when its term is over. */
  renewal?: Renewal;
  /** When and how it ended. */
  ended?: End;
  /** Acts that have no field of their own, in the order of time. */
  events?: AgreementEvent[];
  /** Only to override what the dates say. */
  status?: AgreementStatus;
  /** The source's own word for the status: "concluded". */
  statusAsStated?: Text;
  /** Whether it binds, where a source or the text says so; absent: presumed from the kind. */
  binding?: Binding;
  /** The law that governs it, such as "law of England". */
  governedBy?: Text;
  /** What it is about, by the taxonomy of sectors. Maps to IATI `sector`. */
  sectors?: SectorRef[];
  /** What it does to other agreements. */
  relations?: Relation[];
  /** Bodies that it sets up. */
  establishes?: (Id | RecordLink)[];
  /** The projects that it serves. */
  projects?: (Id | RecordLink)[];
  /** The ways that it is about. */
  routes?: (Id | RecordLink)[];
  /** What it lays down, point by point. */
  provisions?: Provision[];
  /** The sum of money that it is about. */
  value?: MonetaryValue;
  /** Its texts. */
  documents?: DocumentLink[];
  /** Its entries in registers. Registration is an act, not a status. */
  registrations?: Registration[];
  /** Who keeps the original (Vienna Convention on the Law of Treaties, articles 76 and 77). */
  depositary?: Reference | PartyLink;
}

const duration = format('duration', 'invalid-duration', (value) =>
  /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/.test(value),
);

const signature: Schema<Signature> = object<Signature>()(
  'signature',
  {
    person: optional(personLink),
    party: optional(partyReference),
    capacity: optional(localized),
    on: optional(date),
    place: optional(placeLink),
  },
  [['person', 'party', 'capacity']],
);

const renewal: Schema<Renewal> = object<Renewal>()('renewal', {
  automatic: optional(flag),
  period: optional(duration),
  notice: optional(duration),
});

const end: Schema<End> = object<End>()(
  'end',
  { on: optional(date), how: optional(choice('endings', ENDINGS)) },
  [['on', 'how']],
);

const event: Schema<AgreementEvent> = object<AgreementEvent>()('event', {
  act: choice('treaty-acts', TREATY_ACTS),
  on: optional(date),
  effective: optional(date),
  party: optional(partyLink),
});

const binding: Schema<Binding> = object<Binding>()('binding', {
  value: choice('binding-values', BINDING_VALUES),
  basis: optional(choice('binding-bases', BINDING_BASES)),
});

const relation: Schema<Relation> = object<Relation>()('relation', {
  type: choice('relation-types', RELATION_TYPES),
  to: referenceTo('agreement'),
});

const provision: Schema<Provision> = object<Provision>()('provision', {
  text: localized,
  sectors: optional(list(sectorRef)),
  planned: optional(flag),
});

const monetaryValue: Schema<MonetaryValue> = object<MonetaryValue>()(
  'value',
  {
    amount: optional(number()),
    currency: optional(format('currency', 'invalid-currency', (value) => /^[A-Z]{3}$/.test(value))),
    asStated: optional(localized),
  },
  [['amount', 'asStated']],
);

const documentLink: Schema<DocumentLink> = object<DocumentLink>()('document', {
  url: webAddress,
  language: optional(languageTag),
  authentic: optional(flag),
  mediaType: optional(text()),
  sha256: optional(format('checksum', 'invalid-checksum', (value) => /^[0-9a-f]{64}$/i.test(value))),
});

const registration: Schema<Registration> = object<Registration>()('registration', {
  register: localized,
  number: optional(text()),
  date: optional(date),
});

export const agreement: Schema<Agreement> = object<Agreement>()(
  'agreement',
  {
    ...recordBase,
    id,
    kind: choice('agreement-kinds', AGREEMENT_KINDS),
    title: optional(localized),
    shortTitle: optional(localized),
    description: optional(localized),
    count: optional(count),
    complete: optional(flag),
    partOf: optional(referenceTo('agreement')),
    parties: optional(list(partyLink)),
    lateralityAsStated: optional(choice('lateralities', LATERALITIES)),
    signatures: optional(list(signature)),
    visit: optional(referenceTo('visit')),
    meeting: optional(referenceTo('meeting')),
    signedOn: optional(date),
    signingPlaces: optional(list(placeLink)),
    entryIntoForce: optional(date),
    retroactive: optional(flag),
    expiresOn: optional(date),
    renewal: optional(renewal),
    ended: optional(end),
    events: optional(list(event)),
    status: optional(choice('agreement-statuses', AGREEMENT_STATUSES)),
    statusAsStated: optional(localized),
    binding: optional(binding),
    governedBy: optional(localized),
    sectors: optional(list(sectorRef)),
    relations: optional(list(relation)),
    establishes: optional(list(recordLinkTo('body'))),
    projects: optional(list(recordLinkTo('project'))),
    routes: optional(list(recordLinkTo('route'))),
    provisions: optional(list(provision)),
    value: optional(monetaryValue),
    documents: optional(list(documentLink)),
    registrations: optional(list(registration)),
    depositary: optional(partyLink),
  },
  [['title', 'count', 'description']],
);
