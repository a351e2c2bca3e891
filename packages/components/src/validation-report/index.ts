export { ComityValidationReport } from './validation-report.js';
export type { ReadFile } from './validation-report.js';
