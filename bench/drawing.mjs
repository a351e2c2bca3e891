/**
 * The same content drawn by ours and by others in the same run, in turn, each compared with innerHTML of what ours has
 * drawn. Nothing is timed before all of them are found to show the same.
 */
import { join } from 'node:path';
import { root } from '../tools/workspace.mjs';
import { bundleElements } from './elements.mjs';
import { median, pairedRatio } from './measure.mjs';

const ROUNDS = 7;
const COUNT = 1000;
const KITS = ['Shoelace', 'Web Awesome', 'Material'];

/** What the others do in the page: `prepare` has left there what they need. */
const OTHERS = {
  innerHTML: `bench.putMarkup(markup, sheets).then((host) => ({ remove: () => host.remove(), host }))`,
  React: 'peers.byReact(trees, sheets)',
  Preact: 'peers.byPreact(trees, sheets)',
  Lit: 'peers.byLit(templates, sheets)',
  ...Object.fromEntries(KITS.map((kit) => [kit, `peers.byKit(kits['${kit}'], sheets)`])),
};

/**
 * @typedef {object} Drawing
 * @property {string} own draws ours and resolves to `{ remove, host }`
 * @property {string} markup an expression: all that ours, `made.host`, has drawn
 * @property {string} items an expression: how many items ours has drawn
 * @property {string} sheets an expression: the style sheets of ours
 */

/** Ours from the sources, and the peers from the benchmark's own workspace. @param {string} element a folder */
export async function scriptWithPeers(element) {
  const own = await bundleElements(
    `import './${element}/define.js'; import * as page from '../../../bench/list-page.mjs';
     import * as cards from '../../../bench/card-page.mjs'; import * as content from '../../../bench/content-page.mjs';
     globalThis.bench = { ...page, ...cards, ...content };`,
    { format: 'iife' },
  );
  const contents = `import * as peers from './peers/elements.mjs'; globalThis.peers = peers;`;
  const peers = await bundleElements(contents, {
    format: 'iife',
    stdin: { contents, resolveDir: join(root, 'bench') },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return `${own.outputFiles[0]?.text}\n${peers.outputFiles[0]?.text}`;
}

/**
 * @param {{ page: () => Promise<any> }} browser
 * @param {Drawing} drawing
 * @returns {Promise<{ ratio: number, reference: string }>} ours against innerHTML, and all others in words
 */
export async function compareDrawing(browser, drawing) {
  const contenders = { ours: drawing.own, ...OTHERS };
  const names = Object.keys(contenders);
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.page();
    await prepare(page, drawing);
    const turns = names.map((_, turn) => names[(turn + round) % names.length] ?? '');
    // The first turn of each warms it up, and shows that it draws the same.
    for (const name of turns) await once(page, name, contenders);
    for (const name of turns) times.get(name)?.push(await once(page, name, contenders));
    await page.close();
  }
  const limit = times.get('innerHTML') ?? [];
  const ratios = [...times].map(([name, own]) => ({ name, ratio: pairedRatio(own, limit), ms: median(own) }));
  const own = ratios.find(({ name }) => name === 'ours');
  const others = ratios
    .filter(({ name }) => name !== 'ours')
    .map(({ name, ratio, ms }) => `${name} ${ratio.toFixed(2)} (${ms.toFixed(0)} ms)`);
  return { ratio: own?.ratio ?? NaN, reference: `ours ${own?.ms.toFixed(0)} ms; ${others.join(', ')}` };
}

/** Ours draws first, and what it has drawn is what all others draw. @param {any} page @param {Drawing} drawing */
async function prepare(page, { own, items, markup, sheets }) {
  const drawn = await page.run(`${own}.then((made) => {
    globalThis.markup = ${markup};
    globalThis.sheets = ${sheets};
    globalThis.trees = bench.treesOf(markup);
    globalThis.templates = peers.litTemplates(trees);
    globalThis.kits = Object.fromEntries(${JSON.stringify(KITS)}.map((kit) => [kit, peers.kitMarkup(trees, kit)]));
    globalThis.expected = bench.contentOf(made.host);
    const count = ${items};
    made.remove();
    return count;
  })`);
  if (drawn !== COUNT) throw new Error(`Ours has drawn ${drawn} of ${COUNT}.`);
}

/**
 * @param {any} page
 * @param {string} name
 * @param {Readonly<Record<string, string>>} contenders
 * @returns {Promise<number>} the milliseconds of one drawing, which is compared with ours and taken away again
 */
async function once(page, name, contenders) {
  const time = await page.time(`${contenders[name]}.then((made) => { globalThis.made = made; })`);
  const difference = await page.run(`(() => {
    const found = bench.contentOf(made.host);
    for (const [tag, count] of Object.entries(expected.counts))
      if (found.counts[tag] !== count) return found.counts[tag] + ' <' + tag + '> in place of ' + count;
    const at = [...expected.text].findIndex((letter, place) => letter !== found.text[place]);
    if (expected.text === '') return 'nothing';
    if (at === -1 && expected.text.length === found.text.length) return '';
    return JSON.stringify(found.text.slice(Math.max(0, at - 20), at + 40));
  })()`);
  if (difference !== '') throw new Error(`${name} does not draw what ours does: ${difference}.`);
  await page.run('made.remove(), delete globalThis.made, 0');
  await page.collectGarbage();
  return time;
}
