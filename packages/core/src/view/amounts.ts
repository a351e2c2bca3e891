import type { DatasetIndex } from '../dataset/index-dataset.js';
import {
  countAgreements,
  countOutcomes,
  type CountScope,
  type Tallies,
  type Tally,
} from '../derived/count.js';
import type { KeyTallies, KeyTally } from '../derived/count-by.js';
import { STRENGTHS, type Strength } from '../derived/strength.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { SummaryPart } from '../locales/locale.js';
import type { AmountRow, AmountTableView, AmountView } from './figure-types.js';
import { present, textOf, type ViewContext } from './context.js';
import { formatNumber } from './numbers.js';
import { sourceView } from './sources.js';
import type { SourceView } from './types.js';

/** What a row is, without its numbers. */
export type RowHead = Omit<AmountRow, 'amounts'>;

/** The rows with their numbers; only the strengths that occur have a column. */
export function amountTable(
  rowHeading: string,
  heads: readonly RowHead[],
  tallies: KeyTallies,
  locale: FigureLocale,
): AmountTableView {
  const found = new Set([...tallies.values()].flatMap((row) => [...row.keys()]));
  const strengths = STRENGTHS.filter((strength) => found.has(strength));
  const rows = heads.map((head) => ({
    ...head,
    amounts: strengths.map((strength) => amountOf(tallies.get(head.key)?.get(strength), locale)),
  }));
  return {
    rowHeading,
    columns: strengths.map((code) => ({ code, label: locale.labels.strengths[code] })),
    rows,
    most: rows.reduce(
      (most, { amounts }) => amounts.reduce((max, one) => Math.max(max, one?.atLeast ?? 0), most),
      1,
    ),
  };
}

function amountOf(tally: KeyTally | undefined, locale: FigureLocale): AmountView | undefined {
  if (tally === undefined) return undefined;
  const { atLeast, atMost, about, some } = tally;
  const numbers = { atLeast, open: some || atLeast !== atMost, ...(atMost === undefined ? {} : { atMost }) };
  return { text: amountText({ ...numbers, about }, locale), ...numbers };
}

function amountText(
  { atLeast, atMost, about, open }: { atLeast: number; atMost?: number; about: boolean; open: boolean },
  locale: FigureLocale,
): string {
  const { figures } = locale;
  const least = formatNumber(atLeast, locale);
  if (!open) return about ? figures.about(least) : least;
  if (atMost === undefined) return atLeast === 0 ? figures.some : figures.atLeast(least);
  const most = formatNumber(atMost, locale);
  return atLeast === 0 ? figures.atMost(most) : `${least}–${most}`;
}

/** The largest first, by the strongest strength that they differ in. */
export function byAmount(tallies: KeyTallies): (a: RowHead, b: RowHead) => number {
  return (a, b) => {
    for (const strength of STRENGTHS) {
      const [one, other] = [tallies.get(a.key)?.get(strength), tallies.get(b.key)?.get(strength)];
      const difference = (other?.atLeast ?? -1) - (one?.atLeast ?? -1);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** How many there are in all, in one sentence, and what that takes for granted. */
export interface Totals {
  readonly summary: string | undefined;
  readonly notes: readonly string[];
}

/** @param outcomes Whether decisions and what was raised are counted beside the agreements. */
export function totalsOf(
  index: DatasetIndex,
  locale: FigureLocale,
  { outcomes = false, ...scope }: CountScope & { outcomes?: boolean } = {},
): Totals {
  const tallies = countAgreements(index, scope);
  const others = outcomes ? countOutcomes(index, scope) : undefined;
  const parts = present(STRENGTHS.map((strength) => summaryPart(strength, tallies, others)));
  const mayOverlap = tallies.signed.mayOverlap || tallies.agreed.mayOverlap;
  return {
    summary: parts.length === 0 ? undefined : locale.phrases.summary(parts),
    notes: mayOverlap ? [locale.phrases.mayOverlap] : [],
  };
}

function summaryPart(strength: Strength, own: Tallies, others: Tallies | undefined): SummaryPart | undefined {
  const tallies: Tally[] = others === undefined ? [own[strength]] : [own[strength], others[strength]];
  const atLeast = tallies.reduce((sum, tally) => sum + tally.atLeast, 0);
  if (atLeast === 0 || strength === 'none') return undefined;
  return {
    strength,
    atLeast,
    exact: tallies.every((tally) => tally.atLeast === tally.atMost),
    about: tallies.some((tally) => tally.about),
  };
}

/** More sources than these are a list of their own and not a line under a chart. */
const MOST_SOURCES = 6;

/** Where the numbers of a whole dataset come from: its own source, else the sources that it lists. */
export function sourcesOfDataset(context: ViewContext): SourceView[] {
  const own = textOf(context.index.dataset.source);
  if (own !== undefined) return [sourceView(own, context)];
  return present(
    context.index
      .all('source')
      .slice(0, MOST_SOURCES)
      .map(({ id }) => (textOf(id) === undefined ? undefined : sourceView(id, context))),
  );
}
