import type { DatasetIndex } from '../dataset/index-dataset.js';
import { earliestDay, latestDay, spanOf, type PartialDate } from '../dates/index.js';
import { countBy } from '../derived/count-by.js';
import { withGroups } from '../derived/group.js';
import { signingDateOf } from '../derived/signing-date.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement } from '../models/agreement.js';
import { amountTable, sourcesOfDataset, totalsOf, type RowHead } from './amounts.js';
import { textOf, ViewContext } from './context.js';
import type { AmountFigureView } from './figure-types.js';

/**
 * Agreements by the year of signature, else of the visit that they belong to; the last row holds those of which the
 * year is not known. Years without any stand between the first and the last, unless they are very many.
 */
export function yearTableView(
  index: DatasetIndex,
  locale: FigureLocale,
  scope: { readonly visit?: string } = {},
): AmountFigureView {
  const context = new ViewContext(index, locale);
  const { figures } = locale;
  const years = new Map<PartialDate, string | undefined>();
  const keyOf = (agreement: Agreement): string => {
    const date = dateOf(agreement, index);
    if (date === undefined) return UNKNOWN;
    if (!years.has(date)) years.set(date, yearOf(date));
    return years.get(date) ?? UNKNOWN;
  };
  const tallies = countBy(index, { ...scope, keysOf: (agreement) => [keyOf(agreement)] });
  const { summary, notes } = totalsOf(index, locale, scope);
  const heads: RowHead[] = yearsFrom([...tallies.keys()].filter((key) => key !== UNKNOWN).sort()).map(
    (key) => ({
      key,
      label: { text: String(Number(key)) },
    }),
  );
  if (tallies.has(UNKNOWN)) heads.push({ key: UNKNOWN, label: { text: figures.yearNotKnown } });
  return {
    title: { text: figures.agreementsByYear },
    summary,
    notes: [figures.byYearOfSignature, ...notes],
    sources: sourcesOfDataset(context),
    problems: context.problems,
    ...amountTable(figures.year, heads, tallies, locale),
  };
}

const UNKNOWN = '';

/** The date that the year is taken from: of signature, else of the visit. */
function dateOf(agreement: Agreement, index: DatasetIndex): PartialDate | undefined {
  const signing = signingDateOf(agreement, index);
  if (signing !== undefined) return signing.date;
  for (const record of withGroups(agreement, index)) {
    const visit = index.find('visit', record.visit);
    if (visit !== undefined) return spanOf(textOf(visit.startDate), textOf(visit.endDate));
  }
  return undefined;
}

/** The one year that a date lies in, four digits; undefined when it may be one of two, or any. */
export function yearOf(date: PartialDate): string | undefined {
  const year = earliestDay(date)?.slice(0, 4);
  return year !== undefined && year === latestDay(date)?.slice(0, 4) ? year : undefined;
}

/** More empty years than these say nothing and only push the others together. */
const LONGEST_SPAN = 120;

function yearsFrom(years: readonly string[]): readonly string[] {
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  if (!(last - first < LONGEST_SPAN)) return years;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
}
