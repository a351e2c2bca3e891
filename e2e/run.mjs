/**
 * `npm run e2e`: the packages as a stranger installs and uses them. `npm run e2e -- smoke` is the quick part; other
 * arguments are the beginnings of names of clients, also with `smoke`.
 *
 * The whole run builds a copy of the repository as the next version, publishes it to a registry on this machine and
 * installs every client from there. The quick run packs what is built and installs the tarballs.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../tools/find-chromium.mjs';
import { root } from '../tools/workspace.mjs';
import { installClient } from './lib/client.mjs';
import { clients } from './lib/clients.mjs';
import { endAll } from './lib/command.mjs';
import { nodeOf } from './lib/nodes.mjs';
import { packedSource, publishedSource } from './lib/sources.mjs';

/**
 * @typedef {object} Row
 * @property {string} client
 * @property {string} node
 * @property {boolean} ok
 * @property {object | string} seen what was seen, or why it failed
 * @property {number} seconds
 */

const wanted = process.argv.slice(2);
const smoke = wanted.includes('smoke');
const prefixes = wanted.filter((name) => name !== 'smoke');
const chosen = clients.filter(({ name, smoke: quick }) =>
  prefixes.length > 0 ? prefixes.some((prefix) => name.startsWith(prefix)) : !smoke || quick,
);
/** Screenshots stay on the machine: they differ from one to the next. */
const pictures = join(root, 'node_modules', '.cache', 'comity', 'e2e');

/** @returns {Promise<Row[]>} */
async function rehearse() {
  const folder = await mkdtemp(join(tmpdir(), 'comity-e2e-'));
  /** @type {Row[]} */
  const rows = [];
  /** @type {(() => unknown)[]} */
  const atEnd = [() => rm(folder, { recursive: true, force: true, maxRetries: 3 })];
  try {
    const source = await (smoke ? packedSource(folder) : publishedSource(folder));
    atEnd.unshift(source.close);
    const browser = await chromium.launch(await findChromium());
    atEnd.unshift(() => browser.close());
    for (const client of chosen) {
      for (const version of smoke ? [undefined] : (client.nodes ?? [undefined])) {
        rows.push(await seeClient(client, { folder, source, browser, version }));
      }
    }
  } finally {
    for (const step of atEnd) await step();
  }
  return rows;
}

/**
 * @param {import('./lib/clients.mjs').Client} client
 * @param {{ folder: string, source: import('./lib/client.mjs').Source, browser: import('playwright').Browser,
 *   version: number | undefined }} with_
 * @returns {Promise<Row>}
 */
async function seeClient(client, { folder, source, browser, version }) {
  const started = Date.now();
  const label = version === undefined ? client.name : `${client.name} (Node ${String(version)})`;
  const row = { client: client.name, node: String(version ?? process.versions.node) };
  const seconds = () => Math.round((Date.now() - started) / 1000);
  try {
    const nodeFolder = version === undefined ? undefined : await nodeOf(version);
    const into = join(folder, `node-${String(version ?? 'here')}`);
    const installed = await installClient(client.name, into, source, nodeFolder);
    const picture = (/** @type {string} */ page) =>
      join(pictures, `${client.name}-${page.replace(/\W+/g, '-')}.png`);
    const seen = await client.check({ folder: installed, browser, nodeFolder, picture });
    console.log(`✓ ${label} (${String(seconds())} s)`);
    return { ...row, ok: true, seen, seconds: seconds() };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    console.log(`✗ ${label} (${String(seconds())} s)\n${problem.replace(/^/gm, '    ')}`);
    return { ...row, ok: false, seen: problem, seconds: seconds() };
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endAll();
    process.exit(1);
  });
}

/** @type {Row[]} */
let rows = [];
let broken = chosen.length === 0 ? `No client is called ${prefixes.join(' or ')}.` : undefined;
try {
  if (broken === undefined) rows = await rehearse();
} catch (error) {
  broken = error instanceof Error ? error.message : String(error);
}
endAll();
if (broken !== undefined) console.error(broken);
if (!smoke && prefixes.length === 0 && rows.length > 0) {
  await writeFile(join(root, 'e2e', 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
}
if (rows.length > 0) console.log(`\nScreenshots: ${pictures}`);
const failed = rows.filter(({ ok }) => !ok).length + (broken === undefined ? 0 : 1);
console.log(`${String(rows.length - rows.filter(({ ok }) => !ok).length)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
