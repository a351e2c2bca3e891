/**
 * The static Storybook as something to test against: built when its sources have changed, served on a free port,
 * and its list of stories. A story that is added is found without being named anywhere.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, posix, resolve } from 'node:path';
import sirv from 'sirv';
import { root, run } from '../workspace.mjs';

/** A static Storybook that somebody has built already; none is built then. */
const given = process.env['COMITY_STORYBOOK'];

/** Where the static Storybook lies once it has been built. */
export const storybookFolder = given ? resolve(given) : join(root, 'apps', 'docs', 'storybook-static');

/**
 * One story, as the index of Storybook has it.
 *
 * @typedef {object} Story
 * @property {string} id for example `elements-agreement-card--agreed`
 * @property {string} title of its group, for example `Elements/Agreement card`
 * @property {string} name for example `Agreed`
 * @property {string} folder in which its file lies, from the root, for example `packages/components/src/agreement-card`
 * @property {string[]} tags
 */

/**
 * A folder that is being served.
 *
 * @typedef {object} Site
 * @property {string} address origin without a slash at its end, for example `http://127.0.0.1:41234`
 * @property {() => Promise<void>} close ends it, and all connections to it
 */

/**
 * Builds the static Storybook unless what it is made from is unchanged, or the variable COMITY_STORYBOOK names one.
 *
 * @throws {Error} when it cannot be built; the message holds what the build said
 */
export async function buildStorybook() {
  if (given) return;
  const args = ['run', 'build', '--filter=@comity/docs', '--output-logs=errors-only'];
  const { code, output } = await run('turbo', args, { quiet: true });
  if (code !== 0) throw new Error(`Storybook could not be built.\n${output.trim()}`);
}

/**
 * Every story of the built Storybook, in the order of its sidebar; written pages are left out.
 *
 * @param {string} [filter] keeps the stories whose id contains this text
 * @returns {Promise<Story[]>}
 */
export async function listStories(filter = '') {
  /** @type {{ entries: Record<string, { type: string, id: string, title: string, name: string, importPath: string, tags?: string[] }> }} */
  const { entries } = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type, id }) => type === 'story' && id.includes(filter))
    .map(({ id, title, name, importPath, tags = [] }) => ({
      id,
      title,
      name,
      tags,
      folder: posix.join('apps/docs', posix.dirname(importPath)),
    }));
}

/**
 * Serves a folder to this machine only, on a port that is free. What is not there is a 404.
 *
 * @param {string} [folder] the static Storybook by default
 * @param {Record<string, string>} [headers] sent with every file, for example a Content-Security-Policy
 * @param {string} [place] path of the folder on the site, for example `/docs`: what lies elsewhere is not there
 * @returns {Promise<Site>}
 */
export async function serve(folder = storybookFolder, headers = {}, place = '') {
  const setHeaders = (/** @type {import('node:http').ServerResponse} */ response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, setHeaders });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    const { url = '' } = request;
    if (url.startsWith(`${place}/`)) {
      request.url = url.slice(place.length);
      files(request, response, missing);
    } else {
      missing();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      resolve(undefined);
    });
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
