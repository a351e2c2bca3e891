/**
 * Folders with packages that only one command needs, in a workspace of their own: `npm install` at the root never sees
 * them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './workspace.mjs';

/**
 * Installs what the lock file of a folder names, unless that has been done.
 *
 * @param {string} folder with `package.json` and `pnpm-lock.yaml`
 * @param {string} what is installed, for the line that says so
 * @returns {Promise<number>} the exit code of the installation; 0 when there was nothing to do
 */
export async function installOwn(folder, what) {
  const stampFile = join(folder, 'node_modules', '.comity-installed');
  const hash = createHash('sha256');
  for (const file of ['package.json', 'pnpm-lock.yaml']) hash.update(readFileSync(join(folder, file)));
  const wanted = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return 0;
  console.log(`Installing ${what} …`);
  const { code } = await run('pnpm', ['install', '--frozen-lockfile'], { cwd: folder, env: { CI: 'true' } });
  if (code === 0) writeFileSync(stampFile, wanted);
  return code;
}
