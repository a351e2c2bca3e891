/**
 * A Vitest reporter that writes down how many tests passed, failed and were skipped, over all projects.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../workspace.mjs';

/** Where the counts of the last run lie, for whoever started it. */
export const countsFile = join(root, 'node_modules', '.cache', 'comity', 'test-counts.json');

/**
 * Counts what the runner saw. A file that could not be loaded and an error outside every test are failures too:
 * each may hide any number of tests.
 *
 * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
 * @param {ReadonlyArray<unknown>} strayErrors
 * @returns {import('./summary.mjs').Counts}
 */
export function count(modules, strayErrors) {
  const counts = { passed: 0, failed: strayErrors.length, skipped: 0 };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed += 1;
      else if (state === 'skipped') counts.skipped += 1;
      else counts.failed += 1;
    }
  }
  return counts;
}

export default class CountReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} strayErrors
   */
  onTestRunEnd(modules, strayErrors) {
    mkdirSync(dirname(countsFile), { recursive: true });
    writeFileSync(countsFile, JSON.stringify(count(modules, strayErrors)));
  }
}
