export { addDays, addMonths, addYears } from './arithmetic.js';
export type { CalendarDay } from './calendar.js';
export { dayOfWeek } from './day.js';
export { daysBetween, lengthInDays, monthsBetween, yearsBetween, type Bounds } from './duration.js';
export {
  edgesOfEDTF,
  parseEDTF,
  printEDTF,
  toPartialDate,
  type Edges,
  type EDTF,
  type EDTFDate,
  type EDTFInterval,
} from './edtf.js';
export {
  comparePartialDates,
  earliestDay,
  isPartialDate,
  latestDay,
  parsePartialDate,
  printPartialDate,
  spanOf,
} from './partial-date.js';
export type {
  DateInterval,
  DateOrder,
  DateParts,
  Day,
  OpenEnd,
  ParsedDate,
  PartialDate,
} from './partial-date.js';
export { PRECISIONS, precisionOf, type Precision } from './precision.js';
