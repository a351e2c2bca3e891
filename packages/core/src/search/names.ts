import { earliestDay, latestDay, type Day, type PartialDate } from '../dates/index.js';
import { looksLikeCountryCode } from '../countries/index.js';
import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { RecordLocale } from '../locales/locale.js';
import { fieldsOf, listOf, textOf } from '../schema/unchecked.js';
import { isSectorCode, SECTOR_PARENTS } from '../sectors/index.js';
import { countryName } from '../view/names.js';

const NOTHING: readonly string[] = [];

/** A text in all its languages: a reader may know a title in another language than that of the page. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? NOTHING : [value];
  return Object.values(fieldsOf(value)).filter((text): text is string => textOf(text) !== undefined);
}

/** When something was, as far as it can be sorted and grouped by that. */
export interface When {
  /** The year, or both of a date that reaches into the next; none of a date that may be in many. */
  readonly years: readonly string[];
  /** The first day that is meant; the last, of a date that has only that. */
  readonly day: Day | undefined;
}

/**
 * By which words the things are found that records refer to. Each list is made once and is the same object ever after,
 * so that its words need be found once.
 */
export class SearchNames {
  private readonly byReference = new Map<string, readonly string[]>();
  private readonly bySector = new Map<string, readonly string[]>();
  private readonly dates = new Map<PartialDate | undefined, When>();
  private readonly labels = new Map<string, readonly string[]>();

  constructor(
    readonly index: DatasetIndex,
    readonly locale: RecordLocale,
  ) {}

  /** The names of a party, person, place, project, route or body, or of a country by its code. */
  of(reference: string): readonly string[] {
    return remember(this.byReference, reference, () => {
      const entry = this.index.get(reference);
      if (entry === undefined) return looksLikeCountryCode(reference) ? this.country(reference) : NOTHING;
      const { name, aliases, formerNames, country } = fieldsOf(entry.record);
      const former = listOf(formerNames).map((before) => fieldsOf(before).name);
      const names = [name, ...listOf(aliases), ...former].flatMap(textsOf);
      const code = entry.type === 'party' ? textOf(country) : undefined;
      return code === undefined ? names : [...names, ...this.of(code)];
    });
  }

  /** The label of a sector and of the one that it is part of. */
  sector(code: string): readonly string[] {
    return remember(this.bySector, code, () =>
      [code, ...this.parentsOf(code)].flatMap((one) => this.labelOf(one)),
    );
  }

  /** The sectors that a sector is part of: at most one in the taxonomy. A circle ends where it closes. */
  parentsOf(code: string): readonly string[] {
    const parents: string[] = [];
    let current = this.parentOf(code);
    while (current !== undefined && current !== code && !parents.includes(current)) {
      parents.push(current);
      current = this.parentOf(current);
    }
    return parents;
  }

  /** The label of a code in the language of the locale. */
  label(labels: Readonly<Record<string, string>>, code: unknown): readonly string[] {
    const known = textOf(code);
    if (known === undefined || !Object.hasOwn(labels, known)) return NOTHING;
    const label = labels[known] as string;
    return remember(this.labels, label, () => [label]);
  }

  /** The country that a party or its code stands for. */
  countryOf(reference: string): string | undefined {
    const party = this.index.find('party', reference);
    if (party !== undefined) return textOf(party.country);
    return looksLikeCountryCode(reference) ? reference : undefined;
  }

  when(date: PartialDate | undefined): When {
    let when = this.dates.get(date);
    if (when === undefined) {
      when = date === undefined ? { years: NOTHING, day: undefined } : whenOf(date);
      this.dates.set(date, when);
    }
    return when;
  }

  private country(code: string): readonly string[] {
    const name = countryName(code, this.locale);
    return name === undefined ? NOTHING : [name, code];
  }

  private parentOf(code: string): string | undefined {
    if (isSectorCode(code)) return textOf(SECTOR_PARENTS[code]);
    return textOf(this.index.find('sector', code)?.parent);
  }

  private labelOf(code: string): readonly string[] {
    if (isSectorCode(code)) return [this.locale.sectors[code]];
    return textsOf(this.index.find('sector', code)?.label);
  }
}

function remember(
  known: Map<string, readonly string[]>,
  key: string,
  make: () => readonly string[],
): readonly string[] {
  let texts = known.get(key);
  if (texts === undefined) {
    texts = make();
    known.set(key, texts);
  }
  return texts;
}

function whenOf(date: PartialDate): When {
  const [first, last] = [earliestDay(date), latestDay(date)];
  const day = first ?? last;
  const [from, to] = [(first ?? last)?.slice(0, 4), (last ?? first)?.slice(0, 4)];
  if (from === undefined || to === undefined) return { years: NOTHING, day };
  if (from === to) return { years: [from], day };
  return { years: Number(to) - Number(from) === 1 ? [from, to] : NOTHING, day };
}
