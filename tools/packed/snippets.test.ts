/**
 * What the documentation shows as code, run as a reader would run it: in a project with the packed packages.
 */
import { cp, readFile, rm } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../find-chromium.mjs';
import { root } from '../workspace.mjs';
import { consumerIn, installPackedPackages, type Consumer } from './consumer.js';

const snippets = join(root, 'apps', 'docs', 'snippets');
/** Those of the readmes lie in a folder of their own; the names are unlike all others. */
const folders = [snippets, join(snippets, 'readme')];
const named = (ending: string) =>
  folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith(ending));
const pathOf = (name: string) =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? name;

let consumer: Consumer;

beforeAll(async () => {
  // A project of its own: it fills the folder with the files of the pages.
  consumer = consumerIn(await installPackedPackages());
  for (const folder of folders) await cp(folder, consumer.folder, { recursive: true });
  await cp(join(root, 'data', 'aliyev-kazakhstan.json'), join(consumer.folder, 'visit.json'));
  await cp(join(consumer.folder, 'visit.json'), join(consumer.folder, 'data', 'visit.json'));
  await cp(join(consumer.folder, 'visits.csv'), join(consumer.folder, 'register.csv'));
  await cp(join(root, 'data', 'us-visits.ndjson'), join(consumer.folder, 'register.ndjson'));
  await cp(join(consumer.installed('@comity/components'), 'dist', 'cdn'), consumer.folder, {
    recursive: true,
  });
});

afterAll(() => rm(consumer.folder, { recursive: true, force: true }));

describe('programs print what the page says', () => {
  test.for(named('.mjs'))('%s', async (name) => {
    const output = consumer.node(name).trim();
    const expected = pathOf(name).replace(/\.mjs$/, '.out.txt');
    // A program of a readme prints nothing: it fails by itself when what its comments promise is not so.
    expect(output).toBe(existsSync(expected) ? (await readFile(expected, 'utf8')).trim() : '');
  });
});

describe('commands end well', () => {
  const lines = named('.sh').flatMap((name) => consumerCommands(name));

  test('there are some', () => {
    expect(lines.length).toBeGreaterThan(3);
  });

  // In their order: each needs what the one before it has written.
  test.for(lines)('%s', (line) => {
    // Where the output goes to is the business of the shell.
    const [program, ...args] = line.replace('npx @comity/cli', 'comity').replace(/ > .*/, '').split(' ');
    expect(program).toBe('comity');
    const command = join(consumer.installed('@comity/cli'), 'bin', 'comity.js');
    expect(() => consumer.node(command, ...args)).not.toThrow();
  });
});

/** The lines of a shell file that are no comment. */
function consumerCommands(name: string): string[] {
  const text = readFileSync(pathOf(name), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** True in a page whose elements have all drawn what they were given. */
const ALL_READY = `(() => {
  const elements = [...document.body.querySelectorAll(':defined')].filter((element) => 'state' in element);
  return elements.length > 0 && elements.every((element) => element.matches(':state(ready)'));
})()`;

/** What each element says of itself. */
const STATES = `[...document.body.querySelectorAll(':defined')]
  .filter((element) => 'state' in element)
  .map((element) => element.localName + ' is ' + element.state)
  .join(', ')`;

describe('pages show what they promise', () => {
  let server: ViteDevServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await createServer({
      root: consumer.folder,
      configFile: false,
      logLevel: 'error',
      appType: 'mpa',
      // Nothing is bundled anew while a page is open; what is no module is bundled before.
      optimizeDeps: {
        noDiscovery: true,
        include: ['@comity/formats > chardet', '@comity/formats > papaparse'],
      },
      // Lit's development build says on the console that it is one.
      resolve: { conditions: ['module', 'browser', 'production'] },
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    });
    await server.listen();
    browser = await chromium.launch(await findChromium({ install: false }));
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.for(named('.html'))('%s', async (name) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    // Asked for by the browser itself, and no part of what is shown.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${name}`);
    await page.waitForFunction(ALL_READY, undefined, { timeout: 20_000 }).catch(async () => {
      problems.push(`not everything is ready: ${String(await page.evaluate(STATES))}`);
    });
    expect(problems).toEqual([]);
    await page.close();
  });
});
