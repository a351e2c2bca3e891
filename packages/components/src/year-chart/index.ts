export { ComityYearChart } from './year-chart.js';
