/**
 * What the commands of this folder share: where the repository is, and how they run the tools it has installed.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The environment of every tool: its programs come first on the path, and none of them reports to its makers. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].filter(Boolean).join(delimiter),
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
};

/**
 * Starts one of the installed tools.
 *
 * @param {string} program name of the command, for example `turbo`
 * @param {string[]} args
 * @param {{ cwd?: string, quiet?: boolean, env?: Record<string, string> }} [options] `quiet` keeps the output back and
 *   returns it
 * @returns {{ child: import('node:child_process').ChildProcess, done: Promise<{ code: number, output: string }> }}
 */
export function start(program, args, { cwd = root, quiet = false, env = {} } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    // Windows starts a .cmd file only through its shell.
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  const done = new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ code: 127, output: `${output}${program} could not be started: ${error.message}\n` });
    });
    child.once('close', (code, signal) => {
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output });
    });
  });
  return { child, done };
}

/**
 * Runs one of the installed tools to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Parameters<typeof start>[2]} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options) {
  return start(program, args, options).done;
}
