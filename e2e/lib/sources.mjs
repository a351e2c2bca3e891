/**
 * Where clients install the packages from: tarballs of what is built, or a registry on this machine to which the next
 * version was published.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packAll } from '../../tools/pack.mjs';
import { root } from '../../tools/workspace.mjs';
import { run } from './command.mjs';
import { startRegistry } from './registry.mjs';

/**
 * @typedef {import('./client.mjs').Source & { version: string, close: () => unknown }} OpenSource `version` of our packages
 */

const BUILD = ['--filter=./packages/*', '--output-logs=errors-only'];

/**
 * @param {string} folder for what is made on the way
 * @returns {Promise<OpenSource>}
 */
export async function packedSource(folder) {
  console.log('Building and packing …');
  await run(['node', 'tools/build.mjs', ...BUILD], { cwd: root, seconds: 900 });
  const tarballs = await packAll(join(folder, 'tarballs'));
  const cache = process.env['npm_config_cache'] ?? join(folder, 'npm-cache');
  await mkdir(cache, { recursive: true });
  return {
    version: await versionIn(root),
    versions: Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`])),
    registry: undefined,
    cache,
    close: () => undefined,
  };
}

/**
 * Makes the next version in a copy of the repository, as a release would, and publishes it.
 *
 * @param {string} folder for what is made on the way
 * @returns {Promise<OpenSource>}
 */
export async function publishedSource(folder) {
  const copy = await copyRepository(join(folder, 'repository'));
  const step = (/** @type {string} */ what, /** @type {string[]} */ ...command) => {
    console.log(`${what} …`);
    return run(command, { cwd: copy, seconds: 900 });
  };
  const tarballs = join(folder, 'tarballs');
  await step('Installing a copy of the repository', 'node', 'tools/bootstrap.mjs');
  await step('Making its next version of the changesets', 'node', 'tools/version.mjs');
  await step('Building it', 'node', 'tools/build.mjs', ...BUILD);
  await step('Packing it', 'node', 'tools/release/pack.mjs', tarballs);

  const registry = await startRegistry(join(folder, 'registry'));
  try {
    const version = await versionIn(copy);
    /** @type {Record<string, string>} */
    const versions = {};
    for (const file of await readdir(tarballs)) {
      await registry.publish(join(tarballs, file));
      versions[`@comity/${file.replace('.tgz', '')}`] = `^${version}`;
    }
    console.log(`Published ${version} to a registry on this machine: ${Object.keys(versions).join(', ')}`);
    const cache = join(folder, 'npm-cache');
    return { version, versions, registry: registry.address, cache, close: registry.close };
  } catch (error) {
    registry.close();
    throw error;
  }
}

/** @param {string} repository */
async function versionIn(repository) {
  const text = await readFile(join(repository, 'packages', 'core', 'package.json'), 'utf8');
  return String(JSON.parse(text).version);
}

/**
 * Copies what git knows or would take, as a repository of its own: the tool that makes versions asks git for history.
 *
 * @param {string} into
 * @returns {Promise<string>} the copy
 */
async function copyRepository(into) {
  const list = await run(['git', 'ls-files', '-co', '--exclude-standard', '-z'], { cwd: root });
  for (const file of list.split('\0').filter(Boolean)) {
    if (existsSync(join(root, file))) await cp(join(root, file), join(into, file));
  }
  const git = (/** @type {string[]} */ ...args) =>
    run(['git', '-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.org', ...args], {
      cwd: into,
    });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'rehearsal');
  return into;
}
