/**
 * `npm test`: makes sure of a Chromium, builds the packages, runs every test, and ends with one line
 * `N passed, N failed` made from the runner's own counts. Arguments are handed to Vitest.
 */
import { needChromium, runSuite } from './test/suite.mjs';
import { run } from './workspace.mjs';

/** @returns {Promise<string | undefined>} why the tests cannot be run; undefined when they can */
async function prepare() {
  const obstacle = await needChromium();
  if (obstacle) return obstacle;
  const build = await run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);
  return build.code === 0 ? undefined : 'The packages could not be built; no test was run.';
}

await runSuite({ prepare, args: ['--reporter=default', ...process.argv.slice(2)] });
