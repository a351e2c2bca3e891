import { choice, list, number, object, optional, type Schema } from '../schema/index.js';
import {
  actorLink,
  partyLink,
  personLink,
  placeLink,
  sectorRef,
  type ActorLink,
  type PartyLink,
  type PersonLink,
  type PlaceLink,
  type SectorRef,
} from './links.js';
import {
  count,
  country,
  date,
  id,
  localized,
  recordBase,
  referenceTo,
  type Count,
  type Id,
  type RecordBase,
  type Reference,
  type Text,
} from './values.js';
import type { CountryCode } from '../countries/index.js';
import type { PartialDate } from '../dates/index.js';

/** The rank of ceremony of a visit. Practice differs by country; another source's word goes into `reports`. */
export const VISIT_KINDS = [
  'state',
  'official',
  'official-working',
  'working',
  'private',
  'informal',
  'summit-attendance',
  'meeting-on-the-margins',
  'transit',
  'unspecified',
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** The level of the highest visitor. */
export const VISIT_RANKS = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'deputy',
  'agency',
  'company',
  'parliament',
  'royal',
] as const;
export type VisitRank = (typeof VISIT_RANKS)[number];

export const VISIT_STATUSES = [
  'announced',
  'scheduled',
  'in-progress',
  'completed',
  'postponed',
  'cancelled',
] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const MEETING_KINDS = [
  'talks',
  'one-on-one',
  'expanded-talks',
  'council-session',
  'signing-ceremony',
  'press-statement',
  'forum',
  'address',
  'ceremony',
  'dinner',
  'multilateral-session',
  'other',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** A stay in one country or place within a visit. */
export interface VisitLeg {
  place?: Id | PlaceLink;
  country?: CountryCode;
  kind?: VisitKind;
  startDate?: PartialDate;
  endDate?: PartialDate;
}

/** The days on which the visitor was there, when they are fewer than the visit's. */
export interface Presence {
  from?: PartialDate;
  to?: PartialDate;
}

/** What took place during a visit. */
export interface Meeting extends RecordBase {
  id?: Id;
  title?: Text;
  kind?: MeetingKind;
  /** The standing body that met. */
  body?: Id;
  /** Which session of the body it was: 2 for the second. */
  number?: number;
  coChairs?: (Id | PersonLink)[];
  participants?: (Reference | ActorLink)[];
  place?: Id | PlaceLink;
  date?: PartialDate;
  sectors?: SectorRef[];
}

export interface Visit extends RecordBase {
  id: Id;
  kind: VisitKind;
  rank?: VisitRank;
  title?: Text;
  /** Who came, in the source's order. */
  visitors?: (Id | PersonLink)[];
  /** Who received them. */
  hosts?: (Id | PersonLink)[];
  /** The parties or countries that the visitors represent. */
  origin?: (Reference | PartyLink)[];
  /** The parties or countries that were visited. */
  destinations?: (Reference | PartyLink)[];
  legs?: VisitLeg[];
  startDate?: PartialDate;
  endDate?: PartialDate;
  present?: Presence;
  status?: VisitStatus;
  meetings?: Meeting[];
  /** How many documents the sources say were signed, named or not. */
  documentCount?: Count;
  /** Why just then: a funeral, an inauguration, an anniversary. */
  occasion?: Text;
  /** Shared by the visits of one journey. */
  tour?: Id;
}

const leg: Schema<VisitLeg> = object<VisitLeg>()(
  'leg',
  {
    place: optional(placeLink),
    country: optional(country),
    kind: optional(choice('visit-kinds', VISIT_KINDS)),
    startDate: optional(date),
    endDate: optional(date),
  },
  [['country', 'place']],
);

const presence: Schema<Presence> = object<Presence>()(
  'presence',
  { from: optional(date), to: optional(date) },
  [['from', 'to']],
);

const meeting: Schema<Meeting> = object<Meeting>()('meeting', {
  ...recordBase,
  id: optional(id),
  title: optional(localized),
  kind: optional(choice('meeting-kinds', MEETING_KINDS)),
  body: optional(referenceTo('body')),
  number: optional(number({ integer: true, minimum: 1 })),
  coChairs: optional(list(personLink)),
  participants: optional(list(actorLink)),
  place: optional(placeLink),
  date: optional(date),
  sectors: optional(list(sectorRef)),
});

export const visit: Schema<Visit> = object<Visit>()('visit', {
  ...recordBase,
  id,
  kind: choice('visit-kinds', VISIT_KINDS),
  rank: optional(choice('visit-ranks', VISIT_RANKS)),
  title: optional(localized),
  visitors: optional(list(personLink)),
  hosts: optional(list(personLink)),
  origin: optional(list(partyLink)),
  destinations: optional(list(partyLink)),
  legs: optional(list(leg)),
  startDate: optional(date),
  endDate: optional(date),
  present: optional(presence),
  status: optional(choice('visit-statuses', VISIT_STATUSES)),
  meetings: optional(list(meeting)),
  documentCount: optional(count),
  occasion: optional(localized),
  tour: optional(id),
});
