import type { RecordLocale } from '../locale.js';

/** What lists of records say beyond the words of the cards. Numbers are given as they are written in the language. */
export interface ListTexts {
  /** What a list is called that has no name of its own. */
  readonly agreements: string;
  readonly visits: string;
  /** Label of the field for a text. */
  readonly search: string;
  readonly filters: string;
  /** What a list is narrowed by. */
  readonly facets: {
    readonly kind: string;
    readonly status: string;
    readonly strength: string;
    readonly sector: string;
    readonly party: string;
    readonly year: string;
    readonly lapsing: string;
  };
  readonly within12Months: string;
  readonly order: string;
  readonly sorts: {
    readonly relevance: string;
    readonly newest: string;
    readonly oldest: string;
    readonly title: string;
  };
  readonly goToYear: string;
  readonly yearNotKnown: string;
  /** How many were found of all. */
  readonly found: (number: string, total: string) => string;
  /** Above a list whose search is being made ready. */
  readonly preparing: (percent: string) => string;
  readonly showMore: (number: string) => string;
  readonly showEarlier: (number: string) => string;
  /** How many of those that were found are on the page. */
  readonly shown: (number: string, total: string) => string;
  readonly printAll: (number: string) => string;
  readonly tooManyToPrint: (most: string) => string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  /** Of a button that takes a filter away; its name follows. */
  readonly remove: string;
  readonly clear: string;
  readonly nothingFound: string;
  /** Before words that are like the one that nothing has. */
  readonly didYouMean: string;
  readonly showAllValues: (number: string) => string;
  readonly showFewerValues: string;
  /** Label of the field that narrows a long list of values. */
  readonly findValue: (facet: string) => string;
  readonly skipFilters: string;
  readonly termEnds: string;
}

/** A language with the words of lists. */
export interface ListLocale extends RecordLocale {
  readonly lists: ListTexts;
}
