export { readForeignDate } from './read-foreign-date.js';
export { FOREIGN_DATE_REFUSALS } from './types.js';
export type { DateNumberOrder, ForeignDate, ForeignDateOptions, ForeignDateRefusal } from './types.js';
