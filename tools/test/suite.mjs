/**
 * Runs one set of tests from its preparation to its last line `N passed, N failed`, which is made from the runner's
 * own counts. Each command that runs tests is a call of this.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, NoChromiumError } from '../find-chromium.mjs';
import { root, run } from '../workspace.mjs';
import { countsFile } from './count-reporter.mjs';
import { summary } from './summary.mjs';

/**
 * Finds a Chromium, or installs one.
 *
 * @returns {Promise<string | undefined>} why there is none; undefined when there is one
 */
export async function needChromium() {
  try {
    const { executablePath } = await findChromium();
    console.log(`Chromium for the tests: ${executablePath}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof NoChromiumError)) throw error;
    return error.message;
  }
}

/** @returns {import('./summary.mjs').Counts | undefined} undefined when the runner did not get to its end */
function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Prepares, runs Vitest, prints the summary and sets the exit code of this process.
 *
 * @param {object} suite
 * @param {() => Promise<string | undefined>} suite.prepare says why the tests cannot be run, if they cannot
 * @param {string[]} suite.args for Vitest, after `run`
 * @param {Record<string, string>} [suite.env] variables to add
 */
export async function runSuite({ prepare, args, env = {} }) {
  rmSync(countsFile, { force: true });
  const obstacle = await prepare();
  if (obstacle) console.error(`\n${obstacle}`);
  const reporter = join(root, 'tools', 'test', 'count-reporter.mjs');
  const runner = obstacle
    ? { code: 1 }
    : await run('vitest', ['run', '--allowOnly=false', `--reporter=${reporter}`, ...args], { env });

  const { code, lines } = summary(runner.code, readCounts());
  console.log(`\n${lines.join('\n')}`);
  process.exitCode = code;
}
