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

/** What an instrument is called. The name does not decide whether it binds: see `binding`. */
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

/** The steps of an instrument's life, in their usual order; `unknown` when a source leaves it open. */
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

/** Acts in an instrument's life that have no field of their own. */
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

export const BINDING_VALUES = ['yes', 'no', 'mixed', 'unknown'] as const;
export type BindingValue = (typeof BINDING_VALUES)[number];

export const BINDING_BASES = ['stated', 'text', 'presumed', 'register'] as const;
export type BindingBasis = (typeof BINDING_BASES)[number];

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
  person?: Id | PersonLink;
  /** For which party. */
  party?: Reference;
  /** In which capacity, as the source calls it: an office, full powers. */
  capacity?: Text;
  on?: PartialDate;
  place?: Id | PlaceLink;
}

/** How an instrument goes on when its term is over. */
export interface Renewal {
  automatic?: boolean;
  /** ISO 8601 duration, such as `P5Y`. */
  period?: string;
  /** Notice that must be given to stop it, as an ISO 8601 duration, such as `P6M`. */
  notice?: string;
}

export interface End {
  on?: PartialDate;
  how?: Ending;
}

/** An act with its two dates: when it was done and from when it has effect. */
export interface AgreementEvent {
  act: TreatyAct;
  on?: PartialDate;
  effective?: PartialDate;
  /** Whose act it is; absent: of all. */
  party?: Reference | PartyLink;
}

/** Whether an instrument binds, and how one knows. */
export interface Binding {
  value: BindingValue;
  basis?: BindingBasis;
}

export interface Relation {
  type: RelationType;
  /** The other agreement. */
  to: Id;
}

/** One thing that an instrument lays down. Never counted as an agreement. */
export interface Provision {
  text: Text;
  sectors?: SectorRef[];
  /** True for what is only to come. */
  planned?: boolean;
}

export interface MonetaryValue {
  amount?: number;
  /** ISO 4217 code, such as `USD`. */
  currency?: string;
  asStated?: Text;
}

/** A text of the instrument. */
export interface DocumentLink {
  url: string;
  /** BCP 47 tag. */
  language?: string;
  /** True for a text that the parties made authentic. */
  authentic?: boolean;
  /** Media type, such as `application/pdf`. */
  mediaType?: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256?: string;
}

export interface Registration {
  /** Name of the register, such as `UNTS`. */
  register: Text;
  number?: string;
  date?: PartialDate;
}

/**
 * An instrument, or a group of instruments that are known only as a group (`count`). It needs a title, unless it
 * has a count or a description.
 */
export interface Agreement extends RecordBase {
  id: Id;
  kind: AgreementKind;
  title?: Text;
  shortTitle?: Text;
  /** What it is about, where no title is known. */
  description?: Text;
  /** The record stands for several instruments. */
  count?: Count;
  /** All members of the group are in the file. */
  complete?: boolean;
  /** The group that it belongs to. */
  partOf?: Id;
  /** In the order of the source. */
  parties?: (Reference | PartyLink)[];
  lateralityAsStated?: Laterality;
  signatures?: Signature[];
  visit?: Id;
  meeting?: Id;
  /** Day of signature; absent with a visit and strength signed: during the visit. */
  signedOn?: PartialDate;
  signingPlaces?: (Id | PlaceLink)[];
  entryIntoForce?: PartialDate;
  /** It has effect from before its signature. */
  retroactive?: boolean;
  expiresOn?: PartialDate;
  renewal?: Renewal;
  ended?: End;
  events?: AgreementEvent[];
  /** Only to override what the dates say. */
  status?: AgreementStatus;
  /** The source's own word for the status: "concluded". */
  statusAsStated?: Text;
  binding?: Binding;
  /** The law that governs it, such as "law of England". */
  governedBy?: Text;
  sectors?: SectorRef[];
  relations?: Relation[];
  /** Bodies that it sets up. */
  establishes?: (Id | RecordLink)[];
  projects?: (Id | RecordLink)[];
  routes?: (Id | RecordLink)[];
  provisions?: Provision[];
  value?: MonetaryValue;
  documents?: DocumentLink[];
  registrations?: Registration[];
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
