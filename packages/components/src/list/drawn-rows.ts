/** The rows that are on the page, by their records: a row that stays is not drawn again, one that goes is forgotten. */
export class DrawnRows<R extends object> {
  private rows = new Map<R, HTMLLIElement>();
  private kept = new Map<R, HTMLLIElement>();
  private made: readonly unknown[] = [];

  /**
   * Begins a drawing.
   *
   * @param from what rows are made from besides their records; with anything new all are drawn again
   */
  begin(from: readonly unknown[]): void {
    const same = from.length === this.made.length && from.every((part, at) => part === this.made[at]);
    this.made = from;
    this.rows = same ? this.kept : new Map<R, HTMLLIElement>();
    this.kept = new Map<R, HTMLLIElement>();
  }

  row(record: R, draw: () => HTMLLIElement): HTMLLIElement {
    const row = this.rows.get(record) ?? draw();
    this.kept.set(record, row);
    return row;
  }

  /** The row of a record, when it is on the page. */
  rowOf(record: R): HTMLLIElement | undefined {
    return this.kept.get(record);
  }

  /** The record of the row that one of these nodes is. */
  recordOf(nodes: readonly unknown[]): R | undefined {
    for (const [record, row] of this.kept) if (nodes.includes(row)) return record;
    return undefined;
  }
}
