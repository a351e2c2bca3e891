/**
 * Official visits, agreements and sectors as typed, validated data.
 *
 * @packageDocumentation
 */
export { isCountryCode, COUNTRY_CODES } from './countries/index.js';
export type { CountryCode } from './countries/index.js';
export type { PartialDate } from './dates/index.js';
export { indexDataset } from './dataset/index-dataset.js';
export type { DatasetIndex, MeetingEntry, TypedRecord } from './dataset/index-dataset.js';
export { mergeReports } from './dataset/merge-reports.js';
export type { TextFormat } from './dataset/parse-input.js';
export { readDataset } from './dataset/read-dataset.js';
export type { ReadOptions, ReadResult } from './dataset/read-dataset.js';
export { readRecords } from './dataset/read-records.js';
export type { ReadProgress, ReadRecordsOptions, RecordReader } from './dataset/read-records.js';
export type { RecordResult, ResultOf } from './dataset/record-result.js';
export type { SignalLike, StreamLike, TextSource } from './dataset/text-source.js';
export { validate } from './dataset/validate.js';
export type { ValidateOptions } from './dataset/validate.js';
export { bindingOf } from './derived/binding.js';
export type { BindingAnswer } from './derived/binding.js';
export { countAgreements, countOutcomes } from './derived/count.js';
export type { CountScope, Tallies, Tally } from './derived/count.js';
export { lateralityOf } from './derived/laterality.js';
export { signingDateOf } from './derived/signing-date.js';
export type { SigningDate } from './derived/signing-date.js';
export { statusOn } from './derived/status.js';
export type { Force, StatusAnswer } from './derived/status.js';
export { agreementStrength, outcomeStrength, STRENGTHS } from './derived/strength.js';
export type { Strength } from './derived/strength.js';
export { FINDING_CODES } from './findings/finding.js';
export { groupFindings } from './findings/group-findings.js';
export type { FindingGroup } from './findings/group-findings.js';
export type { ValidateResult } from './findings/validate-with.js';
export type {
  Finding,
  FindingCode,
  FindingRecord,
  MessageCatalogue,
  MessageParams,
  Severity,
  ValidationReport,
} from './findings/finding.js';
export type { TextPosition } from './text/index.js';
export * from './models/index.js';
// The schemas as users get them, with the interface of Standard Schema: they take the place of the models' own.
export {
  agreement,
  body,
  claim,
  outcome,
  party,
  person,
  place,
  project,
  route,
  schemas,
  sector,
  source,
  visit,
} from './standard/records.js';
export type {
  StandardIssue,
  StandardOptions,
  StandardProperties,
  StandardResult,
  StandardSchema,
} from './standard/standard-schema.js';
