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

/**
 * The rank of ceremony of a visit. `state`: a head of state at the invitation of another, with the highest honours;
 * `official`: with fewer of them; `official-working` and `working`: talks with little or no ceremony;
 * `summit-attendance` and `meeting-on-the-margins`: at an occasion of many states; `transit`: passing through.
 * Practice differs by country; another source's word goes into `reports`.
 */
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

/** The level of the highest visitor. `royal`: a member of a ruling house who is not head of state. */
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

/** Whether a visit is to come, is going on, is over, or did not take place. */
export const VISIT_STATUSES = [
  'announced',
  'scheduled',
  'in-progress',
  'completed',
  'postponed',
  'cancelled',
] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** What sort of event within a visit it was. */
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
  /** The place of the stay. */
  place?: Id | PlaceLink;
  /** The country of the stay: its code in ISO 3166-1 alpha-2. */
  country?: CountryCode;
  /** The rank of ceremony here, when it differs from the visit's. */
  kind?: VisitKind;
  /** Day of arrival. */
  startDate?: PartialDate;
  /** Day of departure. */
  endDate?: PartialDate;
}

/** The days on which the visitor was really there, when they are others than the visit's official ones. */
export interface Presence {
  /** First day. */
  from?: PartialDate;
  /** Last day. */
  to?: PartialDate;
}

/** What took place during a visit. */
export interface Meeting extends RecordBase {
  /** Unique in the file; needed where an agreement or an outcome refers to it. */
  id?: Id;
  /** What it is called. */
  title?: Text;
  /** What sort of event it was. */
  kind?: MeetingKind;
  /** The id of the standing body that met. */
  body?: Id;
  /** Which session of the body it was, from 1: 2 for the second. */
  number?: number;
  /** Who led it together. */
  coChairs?: (Id | PersonLink)[];
  /** Who took part, in the source's order. Maps to schema.org `attendee`. */
  participants?: (Reference | ActorLink)[];
  /** Where it took place. Maps to schema.org `location`. */
  place?: Id | PlaceLink;
  /** When it took place. Maps to schema.org `startDate`. */
  date?: PartialDate;
  /** What it was about, by the taxonomy of sectors. */
  sectors?: SectorRef[];
}

/** An official visit: who came, from where to where, when, and what took place. */
export interface Visit extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** The rank of ceremony; `unspecified` when the source says only "visit". */
  kind: VisitKind;
  /** The level of the highest visitor. */
  rank?: VisitRank;
  /** What it is called, where it has a name; absent: made of visitors and destinations. */
  title?: Text;
  /** Who came, in the source's order. Maps to schema.org `attendee`. */
  visitors?: (Id | PersonLink)[];
  /** Who received them. Maps to schema.org `organizer`. */
  hosts?: (Id | PersonLink)[];
  /** The parties or countries that the visitors represent. */
  origin?: (Reference | PartyLink)[];
  /** The parties or countries that were visited. */
  destinations?: (Reference | PartyLink)[];
  /** The stays, when there was more than one, in the order of travel. */
  legs?: VisitLeg[];
  /** First day. Maps to schema.org `startDate`. */
  startDate?: PartialDate;
  /** Last day; the same as the first for a visit of one day. Maps to schema.org `endDate`. */
  endDate?: PartialDate;
  /** The days on which the visitor was there, when they are fewer than the visit's. */
  present?: Presence;
  /** Whether it is to come, is over or did not take place. Maps to schema.org `eventStatus`. */
  status?: VisitStatus;
  /** What took place, in the order of time. Maps to schema.org `subEvent`. */
  meetings?: Meeting[];
  /** How many documents the sources say were signed, named or not. */
  documentCount?: Count;
  /** Why just then: a funeral, an inauguration, an anniversary. */
  occasion?: Text;
  /** An id that the visits of one journey share. Maps to schema.org `superEvent`. */
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
