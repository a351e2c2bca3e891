import { ComityVisit } from './visit.js';

ComityVisit.define();
