/**
 * `npm run test:engines`: opens every story (with what it plays) and every written page of the documentation in Firefox
 * and in WebKit, and every story under the strict policy.
 *
 *   npm run test:engines
 *   npm run test:engines -- firefox
 *   npm run test:engines -- webkit --testNamePattern visit-list
 */
import { join } from 'node:path';
import { ENGINES, needPrograms } from './engines/programs.mjs';
import { installOwn } from './own-workspace.mjs';
import { runSuite } from './test/suite.mjs';
import { root } from './workspace.mjs';

const words = process.argv.slice(2);
const named = ENGINES.filter((engine) => words.includes(engine));

/** @returns {Promise<string | undefined>} why the tests cannot be run, if they cannot */
async function prepare() {
  const code = await installOwn(join(root, 'tools', 'engines'), 'what drives Firefox and WebKit');
  return code === 0
    ? needPrograms(named.length > 0 ? named : ENGINES)
    : 'What drives Firefox and WebKit could not be installed.';
}

await runSuite({
  prepare,
  args: [
    '--config',
    'vitest.engines.config.ts',
    '--reporter=default',
    `--reporter=${join(root, 'tools', 'test', 'progress-reporter.mjs')}`,
    ...words,
  ],
});
