/**
 * A thousand cards drawn by ours and by others. All draw the same content in the same run, in
 * turn, and each is compared with innerHTML of the cards that ours has drawn.
 */
import { join } from 'node:path';
import { root } from '../../tools/workspace.mjs';
import { row } from '../budgets.mjs';
import { bundleElements, openBrowser } from '../elements.mjs';
import { median, pairedRatio } from '../measure.mjs';

const ROUNDS = 7;
const COUNT = 1000;
const KITS = ['Shoelace', 'Web Awesome', 'Material'];

/** What each contender does in the page; `trees`, `markup` and `sheets` are those of our cards. */
const CONTENDERS = {
  ours: `bench.makeCards(${COUNT}).then((box) => ({ remove: () => box.remove(), count: bench.drawnCards(box) }))`,
  innerHTML: `bench.putMarkup(markup.join(''), sheets).then((host) => ({ remove: () => host.remove(), count: host.shadowRoot.children.length }))`,
  React: 'peers.byReact(trees, sheets)',
  Preact: 'peers.byPreact(trees, sheets)',
  ...Object.fromEntries(KITS.map((kit) => [kit, `peers.byKit(kits['${kit}'])`])),
};

export async function measureCards() {
  const browser = await openBrowser(await scriptOfPage());
  const times = new Map(Object.keys(CONTENDERS).map((name) => [name, /** @type {number[]} */ ([])]));
  try {
    for (let round = 0; round < ROUNDS; round++) await oneRound(browser, round, times);
  } finally {
    await browser.close();
  }
  const limit = times.get('innerHTML') ?? [];
  const ratios = [...times].map(([name, own]) => ({ name, ratio: pairedRatio(own, limit), ms: median(own) }));
  const own = ratios.find(({ name }) => name === 'ours');
  const reference = ratios
    .filter(({ name }) => name !== 'ours')
    .map(({ name, ratio, ms }) => `${name} ${ratio.toFixed(2)} (${ms.toFixed(0)} ms)`)
    .join(', ');
  return [row('components/card-1000', own?.ratio ?? NaN, `ours ${own?.ms.toFixed(0)} ms; ${reference}`)];
}

/** The cards from their sources, and the peers from the benchmark's own workspace. */
async function scriptOfPage() {
  const own = await bundleElements(
    `import './agreement-card/define.js'; import * as page from '../../../bench/list-page.mjs';
     import * as cards from '../../../bench/card-page.mjs'; globalThis.bench = { ...page, ...cards };`,
    { format: 'iife' },
  );
  const peers = await bundleElements(
    `import * as peers from './peers/elements.mjs'; globalThis.peers = peers;`,
    {
      format: 'iife',
      stdin: {
        contents: `import * as peers from './peers/elements.mjs'; globalThis.peers = peers;`,
        resolveDir: join(root, 'bench'),
      },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  );
  return `${own.outputFiles[0]?.text}\n${peers.outputFiles[0]?.text}`;
}

/**
 * A new page; all contenders once to warm up, then each in its turn.
 *
 * @param {Awaited<ReturnType<typeof openBrowser>>} browser
 * @param {number} round
 * @param {ReadonlyMap<string, number[]>} times
 */
async function oneRound(browser, round, times) {
  const page = await browser.page();
  await page.run(`bench.makeCards(${COUNT}).then((box) => {
    globalThis.markup = bench.markupOfCards(box);
    globalThis.sheets = box.firstElementChild.shadowRoot.adoptedStyleSheets;
    globalThis.trees = bench.treesOf(markup);
    globalThis.kits = Object.fromEntries(${JSON.stringify(KITS)}.map((kit) => [kit, peers.kitMarkup(trees, kit)]));
    box.remove();
  })`);
  const names = Object.keys(CONTENDERS);
  const turns = names.map((_, turn) => names[(turn + round) % names.length] ?? '');
  for (const name of turns) await once(page, name);
  for (const name of turns) times.get(name)?.push(await once(page, name));
  await page.close();
}

/**
 * @param {any} page
 * @param {string} name
 * @returns {Promise<number>} the milliseconds of one drawing, which is taken away again
 */
async function once(page, name) {
  const time = await page.time(
    `${CONTENDERS[/** @type {keyof typeof CONTENDERS} */ (name)]}.then((made) => { globalThis.made = made; })`,
  );
  const count = await page.run('made.count');
  if (count !== COUNT) throw new Error(`${name} has drawn ${count} of ${COUNT} cards.`);
  await page.run('made.remove(), delete globalThis.made, 0');
  await page.collectGarbage();
  return time;
}
