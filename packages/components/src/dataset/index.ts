export { ComityDataset } from './dataset.js';
