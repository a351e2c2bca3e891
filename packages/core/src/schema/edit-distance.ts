/** A letter that is doubled or not is the commonest of slips, one vowel for another the next. */
const DOUBLED = 0.5;
const VOWEL = 0.75;
const VOWELS = 'aeiouyəıöü';

/**
 * The cost of the insertions, deletions, substitutions and swaps of neighbours that lead from one word to the
 * other (optimal string alignment), or `limit + 1` as soon as it must be more than the limit. A slip costs one,
 * a doubled letter and a wrong vowel less.
 */
export function editDistance(a: string, b: string, limit: number): number {
  // Of the letters that one word has more, one may be the second of a pair and cost less.
  if (Math.abs(a.length - b.length) > limit + 1) return limit + 1;
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push(at(last, j - 1) + insertion(b, j));
  let lastBest = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [at(last, 0) + insertion(a, i)];
    let best = at(row, 0);
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        at(last, j) + insertion(a, i),
        at(row, j - 1) + insertion(b, j),
        at(last, j - 1) + substitution(a, i, b, j),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    // A swap reaches back over a row: only two rows without hope are the end.
    if (best > limit && lastBest > limit) return limit + 1;
    lastBest = best;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit + 1);
}

function insertion(word: string, end: number): number {
  return end > 1 && word[end - 1] === word[end - 2] ? DOUBLED : 1;
}

function substitution(a: string, i: number, b: string, j: number): number {
  const from = a.charAt(i - 1);
  const to = b.charAt(j - 1);
  if (from === to) return 0;
  return VOWELS.includes(from) && VOWELS.includes(to) ? VOWEL : 1;
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
