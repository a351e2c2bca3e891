import type { PartialDate } from '../partial-date.js';

/** In which order a source writes dates that are numbers alone: day, month, year; month, day, year; year, month, day. */
export type DateNumberOrder = 'dmy' | 'mdy' | 'ymd';

/** What is known of the source of a date. Nothing is guessed: what is not declared here and can be read in two ways is refused. */
export interface ForeignDateOptions {
  /** The order of dates in numbers; absent: only what can be read in one way is read. */
  readonly order?: DateNumberOrder;
  /** BCP 47 tag of the text; decides where a word is one month in one language and another elsewhere. */
  readonly language?: string;
  /** Bare numbers are days of a spreadsheet: `true` and `'1900'` for the usual system, `'1904'` for that of old Macs. */
  readonly excel?: boolean | '1900' | '1904';
  /** Years of two digits below it are of this century, the others of the last: with 50, 49 is 2049 and 50 is 1950. */
  readonly pivot?: number;
}

/**
 * Why a text was not read as a date. The codes are stable.
 *
 * - `empty`: nothing but blanks.
 * - `not-text`: the value is no string.
 * - `too-long`: more characters than a date has.
 * - `placeholder`: says that there is no date: `NA`, `TBD`, `-`, `unknown`.
 * - `sentinel`: a date that programs write for none: `9999-12-31`, `0000-00-00`, `1900-01-00`.
 * - `zero-part`: a month or day 0; the readings say what is left.
 * - `no-such-day`: the calendar has no such day or month.
 * - `ambiguous-order`: day and month cannot be told apart, and no order is declared.
 * - `other-order`: only another order than the declared one makes a date of it.
 * - `ambiguous-form`: two other forms fit, such as a month and a span of years.
 * - `ambiguous-month`: the word is one month in one language and another elsewhere.
 * - `two-digit-year`: the century is missing, and no pivot is declared.
 * - `serial-number`: a number that a spreadsheet may show as a date; declare `excel`.
 * - `incomplete`: a day or month alone.
 * - `part-of-year`: a season, a quarter, "early", "the end of".
 * - `before-or-after`: some time before or after a date, which no interval says.
 * - `before-year-one`: before the year 1.
 * - `other-calendar`: another calendar than the Gregorian one.
 * - `range-backwards`: the end comes before the start.
 * - `several-dates`: more than one date, which are no range.
 * - `unknown-word`: a word that is neither a month nor part of a date.
 * - `unknown-form`: none of the forms.
 */
export type ForeignDateRefusal = (typeof FOREIGN_DATE_REFUSALS)[number];

/** Every code of {@link ForeignDateRefusal}. */
export const FOREIGN_DATE_REFUSALS = [
  'empty',
  'not-text',
  'too-long',
  'placeholder',
  'sentinel',
  'zero-part',
  'no-such-day',
  'ambiguous-order',
  'other-order',
  'ambiguous-form',
  'ambiguous-month',
  'two-digit-year',
  'serial-number',
  'incomplete',
  'part-of-year',
  'before-or-after',
  'before-year-one',
  'other-calendar',
  'range-backwards',
  'several-dates',
  'unknown-word',
  'unknown-form',
] as const;

/** A date that was read, or why it was not. */
export type ForeignDate =
  | {
      readonly date: PartialDate;
      /** The letter that lists of treaty acts put behind a date: `a` for accession, `d` for succession. */
      readonly suffix?: string;
      readonly refused?: undefined;
      readonly readings?: undefined;
    }
  | {
      readonly date?: undefined;
      readonly suffix?: undefined;
      readonly refused: ForeignDateRefusal;
      /** What the text may mean, for somebody to choose from; absent when there is nothing to offer. */
      readonly readings?: readonly PartialDate[];
    };
