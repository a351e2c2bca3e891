/**
 * Web components for visits, agreements and sectors. This module only exports the classes; `./define` defines all
 * elements, and each folder's `define` one of them.
 *
 * @packageDocumentation
 */
export { ComityAgreementCard } from './agreement-card/agreement-card.js';
export { ComityDataset } from './dataset/dataset.js';
export { ComityOutcomeCard } from './outcome-card/outcome-card.js';
export { ComityPartyBadge } from './party-badge/party-badge.js';
export { ComitySectorBadge } from './sector-badge/sector-badge.js';
export { ComityVisitCard } from './visit-card/visit-card.js';
export type { ElementState } from './internal/record-element.js';
