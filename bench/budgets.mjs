/** What is measured, and what it may cost: a row of the results for each id. */

/**
 * @typedef {object} Budget
 * @property {string} unit
 * @property {number} budget
 * @property {'lower' | 'higher'} better
 */

/** @type {Readonly<Record<string, Budget>>} */
export const BUDGETS = {
  'reference/loop': { unit: 'ms', budget: 1000, better: 'lower' },
  'core/valid-vs-ajv': { unit: 'ratio', budget: 0.5, better: 'lower' },
  'core/valid-vs-valibot': { unit: 'ratio', budget: 0.4, better: 'lower' },
  'core/valid-vs-zod': { unit: 'ratio', budget: 0.25, better: 'lower' },
  'core/invalid-vs-ajv': { unit: 'ratio', budget: 1.15, better: 'lower' },
  'core/structure-vs-parse': { unit: 'ratio', budget: 0.45, better: 'lower' },
  'core/everything-vs-parse': { unit: 'ratio', budget: 1.2, better: 'lower' },
  'core/ndjson-vs-parse': { unit: 'ratio', budget: 1.25, better: 'lower' },
  'core/growth': { unit: 'ratio', budget: 1.2, better: 'lower' },
  'core/gzip-one-model': { unit: 'kB', budget: 3.9, better: 'lower' },
  'core/gzip-all': { unit: 'kB', budget: 16, better: 'lower' },
  'core/search-75k-p95': { unit: 'ms', budget: 10, better: 'lower' },
  'components/gzip-badge': { unit: 'kB', budget: 11, better: 'lower' },
  'components/gzip-card-badge': { unit: 'kB', budget: 15, better: 'lower' },
  'components/gzip-card-badge-list': { unit: 'kB', budget: 21, better: 'lower' },
  'components/gzip-all': { unit: 'kB', budget: 60, better: 'lower' },
  'components/list-1000': { unit: 'ratio', budget: 1.3, better: 'lower' },
  'components/card-1000': { unit: 'ratio', budget: 1.7, better: 'lower' },
  'components/filter-75k': { unit: 'ms', budget: 50, better: 'lower' },
  'components/sort-10k': { unit: 'ms', budget: 30, better: 'lower' },
  'components/scroll-frame': { unit: 'ms', budget: 4, better: 'lower' },
  'components/heap-1000': { unit: 'MB', budget: 1.5, better: 'lower' },
  'components/long-task': { unit: 'ms', budget: 200, better: 'lower' },
  'components/leak': { unit: 'left', budget: 0, better: 'lower' },
  'core/suggestions': { unit: 'share', budget: 0.95, better: 'higher' },
};

/**
 * @typedef {{ id: string, value: number, unit: string, reference: string, budget: number, better: 'lower' | 'higher',
 *   ok: boolean }} Row
 *
 * @param {string} id
 * @param {number} value
 * @param {string} reference what it was measured against, with its figure of this run
 * @returns {Row}
 */
export function row(id, value, reference) {
  const entry = BUDGETS[id];
  if (entry === undefined) throw new Error(`No budget for "${id}".`);
  if (!Number.isFinite(value)) throw new Error(`"${id}" could not be measured.`);
  const { unit, budget, better } = entry;
  const ok = better === 'lower' ? value <= budget : value >= budget;
  return { id, value: Number(value.toPrecision(4)), unit, reference, budget, better, ok };
}
