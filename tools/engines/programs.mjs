/**
 * Finds the programs of other engines, and installs Debian's packages where they are missing.
 *
 * A program in an unusual place is named by a variable: COMITY_FIREFOX, COMITY_WEBKIT_DRIVER.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * @typedef {object} Program
 * @property {string} title for people
 * @property {string} variable that names it
 * @property {string[]} places where it is looked for
 * @property {string[]} packages of Debian that hold it
 */

/** @typedef {'firefox' | 'webkit'} Engine */

/** @type {Readonly<Record<Engine, Program>>} */
const PROGRAMS = {
  firefox: {
    title: 'Firefox',
    variable: 'COMITY_FIREFOX',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKit (WebKitGTK, by its driver WebKitWebDriver)',
    variable: 'COMITY_WEBKIT_DRIVER',
    places: ['/usr/bin/WebKitWebDriver'],
    // The driver opens windows, so there has to be a display.
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** @type {readonly Engine[]} */
export const ENGINES = ['firefox', 'webkit'];

/**
 * @param {Engine} engine
 * @returns {string | undefined} the path of its program; undefined when it is not there
 */
export function programOf(engine) {
  const { variable, places } = PROGRAMS[engine];
  const named = process.env[variable];
  return named ? named : places.find((place) => existsSync(place));
}

/**
 * Sees that the programs are there.
 *
 * @param {readonly Engine[]} engines
 * @returns {string | undefined} what is missing and what to do; undefined when all is there
 */
export function needPrograms(engines) {
  const missing = engines.filter((engine) => programOf(engine) === undefined);
  if (missing.length === 0) return undefined;
  const packages = missing.flatMap((engine) => PROGRAMS[engine].packages);
  const reason = canInstall() ? installed(packages) : 'this is no Debian on which one may install as root';
  const still = missing.filter((engine) => programOf(engine) === undefined);
  if (still.length === 0) return undefined;
  return [
    `Not found: ${still.map((engine) => PROGRAMS[engine].title).join(', ')} (${reason}).`,
    'What to do:',
    `  - Debian, Ubuntu: sudo apt-get install ${packages.join(' ')}`,
    ...still.map((engine) => `  - elsewhere: install it, and name it by ${PROGRAMS[engine].variable}`),
    `  - or test one alone: npm run test:engines -- ${ENGINES.find((engine) => !still.includes(engine)) ?? 'firefox'}`,
  ].join('\n');
}

/** @returns {boolean} */
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {string[]} packages
 * @returns {string} why they may still be missing
 */
function installed(packages) {
  console.log(`Installing Debian’s packages ${packages.join(', ')} …`);
  for (const args of [
    ['-q', 'update'],
    ['-q', 'install', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr, error } = spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
    });
    if (status !== 0) return `apt-get ${args.join(' ')} failed: ${error?.message ?? stderr.trim()}`;
  }
  return 'apt-get has installed its packages';
}
