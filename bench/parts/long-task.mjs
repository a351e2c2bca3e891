/**
 * A list of 75,000 visits from its address to its first rows, and what a reader does with it: which tasks of the main
 * thread take more than 50 ms of processor time. The page stands under a strict policy for its content.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../tools/find-chromium.mjs';
import { root } from '../../tools/workspace.mjs';
import { row } from '../budgets.mjs';
import { bundleElements } from '../elements.mjs';
import { asLines, visitRegister } from '../registers.mjs';

const SIZE = 75_000;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const PAGE =
  '<!doctype html><html lang="en"><title>bench</title><script type="module" src="/stdin.js"></script>' +
  '<body><comity-visit-list url-state="v" href-template="#{id}"></comity-visit-list></body></html>';
/** @type {Readonly<Record<string, string>>} */
const TYPES = { js: 'text/javascript', json: 'application/json', ndjson: 'application/x-ndjson' };

/** @typedef {{ step: string, clock: number, tasks: number[] }} Step */

export async function measureLongTasks() {
  const files = await filesOf();
  const scenarios = {
    'a worker': { src: '/register.json', blocked: '' },
    'no worker': { src: '/register.json', blocked: '/cut.worker.js' },
    'a record a line': { src: '/register.ndjson', blocked: '' },
  };
  const longest = [];
  for (const [name, { src, blocked }] of Object.entries(scenarios)) {
    const steps = await inBrowser(files, blocked, (page, browser) => goThrough(page, browser, src));
    print(name, steps);
    const most = Math.max(0, ...steps.flatMap(({ tasks }) => tasks));
    longest.push({ name, most, ready: steps[0]?.clock ?? NaN });
  }
  const reference = longest.map(({ name, most, ready }) => `${name}: ${most} ms, rows after ${ready} ms`);
  return [row('components/long-task', Math.max(...longest.map(({ most }) => most)), reference.join('; '))];
}

/** The bundle, its chunks, the worker and the data, by their paths. */
async function filesOf() {
  const { outputFiles } = await bundleElements(`import './visit-list/define.js';`, {
    entryPoints: {
      'cut.worker': join(root, 'packages/components/src/internal/large-file/cut.worker.ts'),
    },
    splitting: true,
  });
  const dataset = visitRegister(SIZE);
  return new Map([
    ...outputFiles.map(({ path, contents }) => /** @type {const} */ ([path.slice(root.length), contents])),
    ['/register.json', Buffer.from(JSON.stringify(dataset))],
    ['/register.ndjson', Buffer.from(asLines(dataset))],
  ]);
}

/**
 * @template T
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {string} blocked a file that the server does not have
 * @param {(page: import('playwright').Page, browser: import('playwright').Browser) => Promise<T>} task
 */
async function inBrowser(files, blocked, task) {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*/, '');
    response.setHeader('Content-Security-Policy', POLICY);
    const file = path === blocked ? undefined : files.get(path);
    if (path !== '/' && file === undefined) response.statusCode = 404;
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    response.setHeader('Content-Type', type);
    response.end(path === '/' ? PAGE : (file ?? ''));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ ...(await findChromium({ install: false })), headless: true });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://127.0.0.1:${port}/`);
    return await task(page, browser);
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').Browser} browser
 * @param {string} src
 * @returns {Promise<Step[]>}
 */
async function goThrough(page, browser, src) {
  const steps = /** @type {Step[]} */ ([]);
  const step = async (/** @type {string} */ name, /** @type {() => Promise<unknown>} */ act) => {
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    const begun = performance.now();
    await act();
    const clock = Math.round(performance.now() - begun);
    // What follows of itself belongs to the step.
    await page.waitForTimeout(700);
    const trace = await browser.stopTracing();
    steps.push({ step: name, clock, tasks: longTasksOf(JSON.parse(trace.toString('utf8')).traceEvents) });
  };
  const list = page.locator('comity-visit-list');
  await step('from its address to the first rows', async () => {
    await list.evaluate(
      (element, address) => Object.assign(element, { src: address, today: '2026-01-15' }),
      src,
    );
    await list.locator('.row').first().waitFor({ timeout: 60_000 });
  });
  await list.locator('.field.text').focus();
  for (const letter of 'president') await step(`typing ${letter}`, () => page.keyboard.press(letter));
  await step('a facet', () => list.locator('.value input').first().check());
  await step('another order', () => list.locator('.bar select').selectOption('title'));
  await step('back by one', () => page.goBack());
  await step('back by two', () => page.goBack());
  await step('nothing typed', () => list.locator('.field.text').fill(''));
  await step('another year', async () => {
    const options = list.locator('.inline option:not([disabled])');
    const value = await options.nth(40).getAttribute('value');
    await list.locator('.inline select').selectOption(value);
  });
  await step('more rows', () => page.mouse.wheel(0, 20_000));
  return steps;
}

/**
 * The processor time of the tasks of the page that took more than 50 ms of it. The observer of long tasks goes by the
 * clock, on which a task seems long whenever the machine does something else.
 *
 * @param {readonly any[]} events
 */
function longTasksOf(events) {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`))
    .map(({ tdur }) => Math.round((tdur ?? 0) / 1000))
    .filter((time) => time > 50);
}

/** @param {string} name @param {readonly Step[]} steps */
function print(name, steps) {
  console.error(`\n  ${SIZE} visits, ${name}`);
  for (const { step, clock, tasks } of steps)
    console.error(
      `  ${step.padEnd(36)} ${String(clock).padStart(6)} ms   tasks over 50 ms: ${tasks.join(' ') || 'none'}`,
    );
}
