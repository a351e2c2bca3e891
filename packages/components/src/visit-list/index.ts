export { ComityVisitList } from './visit-list.js';
