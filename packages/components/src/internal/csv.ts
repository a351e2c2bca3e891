/** What a spreadsheet would run as a formula instead of showing it, also behind white space. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;

/**
 * Rows as a CSV file: RFC 4180, with the mark by which spreadsheets know UTF-8. A text that a spreadsheet would take
 * for a formula has an apostrophe before it; numbers stay as they are.
 */
export function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}

/** Gives the reader a file, without asking any server. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}
