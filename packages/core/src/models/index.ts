export * from './agreement.js';
export * from './body.js';
export * from './claim.js';
export * from './outcome.js';
export * from './party.js';
export * from './person.js';
export * from './place.js';
export * from './project.js';
export * from './route.js';
export * from './sector.js';
export * from './source.js';
export * from './visit.js';
export { FORMAT_VERSION, schemas } from './dataset.js';
export type {
  AnyRecord,
  Dataset,
  DatasetHeader,
  RecordType,
  RecordTypes,
  RuleSetting,
  RuleSeverity,
} from './dataset.js';
export { idFieldOf, LISTS, RECORD_TYPES } from './lists.js';
export { PARTY_KINDS, PARTY_ROLES } from './links.js';
export type {
  ActorLink,
  Identification,
  PartyKind,
  PartyLink,
  PartyRole,
  PersonLink,
  PlaceLink,
  RecordLink,
  SectorLink,
  SectorRef,
} from './links.js';
export { isId, isWebAddress } from './formats.js';
export type {
  Basis,
  Citation,
  Confidence,
  Correction,
  Count,
  Id,
  RecordBase,
  Reference,
  Report,
  Text,
  Visibility,
} from './values.js';
