/**
 * The candidates nearest to a misspelt word, best first, at most three; none when nothing is near enough to be
 * meant. Case, hyphens and blanks do not count, and the first words of a longer candidate are tried too, so
 * that `memorandom` finds `memorandum-of-understanding`.
 */
export function nearest(word: string, candidates: readonly string[]): string[] {
  if (word.length === 0 || word.length > 64) return [];
  const wanted = fold(word);
  const limit = allowance(wanted.length);
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = Math.min(
      editDistance(wanted, fold(candidate), limit),
      // A match with the beginning alone ranks behind a match with the whole.
      editDistance(wanted, fold(beginning(candidate, word)), limit) + 0.5,
    );
    if (distance <= limit) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  return found.slice(0, 3).map((entry) => entry.candidate);
}

/** How many slips a word of this length may hold and still be recognised. */
function allowance(length: number): number {
  if (length <= 2) return 0;
  return length <= 5 ? 1 : 2.5;
}

/** Lower case without marks between words. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, '');
}

/** As many words of the candidate as the written word has. */
function beginning(candidate: string, word: string): string {
  const words = word.split(/[\s_-]/).length;
  return candidate.split('-').slice(0, words).join('-');
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other (optimal
 * string alignment), or `limit + 1` as soon as there must be more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
