import { idFieldOf, indexDataset, LISTS, RECORD_TYPES, type Dataset } from '@comity/core';
import { renderHTML, renderMarkdown } from '@comity/core/render';
import { agreementView, outcomeView, visitView, type CardView, type Locale } from '@comity/core/view';
import type { FormatMessages, Loss } from '@comity/formats';
import { timelessZip } from './timeless-zip.js';
import type { FileContent } from './write-file.js';

/** The formats that the command writes, by the names that its options take. */
export const OUTPUT_FORMATS = [
  'json',
  'ndjson',
  'csv',
  'xlsx',
  'xml',
  'ics',
  'geojson',
  'datapackage',
  'markdown',
  'html',
] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A dataset in a format: one file, or several by their names; with what the format cannot hold. */
export type Written = { readonly losses: readonly Loss[] } & (
  { readonly content: FileContent } | { readonly files: Readonly<Record<string, string>> }
);

const EXTENSIONS: Readonly<Record<string, OutputFormat>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xlsx: 'xlsx',
  xml: 'xml',
  ics: 'ics',
  geojson: 'geojson',
  zip: 'datapackage',
  md: 'markdown',
  html: 'html',
};

/** The format that the name of an output promises; undefined when it promises none. */
export function outputFormatOf(name: string): OutputFormat | undefined {
  return EXTENSIONS[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Writes a dataset in a format. Data packages become an archive. */
export async function writeFormat(
  dataset: Dataset,
  format: OutputFormat,
  locale: Locale,
  messages: FormatMessages,
): Promise<Written> {
  switch (format) {
    case 'json':
      return { content: `${JSON.stringify(dataset, null, 2)}\n`, losses: [] };
    case 'ndjson':
      return { content: linesOf(dataset), losses: [] };
    case 'csv':
      return (await import('@comity/formats/csv')).writeCsv(dataset, { messages });
    case 'xlsx': {
      const { bytes, losses } = await (await import('@comity/formats/xlsx')).writeXlsx(dataset, { messages });
      return { content: timelessZip(bytes), losses };
    }
    case 'xml': {
      const { text, losses } = (await import('@comity/formats/xml')).writeXml(dataset);
      return { content: text, losses };
    }
    case 'ics': {
      const { text, losses } = (await import('@comity/formats/ics')).writeIcs(dataset, { locale, messages });
      return { content: text, losses };
    }
    case 'geojson': {
      const { text, losses } = (await import('@comity/formats/geojson')).writeGeoJson(dataset, { messages });
      return { content: text, losses };
    }
    case 'datapackage': {
      const { writeDataPackage, zipDataPackage } = await import('@comity/formats/datapackage');
      const written = writeDataPackage(dataset, { messages });
      return { content: zipDataPackage(written), losses: written.losses };
    }
    default:
      return { content: cards(dataset, format, locale), losses: lossesOfCards(dataset) };
  }
}

/** The header, then each record on a line with its type. */
export async function* linesOf(dataset: Dataset): AsyncGenerator<string> {
  const lists = new Set<string>(Object.values(LISTS));
  const header = Object.fromEntries(Object.entries(dataset).filter(([key]) => !lists.has(key)));
  yield `${JSON.stringify(header)}\n`;
  for (const type of RECORD_TYPES) {
    for (const record of dataset[LISTS[type]] ?? []) yield `${JSON.stringify({ type, ...record })}\n`;
    await Promise.resolve();
  }
}

/** Visits with what they produced, then everything else that has a card. */
function cards(dataset: Dataset, format: 'markdown' | 'html', locale: Locale): string {
  const index = indexDataset(dataset);
  const views: CardView[] = [
    ...index.all('visit').map((visit) => visitView(visit, index, locale)),
    ...index.all('agreement').map((agreement) => agreementView(agreement, index, locale)),
    ...index.all('outcome').map((outcome) => outcomeView(outcome, index, locale)),
  ];
  const render = format === 'html' ? renderHTML : renderMarkdown;
  return `${views.map((view) => render(view, locale, { headingLevel: 2 }).trimEnd()).join('\n\n')}\n`;
}

function lossesOfCards(dataset: Dataset): Loss[] {
  const shown = new Set(['visit', 'agreement', 'outcome']);
  return RECORD_TYPES.filter((type) => !shown.has(type)).flatMap((type) =>
    (dataset[LISTS[type]] ?? []).map((record): Loss => {
      const id = (record as unknown as Record<string, unknown>)[idFieldOf(type)];
      const reason = 'It has no card of its own; cards name it where they refer to it.';
      return { type, ...(typeof id === 'string' ? { id } : {}), reason };
    }),
  );
}
