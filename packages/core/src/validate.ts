/**
 * Validation of single values, with nothing that is not asked for: bring the schema (from `@comity/core/models`),
 * the messages (from `@comity/core/messages/…`) and the suggester.
 *
 * @packageDocumentation
 */
export { nearestCandidate } from './findings/suggestions/nearest-candidate.js';
export { everySuggestion } from './findings/suggestions/index.js';
export type { Suggester } from './findings/suggestions/suggester.js';
export type { Wording } from './findings/make-finding.js';
export { validateWith } from './findings/validate-with.js';
export type { ValidateResult, ValidateWithOptions } from './findings/validate-with.js';
