import type { FormatMessages, SourceRow } from '@comity/formats';
import type { Rows, SourceMapping } from '@comity/formats/mapping';
import { CommandError } from '../command-error.js';
import { decode } from '../input/decode.js';
import type { InputFormat } from '../input/file-format.js';
import type { FileFinding } from '../report/file-report.js';

/** The rows of a table, and what is wrong with its form. */
export interface TableRows {
  readonly rows: Rows;
  readonly columns: readonly string[];
  readonly findings: readonly FileFinding[];
}

/**
 * Reads a file as rows, each with its place.
 *
 * @param source Which part of the file its rows are, as a mapping says it.
 */
export async function readRows(
  bytes: Uint8Array,
  format: InputFormat,
  messages: FormatMessages,
  source: SourceMapping = {},
): Promise<TableRows & { readonly rows: readonly SourceRow[] }> {
  const { sheet, headerRow, delimiter, encoding, rows: path } = source;
  const header = headerRow === undefined ? {} : { header: headerRow };
  const coding = encoding === undefined ? {} : { encoding };
  switch (format) {
    case 'csv': {
      const { readCsvRows } = await import('@comity/formats/csv');
      return readCsvRows(bytes, {
        messages,
        ...header,
        ...coding,
        ...(delimiter === undefined ? {} : { delimiter }),
      });
    }
    case 'xlsx': {
      const { readXlsxRows } = await import('@comity/formats/xlsx');
      const { rows, sheets, findings } = await readXlsxRows(bytes, {
        messages,
        ...header,
        ...(sheet === undefined ? {} : { sheet }),
      });
      return { rows, columns: [...new Set(sheets.flatMap(({ columns }) => columns))], findings };
    }
    case 'xml': {
      const { readXmlRows } = await import('@comity/formats/xml');
      return readXmlRows(bytes, { messages, ...coding, ...(path === undefined ? {} : { row: path }) });
    }
    case 'json':
    case 'ndjson':
      return readJsonRows(bytes, format, path);
    default:
      throw new CommandError(
        `A mapping is for tables, and not for ${format}.`,
        'Leave --map out: the format says what its fields mean.',
      );
  }
}

/** Reads a large CSV file as rows; what is wrong with its form is known after the last. */
export async function streamRows(
  stream: AsyncIterable<Uint8Array>,
  messages: FormatMessages,
  { headerRow, delimiter, encoding }: SourceMapping,
): Promise<TableRows> {
  const { streamCsvRows } = await import('@comity/formats/csv');
  return streamCsvRows(stream, {
    messages,
    ...(headerRow === undefined ? {} : { header: headerRow }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  });
}

/** The objects of a list, or of the lines, of JSON. */
function readJsonRows(
  bytes: Uint8Array,
  format: 'json' | 'ndjson',
  path: string | undefined,
): TableRows & { readonly rows: readonly SourceRow[] } {
  const text = decode(bytes)?.text ?? '';
  const values = format === 'ndjson' ? linesOf(text) : listAt(parse(text, 'The file'), path);
  const rows = values.map(({ value, line }, i) => ({
    cells: value,
    at: { row: i + 1, ...(line === undefined ? {} : { line }) },
  }));
  return { rows, columns: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))], findings: [] };
}

interface JsonRow {
  readonly value: Readonly<Record<string, unknown>>;
  readonly line?: number;
}

function linesOf(text: string): JsonRow[] {
  return text.split('\n').flatMap((part, i): JsonRow[] => {
    if (part.trim() === '') return [];
    const value = parse(part, `Line ${String(i + 1)}`);
    return isObject(value) ? [{ value, line: i + 1 }] : [];
  });
}

function listAt(value: unknown, path: string | undefined): JsonRow[] {
  const found = (path ?? '')
    .split('.')
    .filter((key) => key !== '')
    .reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
  if (Array.isArray(found)) return (found as unknown[]).filter(isObject).map((entry) => ({ value: entry }));
  throw new CommandError(
    path === undefined ? 'The file is no list of objects.' : `There is no list at “${path}”.`,
    'Say in the mapping where the list is, such as "source": { "rows": "data.visits" }.',
  );
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${what} is not JSON.`, '"comity validate" without --map shows where.', {
      cause: error,
    });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
