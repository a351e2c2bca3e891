export { ComityPartyMatrix } from './party-matrix.js';
