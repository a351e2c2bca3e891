/**
 * Every client of the rehearsal: how it is built, how it is served, and what must be seen.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, run, serve } from './command.mjs';
import { seeVisit, seeWithoutJavaScript } from './pages.mjs';
import { serveFolder } from './static-server.mjs';

/**
 * @typedef {object} Surroundings
 * @property {string} folder the installed client
 * @property {import('playwright').Browser} browser
 * @property {string | undefined} nodeFolder folder of the Node to use; undefined: the one that runs the rehearsal
 * @property {(page: string) => string} picture path of a screenshot
 *
 * @typedef {object} Client
 * @property {string} name folder below e2e/clients
 * @property {boolean} [smoke] part of the quick run
 * @property {(20 | 22 | 24)[]} [nodes] versions of Node to run it on, one after another; absent: the one at hand
 * @property {(surroundings: Surroundings) => Promise<object>} check what was seen
 */

const INDEX = 'index.html';

/**
 * A client that is built to files.
 *
 * @param {string} folder that holds the files, below the client
 * @param {{ name: string, headers?: Record<string, string>, allow?: RegExp }[]} [pages] `allow`: lines of the console that are right
 * @returns {Client['check']}
 */
function built(folder, pages = [{ name: INDEX }]) {
  return async ({ folder: client, browser, nodeFolder, picture }) => {
    await run(['npm', 'run', 'build'], { cwd: client, nodeFolder });
    /** @type {Record<string, object>} */
    const seen = {};
    for (const { name, headers, allow } of pages) {
      const served = await serveFolder(join(client, folder), headers);
      try {
        seen[name] = await seeVisit(browser, `${served.address}${name}`, picture(name), { allow });
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      } finally {
        await served.close();
      }
    }
    return seen;
  };
}

/**
 * A strict content security policy: no script but those of the site, no style but those of the site, no inline code.
 *
 * @param {string} [hash] of an inline import map
 */
function strictPolicy(hash) {
  const script = hash === undefined ? "'self'" : `'self' '${hash}'`;
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${script}`,
      "style-src 'self'",
      'img-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  };
}

/** @type {Client['check']} */
async function plainPages(surroundings) {
  await run(['npm', 'run', 'build'], { cwd: surroundings.folder, nodeFolder: surroundings.nodeFolder });
  const hash = await readFile(join(surroundings.folder, 'map-hash.txt'), 'utf8');
  return built('public', [
    { name: 'one-file.html', headers: strictPolicy() },
    { name: 'loader.html', headers: strictPolicy() },
    { name: 'import-map.html', headers: strictPolicy(hash) },
  ])(surroundings);
}

/** @type {Client['check']} */
async function coreInNode({ folder, nodeFolder }) {
  const seen = JSON.parse((await run(['npm', '--silent', 'start'], { cwd: folder, nodeFolder })).trim());
  const expected = { errors: 0, installed: ['@comity/core'] };
  for (const [key, value] of Object.entries(expected)) {
    if (JSON.stringify(seen[key]) !== JSON.stringify(value)) {
      throw new Error(`${key} is ${JSON.stringify(seen[key])} and not ${JSON.stringify(value)}`);
    }
  }
  if (seen.signed?.atLeast !== 6)
    throw new Error(`at least 6 were signed, read ${JSON.stringify(seen.signed)}`);
  if (seen.titles[0] === seen.titles[1])
    throw new Error(`the title is the same in both languages: ${seen.titles[0]}`);
  return seen;
}

/**
 * A client with a server of its own, whose pages must also be readable without JavaScript.
 *
 * @param {(port: number) => string[]} command
 * @param {RegExp} ready
 * @param {string} expected a text of the page that the server sends
 * @returns {Client['check']}
 */
function rendered(command, ready, expected) {
  return async ({ folder, browser, nodeFolder, picture }) => {
    await run(['npm', 'run', 'build'], { cwd: folder, nodeFolder, seconds: 600 });
    const port = await freePort();
    const server = await serve(command(port), { cwd: folder, nodeFolder, ready });
    try {
      const address = `http://127.0.0.1:${String(port)}/`;
      await seeWithoutJavaScript(browser, address, expected, picture('without-javascript'));
      return { withoutJavaScript: expected, hydrated: await seeVisit(browser, address, picture(INDEX)) };
    } finally {
      server.close();
    }
  };
}

/** @type {Client['check']} */
async function everyTypeScript({ folder, nodeFolder }) {
  const output = await run(['npm', 'run', '--silent', 'check'], { cwd: folder, nodeFolder, seconds: 600 });
  return { compiled: output.trim() };
}

/** What the kit says, once, when a page brings it twice. */
const TWICE = /is already defined in version/;

/** @type {Client[]} */
export const clients = [
  { name: 'node', smoke: true, nodes: [20, 22, 24], check: coreInNode },
  { name: 'plain-html', smoke: true, check: plainPages },
  { name: 'vite-react', smoke: true, nodes: [20, 22, 24], check: built('dist') },
  { name: 'vue', check: built('dist') },
  { name: 'svelte', check: built('dist') },
  { name: 'angular', nodes: [20], check: built('dist') },
  {
    name: 'next',
    check: rendered(
      (port) => ['npx', 'next', 'start', '--port', String(port), '--hostname', '127.0.0.1'],
      /Ready/,
      'At least two protocols',
    ),
  },
  { name: 'typescript', check: everyTypeScript },
  { name: 'two-versions', check: built('public', [{ name: INDEX, allow: TWICE }]) },
];
