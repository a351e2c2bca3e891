import type { DatasetIndex } from '../dataset/index-dataset.js';
import { countBy } from '../derived/count-by.js';
import { withGroups } from '../derived/group.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement } from '../models/agreement.js';
import type { SectorCode } from '../sectors/index.js';
import { amountTable, byAmount, sourcesOfDataset, totalsOf, type RowHead } from './amounts.js';
import { fieldsOf, listOf, ViewContext } from './context.js';
import type { AmountFigureView } from './figure-types.js';
import { sectorsOf } from './sectors.js';

export interface SectorTableOptions {
  /** Only what this visit produced; all of the dataset when absent. */
  readonly visit?: string;
  /** Counts decisions and what was raised too, each by its own strength. */
  readonly outcomes?: boolean;
}

/**
 * Agreements by main sector, a column for each strength. What concerns several sectors stands in each of them, and of
 * a group of documents with several sectors there are "some" in each.
 */
export function sectorTableView(
  index: DatasetIndex,
  locale: FigureLocale,
  { outcomes = false, ...scope }: SectorTableOptions = {},
): AmountFigureView {
  const context = new ViewContext(index, locale);
  const sectors = new MainSectors(context);
  const { figures } = locale;
  const found = { several: false };
  const keysOf = (mains: readonly SectorCode[]): readonly SectorCode[] | readonly [''] => {
    if (mains.length > 1) found.several = true;
    return mains.length === 0 ? [NOT_STATED] : mains;
  };
  const tallies = countBy(index, {
    ...scope,
    spreads: true,
    keysOf: (agreement) => keysOf(sectors.ofAgreement(agreement)),
    ...(outcomes
      ? { outcomeKeysOf: (outcome: unknown) => keysOf(sectors.of(fieldsOf(outcome).sectors)) }
      : {}),
  });
  const { summary, notes } = totalsOf(index, locale, { ...scope, outcomes });
  return {
    title: { text: outcomes ? figures.resultsBySector : figures.agreementsBySector },
    summary,
    notes: found.several ? [figures.sectorsOverlap, ...notes] : notes,
    sources: sourcesOfDataset(context),
    problems: context.problems,
    ...amountTable(
      figures.sector,
      headsOf([...tallies.keys()], locale).sort(lastNotStated(byAmount(tallies))),
      tallies,
      locale,
    ),
  };
}

const NOT_STATED = '';

function headsOf(codes: readonly string[], { sectors, figures }: FigureLocale): RowHead[] {
  return codes.map((code) =>
    code === NOT_STATED
      ? { key: code, label: { text: figures.sectorNotStated } }
      : { key: code, label: { text: sectors[code as SectorCode] }, sector: code as SectorCode },
  );
}

function lastNotStated(order: (a: RowHead, b: RowHead) => number): (a: RowHead, b: RowHead) => number {
  return (a, b) => Number(a.key === NOT_STATED) - Number(b.key === NOT_STATED) || order(a, b);
}

/** The main sectors of records. A register names the same few again and again, so each is looked up once. */
class MainSectors {
  private readonly found = new Map<string, SectorCode | undefined>();

  constructor(private readonly context: ViewContext) {}

  of(value: unknown): readonly SectorCode[] {
    const mains = listOf(value).map((entry) => this.mainOf(entry));
    return [...new Set(mains.filter((main) => main !== undefined))];
  }

  /** Those of an agreement; a member without any has that of its group, if that has only one. */
  ofAgreement(agreement: Agreement): readonly SectorCode[] {
    for (const record of withGroups(agreement, this.context.index)) {
      const sectors = this.of(record.sectors);
      if (sectors.length > 0) return record === agreement || sectors.length === 1 ? sectors : [];
    }
    return [];
  }

  private mainOf(entry: unknown): SectorCode | undefined {
    if (typeof entry === 'string' && this.found.has(entry)) return this.found.get(entry);
    const main = sectorsOf([entry], this.context)[0]?.main;
    if (typeof entry === 'string') this.found.set(entry, main);
    return main;
  }
}
