/**
 * Finds a Chromium that starts, and installs one where there is none.
 *
 * As a module: `await findChromium()`. As a command: `node tools/find-chromium.mjs` prints the path it found and
 * ends with 1 and advice when there is none.
 *
 * The order: the variables COMITY_CHROMIUM, CHROMIUM_PATH, CHROME_PATH; Playwright's own download; the system's
 * Chromium, Chrome or Edge; what an earlier run installed; an installation. COMITY_CHROMIUM_INSTALL narrows the
 * last step: `apt`, `npm`, or `never`.
 */
import { existsSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { advice } from './chromium/advice.mjs';
import { namedByVariable, onTheMachine } from './chromium/candidates.mjs';
import { installers } from './chromium/installers.mjs';
import { tryToStart } from './chromium/launch.mjs';

/**
 * @typedef {import('./chromium/launch.mjs').LaunchOptions} LaunchOptions
 * @typedef {import('./chromium/launch.mjs').Candidate} Candidate
 *
 * @typedef {object} Probes everything through which the search touches the machine
 * @property {import('./chromium/candidates.mjs').Machine} machine
 * @property {import('./chromium/installers.mjs').Installer[]} installers
 * @property {typeof tryToStart} tryToStart
 * @property {(line: string) => void} log
 */

/** @type {Probes} */
const realProbes = {
  machine: {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
  },
  installers,
  tryToStart,
  log: (line) => {
    console.error(line);
  },
};

/** No Chromium could be found or installed; the message says what to do. */
export class NoChromiumError extends Error {
  /** @override */
  name = 'NoChromiumError';
}

/**
 * @param {{ install?: boolean, probes?: Probes }} [options] `install: false` looks only at what is there
 * @returns {Promise<LaunchOptions>} how to start it with Playwright; it was started once on the way
 * @throws {NoChromiumError}
 */
export async function findChromium({ install = true, probes = realProbes } = {}) {
  const { machine, log } = probes;
  /** @type {string[]} */
  const attempts = [];

  /** @param {Candidate[]} candidates */
  const firstThatStarts = async (candidates) => {
    for (const candidate of candidates) {
      const outcome = await probes.tryToStart(candidate);
      if ('options' in outcome) return outcome.options;
      attempts.push(`${candidate.executablePath} (${candidate.origin}): ${outcome.reason}`);
    }
    return undefined;
  };

  const named = namedByVariable(machine);
  if (named) {
    const options = await firstThatStarts([named]);
    if (options) return options;
    throw new NoChromiumError(advice(attempts));
  }

  const allowed = probes.installers.filter(
    (installer) => isAllowed(installer, machine.env) && installer.applies(),
  );
  const present = [...onTheMachine(machine), ...allowed.flatMap((installer) => installer.installed())];
  const found = await firstThatStarts(present);
  if (found) return found;

  for (const installer of install ? allowed : []) {
    log(`No Chromium found; installing ${installer.description} …`);
    try {
      const options = await firstThatStarts(installer.install());
      if (options) return options;
    } catch (error) {
      attempts.push(
        `installing ${installer.description}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  throw new NoChromiumError(advice(attempts));
}

/**
 * @param {{ name: string }} installer
 * @param {Record<string, string | undefined>} env
 * @returns {boolean}
 */
function isAllowed({ name }, env) {
  const choice = env['COMITY_CHROMIUM_INSTALL'];
  return !choice || choice === name;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    console.log((await findChromium()).executablePath);
  } catch (error) {
    if (!(error instanceof NoChromiumError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
