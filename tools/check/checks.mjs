/**
 * The checks of `npm run check`, the quick ones first.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '../pack.mjs';
import { root, run } from '../workspace.mjs';

/**
 * @typedef {{ code: number, output: string }} Outcome `output` is shown only when `code` is not 0
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string} purpose what it makes sure of, in one line
 * @property {() => Promise<Outcome>} check
 */

/**
 * Runs one installed tool and keeps its output back.
 *
 * @param {string} program
 * @param {...string} args
 * @returns {Promise<Outcome>}
 */
const tool = (program, ...args) => run(program, args, { quiet: true });

/**
 * Runs several and puts their outcomes together; each runs, whatever the others say.
 *
 * @param {Promise<Outcome>[]} outcomes
 * @returns {Promise<Outcome>}
 */
async function together(outcomes) {
  const all = await Promise.all(outcomes);
  return {
    code: all.find(({ code }) => code !== 0)?.code ?? 0,
    output: all.flatMap(({ code, output }) => (code === 0 ? [] : [output.trim()])).join('\n'),
  };
}

/** Where the shipped code and the documentation site lie. */
const sources = [
  'packages/core/src',
  'packages/formats/src',
  'packages/cli/src',
  'packages/components/src',
  'apps/docs/.storybook',
  'apps/docs/stories',
];

/** The tsconfig files that cover every file, and those that see the packages as they ship, without Node. */
const projects = [
  '.',
  'tools/stories',
  'tools/pages',
  'tools/visual',
  'tools/modes',
  'tools/site',
  'tools/engines',
  'packages/core',
  'packages/core/tsconfig.build.json',
  'packages/formats',
  'packages/formats/tsconfig.build.json',
  'packages/cli',
  'packages/cli/tsconfig.build.json',
  'packages/components',
  'packages/components/tsconfig.build.json',
  'apps/docs',
];

/**
 * Leaves out the entries of a package that are no modules with types: data, and files that a script tag loads.
 *
 * @param {string} name of the package
 * @returns {string[]} arguments of arethetypeswrong
 */
function untyped(name) {
  const path = join(root, 'packages', name.replace('@comity/', ''), 'package.json');
  /** @type {Record<string, unknown>} */
  const entries = JSON.parse(readFileSync(path, 'utf8')).exports;
  const found = Object.keys(entries).filter(
    (subpath) => typeof entries[subpath] === 'string' && subpath !== './package.json',
  );
  return found.length > 0 ? ['--exclude-entrypoints', ...found] : [];
}

/**
 * The packages as users get them: no wrong field in a manifest, and types that resolve wherever the code does.
 *
 * @returns {Promise<Outcome>}
 */
async function packedPackages() {
  const folder = await mkdtemp(join(tmpdir(), 'comity-check-'));
  try {
    const tarballs = await packAll(folder);
    return await together(
      tarballs.flatMap(({ name, path }) => [
        tool('publint', path, '--strict'),
        tool('attw', path, '--profile', 'esm-only', '--no-color', ...untyped(name)),
      ]),
    );
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @type {Check[]} */
export const checks = [
  {
    name: 'imports',
    purpose: 'the arrows of the architecture point one way, without circles',
    check: () => tool('depcruise', ...sources, '--config', 'dependency-cruiser.config.mjs'),
  },
  {
    name: 'unused',
    purpose: 'no file, export or dependency without a use',
    check: () => tool('knip', '--no-config-hints'),
  },
  {
    name: 'format',
    purpose: 'every file is formatted by Prettier',
    check: () => tool('prettier', '--check', '--log-level', 'warn', '.'),
  },
  {
    name: 'build',
    purpose: 'the packages and the manifest can be built',
    check: () => tool('turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only'),
  },
  {
    name: 'packages',
    purpose: 'the packed packages are sound for publint and arethetypeswrong',
    check: packedPackages,
  },
  {
    name: 'types',
    purpose: 'TypeScript finds no error in packages, tests, stories, docs and tools',
    check: () => together(projects.map((project) => tool('tsc', '--project', project, '--pretty', 'false'))),
  },
  {
    name: 'lint',
    purpose: 'ESLint finds no error, with type-aware rules',
    check: () => tool('eslint', '.', '--max-warnings', '0'),
  },
];
