/**
 * `npm test`: makes sure of a Chromium, builds the packages, runs every test, and ends with one line
 * `N passed, N failed` made from the runner's own counts. Arguments are handed to Vitest.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, NoChromiumError } from './find-chromium.mjs';
import { countsFile } from './test/count-reporter.mjs';
import { summary } from './test/summary.mjs';
import { root, run } from './workspace.mjs';

/**
 * @returns {Promise<string | undefined>} why the tests cannot be run; undefined when they can
 */
async function prepare() {
  try {
    const { executablePath } = await findChromium();
    console.log(`Chromium for the tests: ${executablePath}`);
  } catch (error) {
    if (!(error instanceof NoChromiumError)) throw error;
    return error.message;
  }
  const build = await run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);
  return build.code === 0 ? undefined : 'The packages could not be built; no test was run.';
}

/** @returns {import('./test/summary.mjs').Counts | undefined} undefined when the runner did not get to its end */
function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return undefined;
  }
}

rmSync(countsFile, { force: true });
const obstacle = await prepare();
if (obstacle) console.error(`\n${obstacle}`);
const reporter = join(root, 'tools', 'test', 'count-reporter.mjs');
const runner = obstacle
  ? { code: 1 }
  : await run('vitest', [
      'run',
      '--allowOnly=false',
      '--reporter=default',
      `--reporter=${reporter}`,
      ...process.argv.slice(2),
    ]);

const { code, lines } = summary(runner.code, readCounts());
console.log(`\n${lines.join('\n')}`);
process.exitCode = code;
