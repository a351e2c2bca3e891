import { ComityVisitCard } from './visit-card.js';

ComityVisitCard.define();
