import type { DatasetIndex } from '../dataset/index-dataset.js';
import { countBy } from '../derived/count-by.js';
import { withGroups } from '../derived/group.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement } from '../models/agreement.js';
import type { SectorCode } from '../sectors/index.js';
import { amountTable, byAmount, sourcesOfDataset, totalsOf, type RowHead } from './amounts.js';
import { fieldsOf, ViewContext } from './context.js';
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
  const { figures } = locale;
  const found = { several: false };
  const keysOf = (sectors: readonly SectorCode[]): readonly SectorCode[] | readonly [''] => {
    if (sectors.length > 1) found.several = true;
    return sectors.length === 0 ? [NOT_STATED] : sectors;
  };
  const tallies = countBy(index, {
    ...scope,
    spreads: true,
    keysOf: (agreement) => keysOf(sectorsWithGroup(agreement, context)),
    ...(outcomes
      ? { outcomeKeysOf: (outcome: unknown) => keysOf(mainSectors(fieldsOf(outcome).sectors, context)) }
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

/** The main sectors of an agreement; a member without any has that of its group, if that has only one. */
function sectorsWithGroup(agreement: Agreement, context: ViewContext): readonly SectorCode[] {
  for (const record of withGroups(agreement, context.index)) {
    const sectors = mainSectors(record.sectors, context);
    if (sectors.length > 0) return record === agreement || sectors.length === 1 ? sectors : [];
  }
  return [];
}

function mainSectors(value: unknown, context: ViewContext): SectorCode[] {
  return [...new Set(sectorsOf(value, context).map((sector) => sector.main))];
}
