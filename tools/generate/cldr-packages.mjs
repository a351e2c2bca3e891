// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRepository } from './files.mjs';

export const CLDR_VERSION = '48.2.0';

/** The packages of CLDR that are read, with the digest that each must have. */
const PACKAGES = {
  'cldr-core':
    'sha512-zfmLothncSwfv2jlevoSrgI2VGgH8SDGHXst6jUEotHA8nq9Igeg9jzdJDFtBso9pgJuG89DK16TzrmZDdo2Bg==',
  'cldr-dates-full':
    'sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
  'cldr-localenames-full':
    'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
  'cldr-misc-full':
    'sha512-dSc2Tr53dQcUGwsTinamEeoP2YXOhQrIZ+SyeuUrv4MzJOSjT/Q0qkSmX11ZwfcTbYSkIqbrgALQLhAm1yf5fA==',
  'cldr-numbers-full':
    'sha512-0EQ+UkVDsyXOlxnWnL1RIENVZFqCnb04D1Yrku0obnOyttbuZz8tHmUd5c5AEvhGS/Gg2zI4fTaCm51LSGITog==',
};

/**
 * Two hundred megabytes that only whoever makes a locale needs: not a dependency of the repository, so that a
 * fresh clone does not load them. Git ignores the folder.
 */
const FOLDER = inRepository('node_modules/.cache/comity-cldr');

/** Whether every package is there, in the version that is asked for. */
export async function cldrIsInstalled() {
  for (const name of Object.keys(PACKAGES)) {
    const manifest = join(FOLDER, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) return false;
    const { version } = /** @type {{ version: string }} */ (await readJson(manifest));
    if (version !== CLDR_VERSION) return false;
  }
  return true;
}

/** Installs the packages with npm; throws when that fails or when one is not what it was. */
export async function installCldr() {
  await mkdir(FOLDER, { recursive: true });
  const dependencies = Object.fromEntries(Object.keys(PACKAGES).map((name) => [name, CLDR_VERSION]));
  await writeFile(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies }));
  console.log(`installing CLDR ${CLDR_VERSION} with npm (about 200 MB) …`);
  const npm = ['install', '--prefix', '.', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', npm, {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the CLDR packages');
  const lock = /** @type {{ packages: Record<string, { integrity?: string }> }} */ (
    await readJson(join(FOLDER, 'package-lock.json'))
  );
  for (const [name, integrity] of Object.entries(PACKAGES)) {
    const installed = lock.packages[`node_modules/${name}`]?.integrity;
    if (installed === integrity) continue;
    await rm(FOLDER, { recursive: true });
    throw new Error(`${name}@${CLDR_VERSION} is not the package that was pinned`);
  }
}

/**
 * @param {string} path of a file inside the packages, such as `cldr-core/supplemental/plurals.json`
 * @param {readonly string[]} keys that lead to the value
 * @returns {Promise<unknown>}
 */
export async function readCldr(path, keys) {
  const file = join(FOLDER, 'node_modules', path);
  if (!existsSync(file)) throw new Error(`CLDR ${CLDR_VERSION} has no ${path}`);
  let value = await readJson(file);
  for (const key of keys) {
    value = /** @type {Record<string, unknown>} */ (value)[key];
    if (value === undefined) throw new Error(`${path} has no ${keys.join('.')}`);
  }
  return value;
}

/**
 * @param {string} file
 * @returns {Promise<unknown>}
 */
async function readJson(file) {
  /** @type {unknown} */
  const value = JSON.parse(await readFile(file, 'utf8'));
  return value;
}
