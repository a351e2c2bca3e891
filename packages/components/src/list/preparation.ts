import type { PreparedSearch } from '@comity/core/search';
import type { DatasetIndex, RecordLocale } from '@comity/core/view';
import { fillStyles } from '../internal/later-styles.js';
import { pause } from '../internal/pause.js';
import type * as Code from './list-code.js';
import { laterListStyles } from './list.styles.js';

/** What draws the results of a search, and makes it ready; loaded when it is first needed. */
export type ListCode = typeof Code;

/** A search that is ready, and what draws its results. */
export interface Ready {
  readonly search: PreparedSearch;
  readonly code: ListCode;
}

/** The search of one dataset in one language, made once for all lists that show it. */
interface Shared {
  /** Language and day. */
  readonly key: string;
  readonly users: Set<() => void>;
  readonly controller: AbortController;
  ready: Ready | undefined;
  /** Why there is none: its code could not be loaded. */
  failure: string | undefined;
  /** The share that is done, from 0 to 1. */
  done: number;
}

const shared = new WeakMap<DatasetIndex, Map<string, Shared>>();

/** So long may a step take, in milliseconds: a frame has sixteen. */
const BUDGET = 8;
/** How often a list says how far it is. */
const NEWS_EVERY = 0.1;

/** Makes the search of a list ready, in steps, so that the page stays fluid; another list may already have done so. */
export class SearchPreparation {
  private current: Shared | undefined;
  private index: DatasetIndex | undefined;
  private last: Ready | undefined;

  /** @param onNews Called when it is ready, and now and then before. */
  constructor(private readonly onNews: () => void) {}

  /** How far it is, from 0 to 1. */
  get done(): number {
    return this.current?.done ?? 0;
  }

  /** Why it will never be ready; undefined when it will. */
  get failure(): string | undefined {
    return this.current?.failure;
  }

  /**
   * The search; undefined while it is not ready. Of the same dataset the last one serves until the next is. What could
   * not be made is not tried again before something else is asked for, or the list has left the page and come back.
   */
  of(index: DatasetIndex, locale: RecordLocale, today: string): Ready | undefined {
    const isSame = this.index === index;
    if (!isSame) this.last = undefined;
    this.index = index;
    const key = `${locale.language} ${today}`;
    if (isSame && this.failure !== undefined && this.current?.key === key) return this.last;
    const wanted = sharedOf(index, locale, today, key);
    if (wanted !== this.current) {
      this.stop();
      this.current = wanted;
      wanted.users.add(this.onNews);
    }
    this.last = wanted.ready ?? this.last;
    return this.last;
  }

  /** Leaves the work to others; when there are none it ends. */
  stop(): void {
    const { current } = this;
    this.current = undefined;
    if (current === undefined) return;
    current.users.delete(this.onNews);
    if (current.users.size === 0 && current.ready === undefined) current.controller.abort();
  }
}

function sharedOf(index: DatasetIndex, locale: RecordLocale, today: string, key: string): Shared {
  let byKey = shared.get(index);
  if (byKey === undefined) shared.set(index, (byKey = new Map<string, Shared>()));
  const known = byKey.get(key);
  if (known !== undefined && !known.controller.signal.aborted) return known;
  const begun: Shared = {
    key,
    users: new Set(),
    controller: new AbortController(),
    ready: undefined,
    failure: undefined,
    done: 0,
  };
  byKey.set(key, begun);
  void prepare(begun, index, locale, today);
  return begun;
}

async function prepare(
  work: Shared,
  index: DatasetIndex,
  locale: RecordLocale,
  today: string,
): Promise<void> {
  const tell = (): void => {
    for (const user of [...work.users]) user();
  };
  try {
    const code = await import('./list-code.js');
    fillStyles(laterListStyles, code.resultStyles);
    const search = await code.prepareSearch(index, {
      locale,
      today,
      pause,
      budget: BUDGET,
      signal: work.controller.signal,
      onProgress: (done) => {
        if (done - work.done < NEWS_EVERY) return;
        work.done = done;
        tell();
      },
    });
    work.ready = { search, code };
    tell();
  } catch (error) {
    // Nobody waits for it any more.
    if (work.controller.signal.aborted) return;
    work.failure = error instanceof Error ? error.message : String(error);
    // Whoever asks next tries again.
    shared.get(index)?.delete(work.key);
    tell();
  }
}
