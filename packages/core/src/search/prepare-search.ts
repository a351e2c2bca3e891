import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { SignalLike } from '../dataset/text-source.js';
import type { Day } from '../dates/index.js';
import type { RecordLocale } from '../locales/locale.js';
import { FacetColumnBuilder, FACETS, type FacetName } from './facets.js';
import { SearchNames } from './names.js';
import { sortInSteps, titleKeys } from './order.js';
import { bytesOf } from './memory.js';
import { SEARCHED_TYPES, type PreparedSearch } from './prepared-search.js';
import { searchedRecord, type SearchedRecord } from './searched-record.js';
import { Vocabulary } from './vocabulary.js';

export interface PrepareOptions {
  /** The language of labels, of names of countries and of the order of titles. */
  locale: RecordLocale;
  /**
   * The day for which the status of agreements is derived from their dates, and from which the term of those is counted
   * that lapse soon, as `YYYY-MM-DD`; absent: only what the records state.
   */
  today?: Day;
  /**
   * Gives the page time to breathe: awaited whenever a step has used up its budget, for example
   * `() => scheduler.yield()` or `() => new Promise((resolve) => setTimeout(resolve))`. Absent: everything at once.
   */
  pause?: () => PromiseLike<unknown>;
  /** How long a step may take, in milliseconds; 8 when absent. */
  budget?: number;
  /** Ends the preparation: the promise is rejected with the reason of the signal. */
  signal?: SignalLike;
  /** Called before each pause with the share that is done, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/**
 * Makes the visits, agreements and outcomes of a dataset ready to be searched, in the order of the file. What it reads
 * may be unchecked; it never throws on data. It does not follow later changes of the dataset.
 */
export async function prepareSearch(index: DatasetIndex, options: PrepareOptions): Promise<PreparedSearch> {
  const { pause, budget = 8, signal, onProgress } = options;
  const steps = prepareInSteps(index, options);
  let deadline = Date.now() + budget;
  for (;;) {
    if (signal?.aborted === true) throw signal.reason;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (pause === undefined || Date.now() < deadline) continue;
    onProgress?.(step.value);
    await pause();
    deadline = Date.now() + budget;
  }
}

/** The share of the time that reading the records takes; the rest is sorting. */
const READING = 0.8;
const RECORDS_PER_STEP = 32;

function* prepareInSteps(
  index: DatasetIndex,
  { locale, today }: PrepareOptions,
): Generator<number, PreparedSearch, undefined> {
  const collected = new Collection(locale.language);
  const names = new SearchNames(index, locale);
  const size = SEARCHED_TYPES.reduce((sum, type) => sum + index.all(type).length, 0);
  for (const type of SEARCHED_TYPES) {
    for (const record of index.all(type)) {
      collected.add(searchedRecord(type, record, names, today));
      if (collected.ids.length % RECORDS_PER_STEP === 0) yield (collected.ids.length / size) * READING;
    }
  }
  const finishing = collected.finish();
  for (;;) {
    const step = finishing.next();
    if (step.done === true) return step.value;
    yield READING;
  }
}

/** What was read of the records so far. */
class Collection {
  readonly ids: string[] = [];
  private readonly vocabulary = new Vocabulary();
  private readonly columns = FACETS.map((name) => [name, new FacetColumnBuilder()] as const);
  private readonly titles: string[] = [];
  /** Days as numbers, 20251023; 0 where there is none. */
  private readonly days: number[] = [];

  private readonly keyOf: (title: string) => string;

  constructor(private readonly language: string) {
    this.keyOf = titleKeys(language);
  }

  add(record: SearchedRecord): void {
    const { id, facets, heading, day } = record;
    this.ids.push(id);
    this.vocabulary.add(record);
    for (const [name, column] of this.columns) column.add(facets[name]);
    this.titles.push(this.keyOf(heading));
    this.days.push(day === undefined ? 0 : Number(day.replaceAll('-', '')));
  }

  *finish(): Generator<undefined, PreparedSearch> {
    const { ids, titles, days } = this;
    const words = yield* this.vocabulary.finish();
    const facets = {} as Record<FacetName, ReturnType<FacetColumnBuilder['finish']>>;
    for (const [name, column] of this.columns) {
      facets[name] = column.finish();
      yield;
    }
    const byTitle = yield* sortInSteps(ids.length, (a, b) =>
      compareTitles(titles[a] as string, titles[b] as string),
    );
    const byDate = yield* sortInSteps(ids.length, (a, b) => (days[b] as number) - (days[a] as number));
    const dated = days.reduce((sum, day) => sum + (day === 0 ? 0 : 1), 0);
    const prepared = {
      size: ids.length,
      ids,
      language: this.language,
      ...words,
      facets,
      byTitle,
      byDate,
      dated,
    };
    return { ...prepared, bytes: bytesOf(prepared) };
  }
}

/** Records without a title stand last. */
function compareTitles(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
