export { ComitySectorChart } from './sector-chart.js';
