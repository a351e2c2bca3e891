export {
  comparePartialDates,
  earliestDay,
  isPartialDate,
  latestDay,
  parsePartialDate,
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
