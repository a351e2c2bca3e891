/**
 * `npm run e2e`: the packages as a stranger installs and uses them. `npm run e2e -- smoke` is the quick part; other
 * arguments are the beginnings of names of clients, also with `smoke`.
 *
 * The whole run builds a copy of the repository as the next version, publishes it to a registry on this machine and
 * installs every client from there. The quick run packs what is built and installs the tarballs.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../tools/find-chromium.mjs';
import { formatFiles } from '../tools/generate/files.mjs';
import { root } from '../tools/workspace.mjs';
import { installClient } from './lib/client.mjs';
import { clients } from './lib/clients.mjs';
import { endAll } from './lib/command.mjs';
import { nodeOf } from './lib/nodes.mjs';
import { packedSource, publishedSource } from './lib/sources.mjs';

/**
 * @typedef {object} Row
 * @property {string} client
 * @property {string} node version
 * @property {boolean} ok
 * @property {Record<string, string>} [uses] what else its author depends on, with the versions
 * @property {object | string} seen what was seen, or why it failed
 *
 * @typedef {object} Results
 * @property {string} day
 * @property {string} version of our packages
 * @property {string} system
 * @property {string} browser
 * @property {Row[]} clients
 */

const begun = Date.now();
const wanted = process.argv.slice(2);
const smoke = wanted.includes('smoke');
const prefixes = wanted.filter((name) => name !== 'smoke');
const chosen = clients.filter(({ name, smoke: quick }) =>
  prefixes.length > 0 ? prefixes.some((prefix) => name.startsWith(prefix)) : !smoke || quick,
);
/** Each client on each Node that it is tried on. */
const turns = chosen.flatMap((client) =>
  (smoke ? [undefined] : (client.nodes ?? [undefined])).map((line) => ({ client, line })),
);
/** Screenshots stay on the machine: they differ from one to the next. */
const pictures = join(root, 'node_modules', '.cache', 'comity', 'e2e');
const resultsFile = 'e2e/results.json';
/** Where everything is made; undefined when nothing is there to be removed. @type {string | undefined} */
let workFolder;

/** @returns {Promise<Results>} */
async function rehearse() {
  workFolder = await mkdtemp(join(tmpdir(), 'comity-e2e-'));
  const folder = workFolder;
  /** @type {(() => unknown)[]} */
  const atEnd = [
    async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      workFolder = undefined;
    },
  ];
  try {
    const source = await (smoke ? packedSource(folder) : publishedSource(folder));
    atEnd.unshift(source.close);
    const browser = await chromium.launch(await findChromium());
    atEnd.unshift(() => browser.close());
    /** @type {Row[]} */
    const rows = [];
    for (const turn of turns) {
      console.log(`[${String(rows.length + 1)}/${String(turns.length)}] ${labelOf(turn)} …`);
      rows.push(await seeClient(turn, { folder, source, browser }));
    }
    return {
      day: new Date().toISOString().slice(0, 10),
      version: source.version,
      system: `${process.platform} ${process.arch}`,
      browser: `Chromium ${browser.version()}`,
      clients: rows,
    };
  } finally {
    for (const step of atEnd) await step();
  }
}

/** @typedef {(typeof turns)[number]} Turn */

/** @param {Turn} turn */
function labelOf({ client, line }) {
  return line === undefined ? client.name : `${client.name} on Node ${String(line)}`;
}

/**
 * @param {Turn} turn
 * @param {{ folder: string, source: import('./lib/client.mjs').Source, browser: import('playwright').Browser }} with_
 * @returns {Promise<Row>}
 */
async function seeClient(turn, { folder, source, browser }) {
  const { client, line } = turn;
  const started = Date.now();
  /** @type {Row} */
  const row = { client: client.name, node: '', ok: false, seen: '' };
  try {
    const { version, folder: nodeFolder } = await nodeOf(line);
    row.node = version;
    const into = join(folder, `node-${String(line ?? 'here')}`);
    const installed = await installClient(client.name, into, source, nodeFolder);
    row.uses = installed.uses;
    const named = line === undefined ? client.name : `${client.name}-node-${String(line)}`;
    const picture = (/** @type {string} */ page) =>
      join(pictures, `${named}-${page.replace(/\W+/g, '-')}.png`);
    row.seen = await client.check({ folder: installed.folder, browser, nodeFolder, picture });
    row.ok = true;
    console.log(`  ✓ ${labelOf(turn)} (${secondsSince(started)})`);
  } catch (error) {
    row.seen = messageOf(error).replaceAll(folder, '…');
    console.log(`  ✗ ${labelOf(turn)} (${secondsSince(started)})\n${row.seen.replace(/^/gm, '      ')}`);
  }
  return row;
}

/** @param {number} time */
const secondsSince = (time) => `${String(Math.round((Date.now() - time) / 1000))} s`;

/** @param {unknown} error */
const messageOf = (error) =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error)).trim();

/**
 * What was seen is written down when all clients have had their turn, and by nothing less.
 *
 * @param {Results} results
 */
async function report(results) {
  if (!smoke && prefixes.length === 0) {
    const files = await formatFiles({ [resultsFile]: JSON.stringify(results) });
    await writeFile(join(root, resultsFile), String(files[resultsFile]));
    console.log(`\nWritten: ${resultsFile}`);
  }
  console.log(`Screenshots: ${pictures}`);
  console.log(
    `Comity ${results.version}, ${String(turns.length)} turns in ${secondsSince(begun)}; nothing is left running.`,
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endAll();
    if (workFolder !== undefined) rmSync(workFolder, { recursive: true, force: true, maxRetries: 5 });
    console.error(`\nBroken off by ${signal}: everything was ended and removed.`);
    process.exit(1);
  });
}

let passed = 0;
let failed = 0;
try {
  if (chosen.length === 0) {
    const names = clients.map(({ name }) => name).join(', ');
    throw new Error(`No client is called ${prefixes.join(' or ')}. There are: ${names}.`);
  }
  const results = await rehearse();
  passed = results.clients.filter(({ ok }) => ok).length;
  failed = results.clients.length - passed;
  await report(results);
} catch (error) {
  console.error(messageOf(error));
  failed += 1;
}
endAll();
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
