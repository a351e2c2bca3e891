import { ComityOutcomeCard } from './outcome-card.js';

ComityOutcomeCard.define();
