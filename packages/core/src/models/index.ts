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
export { FORMAT_VERSION, RULE_SEVERITIES, schemas } from './dataset.js';
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
  SectorCodeOrOther,
  PersonLink,
  PlaceLink,
  RecordLink,
  SectorLink,
  SectorRef,
} from './links.js';
export { isId, isWebAddress } from '../identifiers/index.js';
export { BASES, CONFIDENCES, VISIBILITIES } from './values.js';
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
