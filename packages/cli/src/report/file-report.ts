import type { Finding, ValidationReport } from '@comity/core';

/** A finding in a file, or in a row of a table. */
export interface FileFinding extends Finding {
  /** Where it stands in a table; absent when the file is none. */
  cell?: {
    /** The row, from 1, as a spreadsheet shows it. */
    readonly row: number;
    /** The line of the text in which the row begins, from 1. */
    readonly line?: number;
    readonly sheet?: string;
    /** The name of the column. */
    readonly column?: string;
    /** The number of the column, from 1, or its letters. */
    readonly columnAt?: number | string;
    /** What the cell holds. */
    readonly text?: string;
  };
}

/** What was found in one file. */
export interface FileReport extends ValidationReport {
  readonly file: string;
  readonly format: string;
  findings: FileFinding[];
  /** The text, for showing its lines; absent when the file is no text or was not held. */
  readonly text?: string;
  /** What whoever runs the command should know, such as how the file was read. */
  readonly notes: readonly string[];
}

/** How many findings there are of each severity, and what was read. */
export interface Totals {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly read: number;
  readonly accepted: number;
  readonly files: number;
}

/** The sums of several reports. */
export function totalsOf(reports: readonly FileReport[]): Totals {
  const count = (severity: Finding['severity']): number =>
    reports.reduce((sum, { findings }) => sum + findings.filter((f) => f.severity === severity).length, 0);
  return {
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    read: reports.reduce((sum, { records }) => sum + records.read, 0),
    accepted: reports.reduce((sum, { records }) => sum + records.accepted, 0),
    files: reports.length,
  };
}
