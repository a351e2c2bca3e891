import type { DatasetIndex } from '../dataset/index-dataset.js';
import { countBy, type KeyTallies } from '../derived/count-by.js';
import { withGroups } from '../derived/group.js';
import { isSide } from '../derived/laterality.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement } from '../models/agreement.js';
import { amountTable, byAmount, sourcesOfDataset, totalsOf, type RowHead } from './amounts.js';
import { listOf, present, ViewContext } from './context.js';
import type { AmountFigureView } from './figure-types.js';
import { joinList } from './lists.js';
import { nameOf } from './names.js';
import type { NameView } from './types.js';

/** Which two parties a row of the table stands for; one alone for what has a single party. */
export interface PairView {
  /** Their places in `parties`, the smaller first. */
  readonly ends: readonly number[];
}

/** Who signs with whom. */
export interface PartyPairsView extends AmountFigureView {
  /** The parties in the order in which they come up. */
  readonly parties: readonly NameView[];
  /** The pair of each row. */
  readonly pairs: readonly PairView[];
}

export interface PartyPairsOptions {
  /** Only the pairs of this party: its id or country code. */
  readonly party?: string;
}

/** Agreements by pair of parties, the most frequent first. An agreement of many parties stands beside each pair. */
export function partyPairsView(
  index: DatasetIndex,
  locale: FigureLocale,
  { party }: PartyPairsOptions = {},
): PartyPairsView {
  const context = new ViewContext(index, locale);
  const { figures } = locale;
  const registry = new PartyRegistry(context, locale);
  const all = countBy(index, { keysOf: (agreement) => registry.pairsOf(agreement) });
  const tallies = party === undefined ? all : registry.only(party, all);
  const heads = [...tallies.keys()].map((key) => ({ key, label: { text: registry.labelOf(key) } }));
  const order = byAmount(tallies);
  const last = (head: RowHead): number => Number(!head.key.includes('-'));
  heads.sort((a, b) => last(a) - last(b) || order(a, b));
  const { summary, notes } = totalsOf(index, locale);
  return {
    title: { text: figures.partiesTogether },
    summary: party === undefined ? summary : undefined,
    notes: registry.hasMany ? [figures.partiesOverlap, ...notes] : notes,
    sources: sourcesOfDataset(context),
    problems: context.problems,
    parties: registry.parties,
    pairs: heads.map(({ key }) => ({ ends: endsOf(key) })),
    ...amountTable(locale.facts.parties, heads, tallies, locale),
  };
}

function endsOf(key: string): number[] {
  return key === '' ? [] : key.split('-').map(Number);
}

/** Every party once, by its id or by the words for it. */
class PartyRegistry {
  readonly parties: NameView[] = [];
  /** True when some agreement has more than two sides. */
  hasMany = false;
  private readonly places = new Map<string, number>();

  constructor(
    private readonly context: ViewContext,
    private readonly locale: FigureLocale,
  ) {}

  /** Keys of all pairs of its sides: "0-3"; "0" for a single side, empty for none. */
  pairsOf(agreement: Agreement): string[] {
    const sides = [...new Set(this.sidesOf(agreement))].sort((a, b) => a - b);
    if (sides.length < 2) return [sides.join('')];
    if (sides.length > 2) this.hasMany = true;
    return sides.flatMap((one, at) => sides.slice(at + 1).map((other) => `${String(one)}-${String(other)}`));
  }

  labelOf(key: string): string {
    const { locale } = this;
    const names = endsOf(key).map((place) => (this.parties[place] as NameView).text);
    return names.length === 0 ? locale.figures.partiesNotStated : joinList(names, locale);
  }

  only(party: string, tallies: KeyTallies): KeyTallies {
    const place = this.places.get(party);
    return new Map([...tallies].filter(([key]) => place !== undefined && endsOf(key).includes(place)));
  }

  private sidesOf(agreement: Agreement): number[] {
    for (const record of withGroups(agreement, this.context.index)) {
      if (record.parties !== undefined) {
        return present(
          listOf(record.parties)
            .filter(isSide)
            .map((link) => this.placeOf(link)),
        );
      }
    }
    return [];
  }

  private placeOf(link: unknown): number | undefined {
    const before = typeof link === 'string' ? this.places.get(link) : undefined;
    if (before !== undefined) return before;
    const name = nameOf(link, 'parties', this.context);
    if (name === undefined) return undefined;
    // An id and words are never the same key: no id holds a space.
    const key = name.id ?? ` ${name.text}`;
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.parties.push(name) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}
