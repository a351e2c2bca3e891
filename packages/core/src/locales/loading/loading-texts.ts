import type { CardLocale } from '../locale.js';

/** What stands where data are being loaded, could not be loaded, or lead nowhere. */
export interface LoadingTexts {
  readonly loading: string;
  /** How much has come: a share such as `40%`, or `3.2 MB`. */
  readonly loaded: (amount: string) => string;
  readonly megabytes: (number: string) => string;
  readonly tryAgain: string;
  /** Why there are no data, in one sentence; beside it the reader is told nothing else. */
  readonly failures: {
    readonly address: string;
    readonly network: string;
    readonly timeout: string;
    readonly notFound: string;
    readonly status: (status: string) => string;
    readonly tooLarge: (most: string) => string;
    readonly html: string;
    readonly encoding: string;
    readonly truncated: string;
    readonly invalidJson: string;
    readonly noDataset: string;
  };
  /** Beside data that could not be renewed: when they were loaded, as a time or a date with its time. */
  readonly earlier: (when: string) => string;
  /** What of the data leads nowhere or is not known; each with the value as it is stated, in quotes. */
  readonly problems: {
    readonly unresolved: (value: string) => string;
    readonly unknown: (value: string) => string;
    readonly unreadable: (value: string) => string;
  };
  /** After a list of problems that was cut. */
  readonly more: (number: string) => string;
}

/** A language with the words of loading. */
export interface LoadingLocale extends CardLocale {
  readonly loading: LoadingTexts;
}
