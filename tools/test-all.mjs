/**
 * `npm run test:all`: every kind of test that there is, one after another, and what came of each. It takes more than
 * an hour on two cores. Words choose: `npm run test:all -- test:modes test:visual`.
 *
 * What a kind prints is shown when it fails; all of it is kept in `reports/test-all/<kind>.log`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './workspace.mjs';

const COUNTS = /^\d+ passed, \d+ failed.*$/gm;

/**
 * What is quick and says most comes first; to each kind the lines in which it says what came of it.
 *
 * @type {ReadonlyMap<string, RegExp>}
 */
const KINDS = new Map([
  ['test', COUNTS],
  ['test:modes', COUNTS],
  ['test:visual', COUNTS],
  ['test:site', COUNTS],
  ['test:engines', COUNTS],
  ['e2e', COUNTS],
  ['coverage', /^Statements .*$/gm],
  ['mutate', /^All files.*$/gm],
  ['bench', /^\d+ rows, .*budget\b/gm],
]);

/** How much of what a failed kind printed is shown. */
const LAST_LINES = 60;

const logs = join(root, 'reports', 'test-all');

/**
 * @param {string} kind
 * @param {RegExp} result
 */
async function runKind(kind, result) {
  const started = Date.now();
  console.log(`# npm run ${kind}`);
  const { code, output } = await run('npm', ['run', kind], { quiet: true });
  writeFileSync(join(logs, `${kind.replace(':', '-')}.log`), output);
  if (code !== 0) console.log(output.trimEnd().split('\n').slice(-LAST_LINES).join('\n'));
  const seconds = Math.round((Date.now() - started) / 1000);
  const said = output.match(result)?.at(-1)?.replace(/\s+/g, ' ') ?? '';
  const line = `${code === 0 ? 'ok    ' : 'FAILED'} ${kind.padEnd(12)} ${seconds} s  ${said}`.trimEnd();
  console.log(`${line}\n`);
  return { line, passed: code === 0 };
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((kind) => !KINDS.has(kind));
  if (unknown.length > 0) {
    console.error(`No such kind of test: ${unknown.join(', ')}. There are: ${[...KINDS.keys()].join(', ')}.`);
    return 2;
  }
  mkdirSync(logs, { recursive: true });
  const results = [];
  for (const [kind, result] of KINDS) {
    if (chosen.length === 0 || chosen.includes(kind)) results.push(await runKind(kind, result));
  }
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(results.map(({ line }) => line).join('\n'));
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
