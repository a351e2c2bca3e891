/** Where a row stands in the file that it was read from. */
export interface RowPosition {
  /** Name of the file, where several were read or the caller gave one. */
  readonly file?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /**
   * Number of the row, from 1, as the user's program shows it: a spreadsheet counts the rows above the header and
   * the header too. In XML and JSON the number of the element or value, from 1.
   */
  readonly row: number;
  /** Where each column stands: its number from 1, or its letters in a workbook. */
  readonly columns?: Readonly<Record<string, number | string>>;
  /** Line of the text in which the row begins, from 1; a quoted line break makes it differ from the row. */
  readonly line?: number;
}

/** One row of a table, one repeated element, or one JSON value of a list. */
export interface SourceRow {
  /**
   * What stands in it, by the name of the column, the path of the element or attribute (`traveler/name`, `@id`), or
   * the key. CSV gives strings; a workbook also numbers, booleans and dates; XML gives a string, or a list of strings
   * where an element is repeated. A cell that is empty or not there is absent.
   */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly at: RowPosition;
}
