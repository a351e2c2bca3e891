/**
 * `npm run bench`: installs the peers that only the benchmark needs, then measures. An argument is the beginning of
 * the ids to measure: `npm run bench -- core/valid`.
 */
import { join } from 'node:path';
import { installOwn } from './own-workspace.mjs';
import { root, run } from './workspace.mjs';

const folder = join(root, 'bench');

/** @returns {Promise<number>} the exit code */
async function main() {
  const code = await installOwn(folder, 'the peers of the benchmark');
  if (code !== 0) return code;
  return (await run('node', [join(folder, 'run.mjs'), ...process.argv.slice(2)])).code;
}

process.exitCode = await main();
