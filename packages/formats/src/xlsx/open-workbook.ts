import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import type { FindingMaker, TableFinding } from '../finding.js';
import type { FormatFindingKey } from '../messages/messages.js';
import { unzip, ZipError } from '../zip/unzip.js';

/** A sheet as it stands: rows of cells, each a text, number, boolean, `Date` or null. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** What spreadsheet programs can hold: rows and columns of a sheet. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Rows by columns; the reader makes a cell for each, also where nothing stands. */
const MOST_CELLS = 20_000_000;

/**
 * Opens a workbook without trusting it. It is unpacked here within limits and handed over with the parts that are
 * needed, not packed: the reader then unpacks nothing and starts no worker, which a content security policy may forbid.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  make: FindingMaker,
): Promise<{ sheets: RawSheet[]; findings: TableFinding[] }> {
  try {
    const parts = unzip(
      bytes,
      (name) => /\.(xml|rels)$/i.test(name) && !/(drawing|media|theme|comments)/i.test(name),
    );
    const fault = Object.entries(parts)
      .filter(([name]) => /worksheets\/[^/]*\.xml$/i.test(name))
      .map(([, part]) => sizeFault(part))
      .find((key) => key !== undefined);
    if (fault !== undefined) return { sheets: [], findings: [make(fault)] };
    const plain = zipSync(parts, { level: 0 });
    const sheets = await readWorkbook(plain.buffer, { trim: false });
    return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })), findings: [] };
  } catch (error) {
    if (error instanceof ZipError) return { sheets: [], findings: [make(error.key, error.params)] };
    // Whatever the reader stumbles over, the file is no workbook that can be read.
    const reason = error instanceof Error ? error.message : String(error);
    return { sheets: [], findings: [make('broken-archive', { reason })] };
  }
}

/** A sheet of few bytes may say that a cell stands a million rows and columns away: the reader would fill them all. */
function sizeFault(part: Uint8Array): FormatFindingKey | undefined {
  const text = new TextDecoder().decode(part);
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, row = ''] of text.matchAll(/<(?:\w+:)?row\b[^>]*?\sr\s*=\s*["'](\d+)["']/g)) {
    lastRow = Math.max(lastRow, Number(row));
  }
  for (const [, column = '', row = ''] of text.matchAll(
    /<(?:\w+:)?c\b[^>]*?\sr\s*=\s*["']([A-Z]+)(\d+)["']/gi,
  )) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnNumber(column.toUpperCase()));
  }
  if (lastRow > MOST_ROWS || lastColumn > MOST_COLUMNS) return 'archive-too-large.outside';
  if (lastRow * lastColumn > MOST_CELLS) return 'archive-too-large.cells';
  return undefined;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.slice(0, 6)) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
