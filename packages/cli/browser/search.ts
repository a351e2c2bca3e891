/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/*
 * The script of the first page of a site: it searches the index that lies beside the page, and shows what is found in
 * the place of the lists. The field is hidden until it runs; without it the lists are there as they were.
 */
import { search, unpackSearch, type PreparedSearch } from '@comity/core/search';

/** What a list shows of a record; see `search-files.ts`. */
interface Row {
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
  readonly date?: string;
  readonly kind?: string;
}

interface Index {
  readonly prepared: PreparedSearch;
  readonly shardSize: number;
}

/** So many hits are shown; whoever has more types another word. */
const MOST = 100;

const form = find('search', HTMLFormElement);
const field = find('q', HTMLInputElement);
const status = find('found', HTMLElement);
const hits = find('hits', HTMLElement);
const browse = find('browse', HTMLElement);
const shards = new Map<number, Promise<Row[]>>();
let index: Promise<Index> | undefined;
/** Counts the searches: what a slow one finds is not shown over that of a later one. */
let turn = 0;

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`This page has no #${id}.`);
  return element;
}

async function load<Value>(path: string): Promise<Value> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as Value;
}

function loadIndex(): Promise<Index> {
  index ??= load<{ search: unknown; shardSize: number }>('search/index.json').then((file) => ({
    prepared: unpackSearch(file.search),
    shardSize: file.shardSize,
  }));
  return index;
}

async function rowOf(place: number, shardSize: number): Promise<Row | undefined> {
  const number = Math.floor(place / shardSize);
  const shard = shards.get(number) ?? load<Row[]>(`search/rows-${String(number)}.json`);
  shards.set(number, shard);
  return (await shard)[place % shardSize];
}

async function run(): Promise<void> {
  const own = ++turn;
  const text = field.value.trim();
  remember(text);
  if (text === '') {
    show([], '');
    return;
  }
  try {
    const { prepared, shardSize } = await loadIndex();
    const { hits: places, total } = search(prepared, { text, limit: MOST, facets: [] });
    const rows = await Promise.all([...places].map((place) => rowOf(place, shardSize)));
    if (own === turn)
      show(
        rows.filter((row) => row !== undefined),
        said(total, places.length),
      );
  } catch (error) {
    // The next key tries again.
    index = undefined;
    shards.clear();
    if (own === turn) show([], form.dataset['failed'] ?? '', false);
    throw error;
  }
}

function said(total: number, shown: number): string {
  const { none = '', found = '' } = form.dataset;
  if (total === 0) return none;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const part = shown < total ? ` (1–${number.format(shown)})` : '';
  return `${found}: ${number.format(total)}${part}`;
}

/** Shows what was found in the place of the lists; with nothing searched for, or no index, the lists. */
function show(rows: readonly Row[], message: string, isInstead = message !== ''): void {
  hits.replaceChildren(...rows.map(item));
  status.textContent = message;
  hits.hidden = rows.length === 0;
  browse.hidden = isInstead;
}

function item({ url, title, lang, date, kind }: Row): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  if (lang !== undefined) link.lang = lang;
  const details = document.createElement('span');
  details.className = 'details';
  details.textContent = [date, kind].filter((part) => part !== undefined).join(' · ');
  const entry = document.createElement('li');
  entry.append(link, details);
  return entry;
}

/** The address leads back to what was searched for, here or for others. */
function remember(text: string): void {
  const address = new URL(location.href);
  if (text === '') address.searchParams.delete('q');
  else address.searchParams.set('q', text);
  if (address.href !== location.href) history.replaceState(null, '', address);
}

field.addEventListener('input', () => void run());
// The index comes while the first word is being typed.
field.addEventListener('focus', () => void loadIndex().catch(() => (index = undefined)), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.hidden = false;
field.value = new URL(location.href).searchParams.get('q') ?? '';
if (field.value !== '') void run();
