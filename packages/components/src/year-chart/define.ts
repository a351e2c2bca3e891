import { ComityYearChart } from './year-chart.js';

ComityYearChart.define();
