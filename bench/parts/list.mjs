/** The list of agreements in Chromium: against the same rows by innerHTML, and with 75,000 records. */
import { row } from '../budgets.mjs';
import { compareDrawing, scriptWithPeers } from '../drawing.mjs';
import { openBrowser } from '../elements.mjs';
import { median } from '../measure.mjs';

const ROUNDS = 5;
const LETTERS = ['e', 'en', 'ene', 'ener', 'energ', 'energy', 'energy t', 'energy tr', 'energy tra'];

export async function measureList() {
  const browser = await openBrowser(await scriptWithPeers('agreement-list'));
  try {
    return [
      await drawing(browser),
      await heap(browser),
      ...(await atScale(browser)),
      ...(await ofTenThousand(browser)),
      await leak(browser),
    ];
  } finally {
    await browser.close();
  }
}

/** A thousand rows at once, with all that stands around them. */
async function drawing(browser) {
  const { ratio, reference } = await compareDrawing(browser, {
    own: 'bench.makeList(1000, 1000).then((host) => ({ remove: () => host.remove(), host }))',
    items: "made.host.shadowRoot.querySelectorAll('.row').length",
    markup: 'bench.markupOf(made.host)',
    sheets: 'made.host.shadowRoot.adoptedStyleSheets',
  });
  return row('components/list-1000', ratio, `${reference}; the search prepared before`);
}

async function heap(browser) {
  const values = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.page();
    // The search is made ready by another list.
    await page.run('bench.makeList(1000, 1000).then((list) => { list.remove(); })');
    values.push(await heapOf(page));
    await page.close();
  }
  return row(
    'components/heap-1000',
    median(values),
    'JS heap after garbage collection; the data not counted',
  );
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
