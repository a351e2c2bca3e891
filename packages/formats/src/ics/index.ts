/**
 * iCalendar (RFC 5545): visits as events of whole days.
 *
 * @packageDocumentation
 */
export { readIcs } from './read.js';
export type { IcsReadOptions } from './read.js';
export { writeIcs } from './write.js';
export type { CalendarLocale, IcsFile, IcsWriteOptions } from './write.js';
