import { readDataset, type Finding } from '../src/index.js';

/** A slip as somebody wrote it, with what was meant. */
export interface Misspelling {
  readonly kind: 'key' | 'list' | 'code' | 'sector' | 'id' | 'country' | 'date' | 'language';
  /** Where it stands: an object, or an object and its field. */
  readonly in: string;
  readonly written: string;
  /** What the first suggestion must be; null where nothing may be suggested. */
  readonly expected: string | null;
  /** The ids of the file, for a slip in an id. */
  readonly among?: readonly string[];
}

export interface Measured {
  /** Shares of all misspellings, from 0 to 1. What gets no suggestion though it should is neither. */
  readonly right: number;
  readonly wrong: number;
  readonly misses: readonly { readonly misspelling: Misspelling; readonly suggestions: readonly string[] }[];
  /** Misspellings that lead to more or fewer findings than one. */
  readonly notOne: readonly { readonly misspelling: Misspelling; readonly codes: readonly string[] }[];
}

/** Reads a small file with each misspelling in it and looks at what the finding suggests first. */
export function measureSuggestions(misspellings: readonly Misspelling[]): Measured {
  const results = misspellings.map((misspelling) => {
    const { findings } = readDataset(fileWith(misspelling)).report;
    const suggestions = findings.find((finding) => isAbout(finding, misspelling))?.suggestions ?? [];
    return { misspelling, findings, suggestions, first: suggestions[0] ?? null };
  });
  const misses = results.filter(({ misspelling, first }) => first !== misspelling.expected);
  const wrong = misses.filter(({ first }) => first !== null);
  return {
    right: 1 - misses.length / results.length,
    wrong: wrong.length / results.length,
    misses: misses.map(({ misspelling, suggestions }) => ({ misspelling, suggestions })),
    notOne: results
      .filter(({ findings }) => findings.length !== 1)
      .map(({ misspelling, findings }) => ({ misspelling, codes: findings.map(({ code }) => code) })),
  };
}

function isAbout({ params }: Finding, { written }: Misspelling): boolean {
  return params.key === written || params.value === written;
}

type Fields = Record<string, unknown>;

/** A record of each type that lacks nothing. */
const RECORDS: Readonly<Record<string, { readonly list: string; readonly fields: Fields }>> = {
  agreement: { list: 'agreements', fields: { id: 'a', kind: 'treaty', title: 'x' } },
  visit: { list: 'visits', fields: { id: 'v', kind: 'state' } },
  party: { list: 'parties', fields: { id: 'p', name: 'x' } },
  person: { list: 'people', fields: { id: 'p', name: 'x' } },
  place: { list: 'places', fields: { id: 'p', name: 'x' } },
  source: { list: 'sources', fields: { id: 's', publisher: 'x', title: 'x' } },
};

function fileWith({ kind, in: place, written, expected, among = [] }: Misspelling): unknown {
  switch (kind) {
    case 'key':
      return withKey(place, written, expected);
    case 'list':
      return { comity: '1', [written]: [] };
    case 'code':
      return withField(place, written);
    case 'date':
      return withField(place, written);
    case 'sector':
      return recordFile('agreement', { sectors: [written] });
    case 'country':
      return recordFile('agreement', { parties: [written] });
    case 'language':
      return recordFile('agreement', { title: { [written]: 'x' } });
    case 'id':
      return {
        comity: '1',
        visits: among.map((id) => ({ id, kind: 'state' })),
        agreements: [{ id: 'a', kind: 'treaty', title: 'x', visit: written }],
      };
  }
}

/** The key stands in place of the one that was meant. */
function withKey(place: string, written: string, expected: string | null): unknown {
  const without = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => key !== expected));
  if (place === 'file') return { ...without({ comity: '1' }), [written]: 'x' };
  if (place === 'party link') {
    const link = { ...without({ party: 'AZ' }), [written]: 'x' };
    return recordFile('agreement', { parties: [link] });
  }
  const { list, fields } = recordOf(place);
  return { comity: '1', [list]: [{ ...without(fields), [written]: 'x' }] };
}

function withField(place: string, written: string): unknown {
  const [type = '', field = ''] = place.split('.');
  return recordFile(type, { [field]: written });
}

function recordFile(type: string, fields: Fields): unknown {
  const record = recordOf(type);
  return { comity: '1', [record.list]: [{ ...record.fields, ...fields }] };
}

function recordOf(type: string): { readonly list: string; readonly fields: Fields } {
  const record = RECORDS[type];
  if (record === undefined) throw new Error(`no such object: ${type}`);
  return record;
}
