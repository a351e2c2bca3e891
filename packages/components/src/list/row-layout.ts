/** So many milliseconds nobody may have asked for anything else. */
const QUIET = 150;

/**
 * Of new results the browser lays out the rows that can be seen at once, and the others as soon as nobody types any
 * more: of 50 rows a window shows some ten.
 */
export class RowLayout {
  private rows: Element | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The rows of new results are in the page. */
  begin(rows: Element): void {
    this.end();
    this.rows = rows;
    rows.classList.add('pending');
    this.timer = setTimeout(() => {
      this.end();
    }, QUIET);
  }

  /** All rows are laid out with the next frame. */
  end(): void {
    clearTimeout(this.timer);
    this.rows?.classList.remove('pending');
    this.rows = undefined;
  }
}
