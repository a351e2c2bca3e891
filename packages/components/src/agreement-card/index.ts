export { ComityAgreementCard } from './agreement-card.js';
