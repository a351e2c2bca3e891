import { ComityValidationReport } from './validation-report.js';

ComityValidationReport.define();
