import { ComityDataset } from './dataset.js';

ComityDataset.define();
