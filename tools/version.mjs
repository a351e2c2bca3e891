/**
 * `npm run version-packages`: makes the next version of all packages of the changesets, with their changelogs, and puts
 * the number where the elements say it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './workspace.mjs';

/**
 * @param {string} source text of the module that holds the version
 * @param {string} version
 * @returns {string}
 * @throws {Error} when the module has no version
 */
export function withVersion(source, version) {
  const line = /(VERSION = ')[^']*(')/;
  if (!line.test(source)) throw new Error('there is no VERSION in the module');
  return source.replace(line, `$1${version}$2`);
}

async function main() {
  const { code } = await run('changeset', ['version']);
  if (code !== 0) return code;
  const path = join(root, 'packages', 'components', 'src', 'internal', 'version.ts');
  const { version } = JSON.parse(readFileSync(join(root, 'packages', 'components', 'package.json'), 'utf8'));
  writeFileSync(path, withVersion(readFileSync(path, 'utf8'), version));
  console.log(`The next version is ${version}. Read the changelogs before you commit them.`);
  return 0;
}

if (process.argv[1]?.endsWith('version.mjs')) process.exitCode = await main();
