/**
 * Commands in a client's folder, as its author would type them: with a limit of time, and with everything they started
 * ended when they are.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { delimiter } from 'node:path';

/**
 * @typedef {object} CommandOptions
 * @property {string} cwd
 * @property {Record<string, string>} [env]
 * @property {string} [nodeFolder] folder of another Node, put first on the path
 * @property {number} [seconds] after which it is ended
 */

/**
 * The environment of someone who has no part in this repository: its tools are not on the path, and what npm told this
 * process about itself is forgotten.
 *
 * @param {CommandOptions} options
 */
function environment({ env = {}, nodeFolder }) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|NODE_OPTIONS|NODE_ENV|VITEST)/i.test(name),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return {
    ...Object.fromEntries(own),
    PATH: [nodeFolder, ...path].filter(Boolean).join(delimiter),
    CI: '1',
    NO_COLOR: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    ...env,
  };
}

/**
 * @param {string[]} command
 * @param {CommandOptions} options
 */
function begin([program = '', ...args], options) {
  return spawn(program, args, {
    cwd: options.cwd,
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts can be ended with it.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends everything that is still running; for a run that is broken off. */
export function endAll() {
  for (const child of running) end(child);
}

/**
 * @param {string[]} command
 * @param {CommandOptions} options
 * @returns {Promise<string>} what it printed
 * @throws {Error} with the end of its output when it fails or takes too long
 */
export async function run(command, options) {
  const { seconds = 300 } = options;
  const child = begin(command, options);
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  const late = new AbortController();
  const clock = setTimeout(() => {
    late.abort();
    end(child);
  }, seconds * 1000);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', resolve);
  });
  clearTimeout(clock);
  running.delete(child);
  if (code === 0) return output;
  const why = late.signal.aborted ? `did not end within ${String(seconds)} s` : `ended with ${String(code)}`;
  throw new Error(`\`${command.join(' ')}\` ${why}:\n${output.trim().split('\n').slice(-40).join('\n')}`);
}

/**
 * Starts a server and waits until it prints where it is.
 *
 * @param {string[]} command
 * @param {CommandOptions & { ready: RegExp }} options `ready` matches what it prints when it listens
 * @returns {Promise<{ close: () => void }>}
 */
export async function serve(command, options) {
  const { seconds = 60, ready } = options;
  const child = begin(command, options);
  running.add(child);
  let output = '';
  await new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      end(child);
      reject(new Error(`\`${command.join(' ')}\` was not ready within ${String(seconds)} s:\n${output}`));
    }, seconds * 1000);
    const look = (/** @type {string} */ text) => {
      output += text;
      if (!ready.test(output)) return;
      clearTimeout(clock);
      resolve(undefined);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', look);
    child.once('close', (code) => {
      clearTimeout(clock);
      reject(new Error(`\`${command.join(' ')}\` ended with ${String(code)}:\n${output}`));
    });
  });
  return {
    close: () => {
      end(child);
      running.delete(child);
    },
  };
}

/** @returns {Promise<number>} a port that was free a moment ago */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined);
    }),
  );
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
