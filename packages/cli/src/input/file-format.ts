import { detectFormat } from '@comity/formats/detect';

/** The kinds of file that the command reads, by the names that its options take. */
export const INPUT_FORMATS = [
  'json',
  'ndjson',
  'csv',
  'xlsx',
  'xml',
  'ics',
  'geojson',
  'datapackage',
] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
  '.xml': 'xml',
  '.ics': 'ics',
  '.geojson': 'geojson',
  '.zip': 'datapackage',
};

/** The format that the name of a file promises; undefined when it promises none. */
export function formatOfName(name: string): InputFormat | undefined {
  const extension = /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return EXTENSIONS[extension];
}

/** The format of a file by what it holds, where its name says nothing. */
export function formatOfContent(head: Uint8Array): InputFormat | undefined {
  const found = detectFormat(head);
  return INPUT_FORMATS.find((format) => format === found);
}
