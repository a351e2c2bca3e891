import { ComityVisitTimeline } from './visit-timeline.js';

ComityVisitTimeline.define();
