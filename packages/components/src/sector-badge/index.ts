export { ComitySectorBadge } from './sector-badge.js';
