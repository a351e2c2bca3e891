/**
 * Web components for visits, agreements and sectors. This module only exports the classes; `./define` defines all
 * elements, and each folder's `define` one of them.
 *
 * @packageDocumentation
 */
export { ComityAgreementCard } from './agreement-card/agreement-card.js';
export { ComityAgreementList } from './agreement-list/agreement-list.js';
export { ComityDataset } from './dataset/dataset.js';
export { ComityLifecycle } from './lifecycle/lifecycle.js';
export { ComityOutcomeCard } from './outcome-card/outcome-card.js';
export { ComityPartyBadge } from './party-badge/party-badge.js';
export { ComityPartyMatrix } from './party-matrix/party-matrix.js';
export { ComityRouteMap } from './route-map/route-map.js';
export { ComitySectorBadge } from './sector-badge/sector-badge.js';
export { ComitySectorChart } from './sector-chart/sector-chart.js';
export { ComityValidationReport } from './validation-report/validation-report.js';
export { ComityVisit } from './visit/visit.js';
export { ComityVisitCard } from './visit-card/visit-card.js';
export { ComityVisitList } from './visit-list/visit-list.js';
export { ComityVisitTimeline } from './visit-timeline/visit-timeline.js';
export { ComityYearChart } from './year-chart/year-chart.js';
export { loadLanguage } from './load-language.js';
export type { ElementState } from './internal/record-element.js';
export type { ReadFile } from './validation-report/check-run.js';
export type { BaseMap } from './route-map/base-map.js';
