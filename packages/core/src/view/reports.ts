import { isCountryCode } from '../countries/index.js';
import { fieldsOf, listOf, present, textOf, type ViewContext } from './context.js';
import { countValues } from './counts.js';
import { dateValue } from './facts.js';
import { nameOf } from './names.js';
import { sourceView } from './sources.js';
import type { CorrectionView, ReportView, SourceView, Words } from './types.js';
import { formatDate } from './dates.js';
import { joinList } from './lists.js';

/** The labels of the codes that a field holds, by the type of the record. */
export type FieldLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DATE_FIELDS = new Set([
  'startDate',
  'endDate',
  'signedOn',
  'entryIntoForce',
  'expiresOn',
  'due',
  'published',
]);
const COUNT_FIELDS = new Set(['count', 'documentCount']);

/** What other sources, or other sentences, say of the fields of a record. */
export function reportsOf(
  record: Readonly<Record<string, unknown>>,
  codes: FieldLabels,
  context: ViewContext,
): ReportView[] {
  return present(
    listOf(record.reports).map((entry) => {
      const report = fieldsOf(entry);
      const field = textOf(report.field);
      const value = field === undefined ? undefined : reportedValue(field, report, codes, context);
      if (field === undefined || value === undefined) return undefined;
      const source = textOf(report.source);
      const view = source === undefined ? undefined : sourceView(source, context);
      return {
        field,
        label: fieldLabel(field, context),
        value,
        ...placeOf(view, textOf(report.locator)),
      };
    }),
  );
}

/** Where a report stands: in a source of its own, or elsewhere in that of the record. */
function placeOf(source: SourceView | undefined, locator: string | undefined): Partial<ReportView> {
  if (source !== undefined)
    return { source: { ...source, locators: locator === undefined ? [] : [locator] } };
  return locator === undefined ? {} : { locator };
}

/** The corrections of a record, each with its day in words. */
export function correctionsOf(value: unknown, context: ViewContext): CorrectionView[] {
  return present(
    listOf(value).map((entry) => {
      const { date, note } = fieldsOf(entry);
      const words = context.words(note);
      const day = textOf(date);
      if (words === undefined) return undefined;
      return { date: day === undefined ? '' : (formatDate(day, context.locale) ?? day), note: words };
    }),
  );
}

function reportedValue(
  field: string,
  report: Readonly<Record<string, unknown>>,
  codes: FieldLabels,
  context: ViewContext,
): Words | undefined {
  const stated = context.words(report.asStated);
  const { value } = report;
  const known = Object.hasOwn(codes, field) ? codes[field] : undefined;
  if (known !== undefined && typeof value === 'string') {
    const code = context.code(field, known, value);
    return code === undefined ? stated : { text: code.label };
  }
  if (DATE_FIELDS.has(field)) return dateValue(value, field, context) ?? stated;
  if (COUNT_FIELDS.has(field)) return countWords(value, context) ?? stated;
  return stated ?? plainValue(value, field, context) ?? quoteOf(report, context);
}

/** A count in one line: the source's words, and the number that they allow behind them. */
function countWords(value: unknown, context: ViewContext): Words | undefined {
  const [first, second] = countValues(fieldsOf(value), context);
  if (first === undefined) return undefined;
  return second === undefined ? { text: first.text } : { text: `${first.text} (${second.text})` };
}

/** Parties, people and places by name; any other text or number as it is. */
function plainValue(value: unknown, field: string, context: ViewContext): Words | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return { text: String(value) };
  if (typeof value === 'string') {
    const named = context.index.get(value) !== undefined || isCountryCode(value);
    return named ? nameOf(value, field, context) : { text: value };
  }
  if (Array.isArray(value)) {
    // A list in a list has no words, and may be without end.
    const entries = listOf(value).filter((entry) => !Array.isArray(entry));
    const names = present(entries.map((entry) => plainValue(entry, field, context)?.text));
    return names.length === 0 ? undefined : { text: joinList(names, context.locale) };
  }
  return nameOf(value, field, context) ?? context.words(value);
}

function quoteOf(report: Readonly<Record<string, unknown>>, context: ViewContext): Words | undefined {
  const quote = context.words(report.quote);
  return quote === undefined ? undefined : { ...quote, text: context.locale.phrases.quoted(quote.text) };
}

/** Fields are named as the facts of the cards are. */
const FACT_OF_FIELD: Readonly<Record<string, keyof ViewContext['locale']['facts']>> = {
  count: 'documents',
  documentCount: 'documents',
  destinations: 'destination',
  endDate: 'end',
  ended: 'end',
  entryIntoForce: 'inForce',
  signedOn: 'signed',
  startDate: 'start',
  signingPlaces: 'place',
  text: 'title',
};

function fieldLabel(field: string, { locale }: ViewContext): string {
  const name = Object.hasOwn(FACT_OF_FIELD, field) ? FACT_OF_FIELD[field] : field;
  const labels: Readonly<Record<string, string>> = { ...locale.facts };
  return (name !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined) ?? field;
}
