import type { FacetColumn } from './facets.js';

/** How many of the results have a code. */
export interface FacetCount {
  readonly code: string;
  readonly count: number;
}

/** Records to be counted, or those that are not among them where these are fewer. */
export interface Counted {
  readonly records: Uint32Array;
  readonly isComplement: boolean;
}

/** @param lists Records in lists; none stands in two. */
export function countedOf(lists: readonly Uint32Array[], size: number): Counted {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  if (length * 2 > size) return { records: missingIn(lists, size), isComplement: true };
  const [first, ...others] = lists;
  if (first !== undefined && others.length === 0) return { records: first, isComplement: false };
  const records = new Uint32Array(length);
  let at = 0;
  for (const list of lists) {
    records.set(list, at);
    at += list.length;
  }
  return { records, isComplement: false };
}

/** The codes that the records have, in the order of the codes. */
export function countsOf(column: FacetColumn, { records, isComplement }: Counted): FacetCount[] {
  const own = tally(column, records);
  const counts = isComplement ? totalsOf(column).map((total, place) => total - (own[place] as number)) : own;
  return column.codes.flatMap((code, place) => {
    const count = counts[place] as number;
    return count === 0 ? [] : [{ code, count }];
  });
}

function tally({ codes, starts, values }: FacetColumn, records: Uint32Array): Uint32Array {
  const counts = new Uint32Array(codes.length);
  // One value for each record, as most facets have: no need to look where they stand.
  const isSingle = values.length === starts.length - 1;
  for (let i = 0; i < records.length; i++) {
    const record = records[i] as number;
    const end = isSingle ? record + 1 : (starts[record + 1] as number);
    for (let at = isSingle ? record : (starts[record] as number); at < end; at++) {
      const place = values[at] as number;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
}

const totals = new WeakMap<FacetColumn, Uint32Array>();

/** The counts of all records. */
function totalsOf(column: FacetColumn): Uint32Array {
  let all = totals.get(column);
  if (all === undefined) {
    all = tally(column, missingIn([], column.starts.length - 1));
    totals.set(column, all);
  }
  return all;
}

/** The records that stand in no list. */
function missingIn(lists: readonly Uint32Array[], size: number): Uint32Array {
  const isThere = new Uint8Array(size);
  for (const list of lists) for (let i = 0; i < list.length; i++) isThere[list[i] as number] = 1;
  const missing = new Uint32Array(size);
  let length = 0;
  for (let record = 0; record < size; record++) if (isThere[record] === 0) missing[length++] = record;
  return missing.subarray(0, length);
}
