import { ComityAgreementCard } from './agreement-card.js';

ComityAgreementCard.define();
