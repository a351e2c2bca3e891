export { ComityOutcomeCard } from './outcome-card.js';
