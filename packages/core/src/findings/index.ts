/**
 * Validation of single values, with nothing that is not asked for: bring the schema (from `@comity/core/models`),
 * the messages (from `@comity/core/messages/…`) and the suggester.
 *
 * @packageDocumentation
 */
export { nearestCandidate } from './suggestions/nearest-candidate.js';
export { everySuggestion } from './suggestions/index.js';
export type { Suggester } from './suggestions/suggester.js';
export type { Wording } from './make-finding.js';
export { validateWith } from './validate-with.js';
export type { ValidateResult, ValidateWithOptions } from './validate-with.js';
