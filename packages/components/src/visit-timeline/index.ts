export { ComityVisitTimeline } from './visit-timeline.js';
