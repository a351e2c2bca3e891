import type { FactLabels } from '../locales/locale.js';
import { fieldsOf, listOf, present, textOf, type ViewContext } from './context.js';
import { closed } from './direction.js';
import { formatDate } from './dates.js';
import { reportedValue, type CodeLists } from './reported-value.js';
import { sourceView } from './sources.js';
import type { CorrectionView, ReportView, SourceView } from './types.js';

/** What other sources, or other sentences, say of the fields of a record. */
export function reportsOf(
  codes: CodeLists,
  record: Readonly<Record<string, unknown>>,
  context: ViewContext,
): ReportView[] {
  return present(
    listOf(record.reports).map((entry) => {
      const report = fieldsOf(entry);
      const field = textOf(report.field);
      const value = field === undefined ? undefined : reportedValue(codes, field, report, context);
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
  const place = locator === undefined ? undefined : closed(locator);
  if (source !== undefined) return { source: { ...source, locators: place === undefined ? [] : [place] } };
  return place === undefined ? {} : { locator: place };
}

/** The corrections of a record, each with its day in words. */
export function correctionsOf(value: unknown, context: ViewContext): CorrectionView[] {
  return present(
    listOf(value).map((entry) => {
      const { date, note } = fieldsOf(entry);
      const words = context.words(note);
      const day = textOf(date);
      if (words === undefined) return undefined;
      return { date: day === undefined ? '' : (formatDate(day, context.locale) ?? closed(day)), note: words };
    }),
  );
}

/** Fields are named as the facts of the cards are; these differ from their fact. */
const FACT_OF_FIELD: Readonly<Record<string, keyof FactLabels>> = {
  count: 'documents',
  documentCount: 'documents',
  destinations: 'destination',
  documents: 'texts',
  endDate: 'end',
  ended: 'end',
  entryIntoForce: 'inForce',
  expiresOn: 'expires',
  flow: 'transit',
  lateralityAsStated: 'laterality',
  present: 'presence',
  shortTitle: 'title',
  signedOn: 'signed',
  signingPlaces: 'place',
  startDate: 'start',
  statusAsStated: 'status',
  text: 'title',
};

/** What a field is called; the part of a field as the field. One that nobody knows is named as it is. */
function fieldLabel(field: string, { locale }: ViewContext): string {
  const [whole = field] = field.split(/[.[]/);
  const name = Object.hasOwn(FACT_OF_FIELD, whole) ? FACT_OF_FIELD[whole] : whole;
  const labels: Readonly<Record<string, string>> = { ...locale.facts };
  return (name !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined) ?? closed(field);
}
