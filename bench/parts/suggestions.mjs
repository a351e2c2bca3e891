/** How often a misspelling gets the right suggestion, on the list of real ones in data/. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../core.mjs';
import { row } from '../budgets.mjs';

const MOST_WRONG = 0.02;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export async function measureSuggestions() {
  const core = await loadCore();
  const list = JSON.parse(readFileSync(join(root, 'data', 'misspellings.json'), 'utf8'));
  const misspellings = Array.isArray(list) ? list : list.misspellings;
  const { right, wrong } = core.measureSuggestions(misspellings);
  const percent = (wrong * 100).toFixed(1);
  const result = row(
    'core/suggestions',
    right,
    `of ${misspellings.length} misspellings; wrong ones ${percent} %, at most 2 %`,
  );
  return [{ ...result, ok: result.ok && wrong <= MOST_WRONG }];
}
