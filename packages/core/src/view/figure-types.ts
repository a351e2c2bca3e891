import type { Strength } from '../derived/strength.js';
import type { SectorCode } from '../sectors/index.js';
import type { SourceView, ViewProblem, Words } from './types.js';

/** What a chart, a timeline or a map says around its drawing. */
export interface FigureView {
  readonly title: Words;
  /** One sentence with the totals; absent when there is nothing to count. */
  readonly summary: string | undefined;
  /** What must be known to read the numbers. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceView[];
  readonly problems: readonly ViewProblem[];
}

/** A number as it is shown, and as it is drawn. */
export interface AmountView {
  /** "3", "at least 6", "some". */
  readonly text: string;
  /** What is certain; the length of the bar. */
  readonly atLeast: number;
  /** Absent when there may be any number more. */
  readonly atMost?: number;
  /** There may be more: the bar has an open end. */
  readonly open: boolean;
}

/** A row of a table of numbers. */
export interface AmountRow {
  /** The code, year or ids that the row stands for; empty for what is not known. */
  readonly key: string;
  readonly label: Words;
  /** The main sector whose icon and colour the row has. */
  readonly sector?: SectorCode;
  /** One for each column; absent where there is none. */
  readonly amounts: readonly (AmountView | undefined)[];
}

/** A table of numbers by strength, which are never added up. */
export interface AmountTableView {
  /** Heading of the first column. */
  readonly rowHeading: string;
  readonly columns: readonly { readonly code: Strength; readonly label: string }[];
  readonly rows: readonly AmountRow[];
  /** The largest of the numbers, which all bars are drawn by; at least 1. */
  readonly most: number;
}

/** A table of numbers with what must be said around it. */
export interface AmountFigureView extends FigureView, AmountTableView {}
