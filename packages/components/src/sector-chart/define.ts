import { ComitySectorChart } from './sector-chart.js';

ComitySectorChart.define();
