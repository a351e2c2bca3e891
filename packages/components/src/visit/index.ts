export { ComityVisit } from './visit.js';
