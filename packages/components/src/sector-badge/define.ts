import { ComitySectorBadge } from './sector-badge.js';

ComitySectorBadge.define();
