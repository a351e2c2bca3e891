import {
  addDays,
  addMonths,
  comparePartialDates,
  daysBetween,
  earliestDay,
  latestDay,
  lengthInDays,
  precisionOf,
  type Bounds,
} from '@comity/core/dates';
import {
  FOREIGN_DATE_REFUSALS,
  readForeignDate,
  type ForeignDateOptions,
  type ForeignDateRefusal,
} from '@comity/core/dates/foreign';
import {
  FORMS,
  REFUSALS,
  type ForeignDateExample,
} from '../../../packages/core/test/foreign-date-examples.js';

/** A date of a record, with what can be asked of it. */
export const partialRows = [
  '2025',
  '2025-10',
  '2025-10-23',
  'XXXX-10-23',
  '2025-10-2X',
  '189X',
  '2025-10-23?',
  '2025~',
  '2025-10-20/2025-10-21',
  '2025-10/..',
  '/2025-10',
].map((date) => ({
  date,
  earliest: earliestDay(date) ?? '',
  latest: latestDay(date) ?? '',
  precision: precisionOf(date) ?? '',
  days: inWords(lengthInDays(date)),
}));

/** Calls with the answers that they give while the page is drawn. */
export const callRows: readonly { call: string; answer: string }[] = [
  {
    call: "comparePartialDates('2025-10-20', '2025-11')",
    answer: comparePartialDates('2025-10-20', '2025-11'),
  },
  { call: "comparePartialDates('2025-10-20', '2025')", answer: comparePartialDates('2025-10-20', '2025') },
  { call: "addDays('2025-10-31', 1)", answer: addDays('2025-10-31', 1) ?? 'undefined' },
  { call: "addMonths('2025-01-31', 1)", answer: addMonths('2025-01-31', 1) ?? 'undefined' },
  { call: "addDays('2025-10', 1)", answer: addDays('2025-10', 1) ?? 'undefined' },
  {
    call: "daysBetween('2025-10-20', '2025-10-23')",
    answer: inWords(daysBetween('2025-10-20', '2025-10-23')),
  },
  { call: "daysBetween('2025-10', '2025-11-01')", answer: inWords(daysBetween('2025-10', '2025-11-01')) },
];

function inWords({ least, most }: Bounds = {}): string {
  if (least === most) return least === undefined ? '' : String(least);
  if (most === undefined) return `${String(least)} or more`;
  return least === undefined ? `${String(most)} or fewer` : `${String(least)} to ${String(most)}`;
}

export interface ForeignRow {
  text: string;
  options: string;
  result: string;
}

/** What `readForeignDate` answers to the first examples of each form of the table that its tests use. */
export const formRows = FORMS.map(({ title, examples }) => ({
  title,
  rows: examples.slice(0, 8).map(rowOf),
}));

const MEANINGS: Record<ForeignDateRefusal, string> = {
  empty: 'nothing but blanks',
  'not-text': 'the value is no string',
  'too-long': 'more characters than a date has',
  placeholder: 'says that there is no date',
  sentinel: 'a date that programs write for none',
  'zero-part': 'a month or day 0; the readings say what is left',
  'no-such-day': 'the calendar has no such day or month',
  'ambiguous-order': 'day and month cannot be told apart: declare the order',
  'other-order': 'only another order than the declared one makes a date of it',
  'ambiguous-form': 'two other forms fit',
  'ambiguous-month': 'one month in one language, another elsewhere: declare the language',
  'two-digit-year': 'the century is missing: declare a pivot',
  'serial-number': 'a number that a spreadsheet may show as a date: declare excel',
  incomplete: 'a day or a month alone',
  'part-of-year': 'a season, a quarter, "early", "the end of"',
  'before-or-after': 'some time before or after a date, which no interval says',
  'before-year-one': 'before the year 1',
  'other-calendar': 'another calendar than the Gregorian one',
  'range-backwards': 'the end comes before the start',
  'several-dates': 'more than one date, which are no range',
  'unknown-word': 'a word that is neither a month nor part of a date',
  'unknown-form': 'none of the forms',
};

/** Every reason of a refusal, with an example where text can show one. */
export const refusalRows = FOREIGN_DATE_REFUSALS.map((code) => {
  const example = REFUSALS.find(({ title }) => title === code)?.examples.find(([text]) => text.length < 60);
  const row = example === undefined || code === 'empty' ? undefined : rowOf(example);
  return { code, meaning: MEANINGS[code], text: row?.text ?? '', readings: row?.result ?? '' };
});

function rowOf([text, , options = {}]: ForeignDateExample): ForeignRow {
  const { date, suffix, readings = [] } = readForeignDate(text, options);
  const result = date === undefined ? readings.join(' or ') : [date, suffix].filter(Boolean).join(', ');
  return { text, options: declared(options), result };
}

function declared(options: ForeignDateOptions): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}
