/**
 * How the tests start a Chromium, and the proof that a given one starts.
 */
import { chromium } from 'playwright';

/**
 * A Chromium that was seen to start, in the form of Playwright's launch options.
 *
 * @typedef {object} LaunchOptions
 * @property {string} executablePath absolute path of the program
 * @property {string[]} args command-line switches it was started with
 * @property {Record<string, string>} [env] its whole environment, when that must differ from the current one
 */

/**
 * A program that may be a Chromium.
 *
 * @typedef {object} Candidate
 * @property {string} executablePath absolute path of the program
 * @property {string} origin where it was found, in words for a message
 * @property {Record<string, string>[]} [environments] variables to add, one attempt each; none by default
 */

const commonArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that does not answer within this time, in milliseconds, counts as one that does not start. */
const launchTimeout = 30_000;

/**
 * The sets of switches to try, best first. Chromium refuses its sandbox to root, and containers and some
 * distributions deny it to everybody; the tests open nothing but their own pages, so they may go without.
 *
 * @param {{ uid: number | undefined, ci: boolean, platform: NodeJS.Platform }} machine
 * @returns {string[][]}
 */
export function argumentSets({ uid, ci, platform }) {
  const unsandboxed = ['--no-sandbox', ...commonArgs];
  if (uid === 0 || ci) return [unsandboxed];
  return platform === 'linux' ? [commonArgs, unsandboxed] : [commonArgs];
}

/**
 * Starts the browser, opens an empty page and closes it again.
 *
 * @param {LaunchOptions} options
 * @returns {Promise<string | undefined>} why it does not start, in one line; undefined when it does
 */
async function whyItFails(options) {
  let browser;
  try {
    browser = await chromium.launch({ ...options, headless: true, timeout: launchTimeout });
    await browser.newPage();
    return undefined;
  } catch (error) {
    return firstUsefulLine(error instanceof Error ? error.message : String(error));
  } finally {
    await browser?.close();
  }
}

/**
 * Playwright's message is a page long; what the browser itself wrote says most, then how it ended.
 *
 * @param {string} message
 * @returns {string}
 */
export function firstUsefulLine(message) {
  const written = /^.*?\[err\]\s*(.+)$/m.exec(message)?.[1];
  const ended = /<process did exit: (.+?)>/.exec(message)?.[1];
  return written ?? (ended ? `it ended at once (${ended})` : message.split('\n', 1).join());
}

/**
 * Tries a program with each environment and each set of switches until it starts.
 *
 * @param {Candidate} candidate
 * @returns {Promise<{ options: LaunchOptions } | { reason: string }>} how it starts, or why it does not
 */
export async function tryToStart(candidate) {
  const machine = { uid: process.getuid?.(), ci: Boolean(process.env['CI']), platform: process.platform };
  let reason = 'no attempt was made';
  for (const extra of candidate.environments ?? [{}]) {
    for (const args of argumentSets(machine)) {
      /** @type {LaunchOptions} */
      const options = { executablePath: candidate.executablePath, args };
      if (Object.keys(extra).length > 0) options.env = { ...currentEnvironment(), ...extra };
      const failure = await whyItFails(options);
      if (failure === undefined) return { options };
      reason = failure;
    }
  }
  return { reason };
}

/** @returns {Record<string, string>} */
function currentEnvironment() {
  return /** @type {Record<string, string>} */ ({ ...process.env });
}
