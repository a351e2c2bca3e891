export { ComityVisitCard } from './visit-card.js';
