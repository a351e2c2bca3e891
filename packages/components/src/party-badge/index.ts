export { ComityPartyBadge } from './party-badge.js';
