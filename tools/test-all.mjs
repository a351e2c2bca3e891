/**
 * `npm run test:all`: every kind of test that there is, one after another, and what came of each.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './workspace.mjs';

/** In this order: what is quick and says most comes first. */
const KINDS = ['test', 'test:modes', 'test:visual', 'test:site', 'e2e', 'coverage'];

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** @type {string[]} */
const lines = [];
let failed = 0;
for (const kind of KINDS.filter((name) => name in scripts)) {
  const started = Date.now();
  console.log(`\n# npm run ${kind}`);
  const { code, output } = await run('npm', ['run', kind], { quiet: true });
  const counts = [...output.matchAll(/^\d+ passed, \d+ failed.*$/gm)].at(-1)?.[0];
  const seconds = Math.round((Date.now() - started) / 1000);
  if (code !== 0) {
    failed++;
    console.log(output.trimEnd().split('\n').slice(-60).join('\n'));
  }
  const line = `${code === 0 ? 'ok    ' : 'FAILED'} ${kind.padEnd(12)} ${counts ?? ''} (${seconds} s)`;
  console.log(line);
  lines.push(line);
}
console.log(`\n${lines.join('\n')}\n\n${lines.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
