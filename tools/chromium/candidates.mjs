/**
 * Where a Chromium may already be: named by a variable, downloaded by Playwright, or installed in the system.
 * Everything that looks at the machine comes in as a probe, so that the order can be tested without one.
 */
import { posix, win32 } from 'node:path';

/**
 * @typedef {import('./launch.mjs').Candidate} Candidate
 *
 * @typedef {object} Machine what the search reads from the machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists whether a file is there
 * @property {() => string} playwrightPath where Playwright would keep its own download
 */

/** The variables that name a Chromium, the strongest first. */
const variables = ['COMITY_CHROMIUM', 'CHROMIUM_PATH', 'CHROME_PATH'];

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The program that a variable names. It is the user's explicit choice: it is used or reported, never replaced.
 *
 * @param {Machine} machine
 * @returns {Candidate | undefined} undefined when no variable is set
 */
export function namedByVariable({ env }) {
  for (const name of variables) {
    const executablePath = env[name];
    if (executablePath) return { executablePath, origin: `the variable ${name}` };
  }
  return undefined;
}

/**
 * The programs that are on the machine, in the order in which they are to be tried.
 *
 * @param {Machine} machine
 * @returns {Candidate[]}
 */
export function onTheMachine(machine) {
  /** @type {Candidate[]} */
  const candidates = [{ executablePath: machine.playwrightPath(), origin: 'Playwright’s download' }];
  for (const executablePath of systemPaths(machine))
    candidates.push({ executablePath, origin: 'the system' });
  return candidates.filter(({ executablePath }) => executablePath !== '' && machine.exists(executablePath));
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function systemPaths({ platform, env }) {
  if (platform === 'darwin')
    return under(posix, ['/Applications', join(posix, env['HOME'], 'Applications')], macPrograms);
  if (platform === 'win32') {
    return under(
      win32,
      [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']],
      windowsPrograms,
    );
  }
  const folders = [...(env['PATH'] ?? '').split(posix.delimiter), '/usr/bin', '/snap/bin'];
  return [...new Set(linuxNames.flatMap((name) => under(posix, folders, [name])))];
}

/**
 * @param {import('node:path').PlatformPath} path
 * @param {(string | undefined)[]} folders
 * @param {string[]} programs
 * @returns {string[]}
 */
function under(path, folders, programs) {
  return programs.flatMap((program) =>
    folders.filter(Boolean).map((folder) => path.join(String(folder), program)),
  );
}

/**
 * @param {import('node:path').PlatformPath} path
 * @param {string | undefined} folder
 * @param {string} name
 * @returns {string | undefined}
 */
function join(path, folder, name) {
  return folder ? path.join(folder, name) : undefined;
}
