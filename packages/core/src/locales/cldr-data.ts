import type { NumberSymbols } from '../languages/numbers.js';

/** The plural categories of CLDR; which of them a language uses differs. */
type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * A date pattern of CLDR in which only these letters stand for something; text between apostrophes is literal
 * (`y 'ж'. d MMMM`), and so is every other character.
 *
 * | letters | stand for |
 * |---|---|
 * | `y` | the year in full, no leading zeros |
 * | `MMMM`, `MMM` | the month's name as it is written beside a day, wide or abbreviated |
 * | `LLLL`, `LLL` | the month's name as it is written alone, wide or abbreviated |
 * | `d` | the day of the month, no leading zero |
 *
 * Every pattern here is wide. The abbreviated one is the same with `MMM` for `MMMM` and `LLL` for `LLLL`.
 */
export type DatePattern = string;

/**
 * A range as two date patterns: the first is filled with the first date, the second with the last, and the two
 * are joined with nothing between (`['d – ', 'd MMMM y']` gives "20 – 21 October 2025").
 */
export type IntervalPattern = readonly [first: DatePattern, last: DatePattern];

/** Month names, January first: always twelve. */
export interface MonthNames {
  readonly wide: readonly string[];
  readonly abbreviated: readonly string[];
}

/** A text for each plural category that the language uses; `other` always. */
export type Counted = Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;

/** Relative words for one unit of time: "yesterday", "today", "tomorrow", "in {0} days", "{0} days ago". */
export interface RelativeWords {
  readonly last: string;
  readonly current: string;
  readonly next: string;
  readonly future: Counted;
  readonly past: Counted;
}

/** How a list is joined: each pattern has the places `{0}` and `{1}`. */
export interface ListPatterns {
  /** Joins a list of exactly two. */
  readonly two: string;
  /** Joins the first element of three or more with all that follows. */
  readonly start: string;
  /** Joins each element between with all that follows. */
  readonly middle: string;
  /** Joins the last two elements of three or more. */
  readonly end: string;
}

/**
 * What Comity takes from the Unicode CLDR for one language, as far as elements need it. It comes with the package because browsers differ:
 * Chromium claims Azerbaijani and Kazakh and then formats them without their data, and a page that is made on a
 * server has to read the same in every browser.
 */
export interface BaseCldr {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Which way the script runs. */
  readonly direction: 'ltr' | 'rtl';

  readonly months: {
    /** Beside a day: "23 октября". */
    readonly format: MonthNames;
    /** Alone or with a year: "октябрь 2025 г.". */
    readonly standAlone: MonthNames;
  };

  /** Patterns for each part of a date that may be known. */
  readonly dates: {
    readonly dayMonthYear: DatePattern;
    readonly monthYear: DatePattern;
    readonly dayMonth: DatePattern;
    readonly month: DatePattern;
    readonly year: DatePattern;
  };

  /** Patterns for ranges, by the largest part in which the two dates differ. */
  readonly intervals: {
    readonly dayMonthYear: {
      readonly sameMonth: IntervalPattern;
      readonly sameYear: IntervalPattern;
      readonly differentYears: IntervalPattern;
    };
    readonly monthYear: { readonly sameYear: IntervalPattern; readonly differentYears: IntervalPattern };
    /** Days of a year that is not known. */
    readonly dayMonth: { readonly sameMonth: IntervalPattern; readonly differentMonths: IntervalPattern };
    readonly year: IntervalPattern;
    /** Joins two dates of different form, each formatted by itself, in the places `{0}` and `{1}`. */
    readonly fallback: string;
  };

  readonly lists: { readonly and: ListPatterns; readonly or: ListPatterns };

  /**
   * The cardinal category of a number: `plural(1)` is `one` in English. A number has no trailing zeros here, so
   * 1 and 1.0 are the same.
   */
  readonly plural: (n: number) => PluralCategory;

  readonly numbers: NumberSymbols;

  readonly quotes: {
    readonly open: string;
    readonly close: string;
    /** Inside another quotation. */
    readonly innerOpen: string;
    readonly innerClose: string;
  };

  /**
   * The name of each country of `COUNTRY_CODES`, in that order, with `|` between two. One string costs a third
   * less than an object with keys once it is compressed.
   */
  readonly countries: string;
}

/** What of CLDR no element needs. */
export interface OtherCldr {
  /** How far a date is from today; "3 days ago" has the place `{0}` for its number. */
  readonly relative: {
    readonly day: RelativeWords;
    readonly month: RelativeWords;
    readonly year: RelativeWords;
    readonly now: string;
  };

  /** The name of each language of `LANGUAGE_TAGS`, in that order, with `|` between two. */
  readonly languages: string;
}

/** All that Comity takes from the Unicode CLDR for one language. */
export interface CldrData extends BaseCldr, OtherCldr {}
