/**
 * `npm run bench`: installs the peers that only the benchmark needs, then measures. An argument is the beginning of
 * the ids to measure: `npm run bench -- core/valid`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './workspace.mjs';

const folder = join(root, 'bench');
const stampFile = join(folder, 'node_modules', '.comity-bench');

/** @returns {Promise<number>} the exit code of the installation, which is skipped when nothing has changed */
async function installPeers() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'pnpm-lock.yaml']) hash.update(readFileSync(join(folder, file)));
  const wanted = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return 0;
  console.log('Installing the peers of the benchmark …');
  const { code } = await run('pnpm', ['install', '--frozen-lockfile'], { cwd: folder, env: { CI: 'true' } });
  if (code === 0) writeFileSync(stampFile, wanted);
  return code;
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const code = await installPeers();
  if (code !== 0) return code;
  return (await run('node', [join(folder, 'run.mjs'), ...process.argv.slice(2)])).code;
}

process.exitCode = await main();
