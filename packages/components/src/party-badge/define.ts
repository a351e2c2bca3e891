import { ComityPartyBadge } from './party-badge.js';

ComityPartyBadge.define();
