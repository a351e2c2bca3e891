/** The list of agreements in Chromium: against the same rows by innerHTML, and with 75,000 records. */
import { bundleElements, openBrowser } from '../elements.mjs';
import { row } from '../budgets.mjs';
import { median, pairedRatio } from '../measure.mjs';

const ROUNDS = 7;
const LETTERS = ['e', 'en', 'ene', 'ener', 'energ', 'energy', 'energy t', 'energy tr', 'energy tra'];

export async function measureList() {
  const { outputFiles } = await bundleElements(
    `import './agreement-list/define.js'; import * as page from '../../../bench/list-page.mjs'; globalThis.bench = page;`,
    { format: 'iife' },
  );
  const browser = await openBrowser(outputFiles[0]?.text ?? '');
  try {
    return [
      ...(await drawing(browser)),
      ...(await atScale(browser)),
      ...(await ofTenThousand(browser)),
      await leak(browser),
    ];
  } finally {
    await browser.close();
  }
}

/** A thousand rows at once: by the list, and by innerHTML of what the list has drawn; each round in a new page. */
async function drawing(browser) {
  const own = [];
  const limit = [];
  const heap = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.page();
    // The search is made ready by another list, and its rows warm the program up.
    await page.run(`bench.makeList(1000, 1000).then((list) => {
      globalThis.markup = bench.markupOf(list);
      globalThis.sheets = list.shadowRoot.adoptedStyleSheets;
      globalThis.rows = list.shadowRoot.querySelectorAll('.row').length;
      list.remove();
    })`);
    if ((await page.run('rows')) !== 1000) throw new Error('The list has not drawn all rows.');
    const asList = async () => {
      own.push(await page.time('bench.makeList(1000, 1000).then((list) => { globalThis.last = list; })'));
      await page.run('last.remove(), delete globalThis.last, 0');
    };
    const asMarkup = async () => {
      limit.push(
        await page.time('bench.putMarkup(markup, sheets).then((host) => { globalThis.last = host; })'),
      );
      await page.run('last.remove(), delete globalThis.last, 0');
    };
    for (const turn of round % 2 === 0 ? [asList, asMarkup] : [asMarkup, asList]) await turn();
    heap.push(await heapOf(page));
    await page.close();
  }
  const limitMs = `innerHTML ${median(limit).toFixed(0)} ms, the list ${median(own).toFixed(0)} ms`;
  return [
    row('components/list-1000', pairedRatio(own, limit), `${limitMs}; the search prepared before`),
    row('components/heap-1000', median(heap), 'JS heap after garbage collection; the data not counted'),
  ];
}

async function heapOf(page) {
  const used = async () => {
    await page.collectGarbage();
    await page.collectGarbage();
    return (await page.metrics()).JSHeapUsedSize / 1e6;
  };
  const before = await used();
  await page.run('bench.makeList(1000, 1000).then((list) => { globalThis.last = list; })');
  return (await used()) - before;
}

async function atScale(browser) {
  const page = await browser.page();
  await page.run('bench.dataset(75000), bench.longTasks.length = 0, 0');
  const begun = performance.now();
  const preparing = await page.time('bench.makeList(75000).then((list) => { globalThis.list = list; })');
  const wall = performance.now() - begun;
  const times = [];
  const rests = [];
  for (const text of [...LETTERS, ...LETTERS.toReversed(), '']) {
    times.push(await page.time(`bench.type(list, ${JSON.stringify(text)})`));
    rests.push(await page.time('bench.rest()'));
  }
  const longest = await page.run('Math.max(0, ...bench.longTasks)');
  await page.close();
  const reference =
    `slowest ${Math.max(...times).toFixed(0)} ms; rows below the window ${median(rests).toFixed(0)} ms later; ready after ${preparing.toFixed(0)} ms of the main thread, ` +
    `${wall.toFixed(0)} ms by the clock; longest task ${longest} ms`;
  return [row('components/filter-75k', median(times), reference)];
}

async function ofTenThousand(browser) {
  const page = await browser.page();
  await page.run('bench.makeList(10000).then((list) => { globalThis.list = list; })');
  const sorts = [];
  const rests = [];
  for (const order of ['oldest', 'title', 'newest', 'title', 'oldest', 'newest', 'title', 'newest']) {
    sorts.push(await page.time(`bench.sort(list, '${order}')`));
    rests.push(await page.time('bench.rest()'));
  }
  const frames = 120;
  const scrolls = [];
  for (let round = 0; round < 3; round++) {
    await page.run('scrollTo(0, 0), 0');
    scrolls.push((await page.time(`bench.scroll(${frames}, 150)`)) / frames);
  }
  const reached = await page.run('scrollY');
  await page.close();
  return [
    row(
      'components/sort-10k',
      median(sorts),
      `slowest ${Math.max(...sorts).toFixed(0)} ms; rows below the window ${median(rests).toFixed(0)} ms later`,
    ),
    row(
      'components/scroll-frame',
      median(scrolls),
      `${frames} frames of 150 px, ${reached} px in all, 10,000 records`,
    ),
  ];
}

async function leak(browser) {
  const page = await browser.page();
  const count = async () => {
    await page.collectGarbage();
    await page.collectGarbage();
    const { Nodes, JSEventListeners } = await page.metrics();
    return { nodes: Nodes, listeners: JSEventListeners };
  };
  await page.run('bench.cycle(20, 20)');
  const before = await count();
  await page.run('bench.cycle(20, 500)');
  const after = await count();
  await page.close();
  const left = Math.max(0, after.nodes - before.nodes) + Math.max(0, after.listeners - before.listeners);
  return row('components/leak', left, `${after.nodes} nodes and ${after.listeners} listeners in the page`);
}
