/** What the benchmark does with a list, inside the page. */
import { searchDataset } from './search-records.mjs';

const COUNTRIES =
  'AZ KZ GE TR UZ TM KG TJ UA MD RO BG HU PL CZ SK AT DE FR IT ES PT NL BE SE NO FI DK JP KR'.split(' ');
const SECTORS = ['energy', 'transport', 'trade', 'digital', 'education', 'culture', 'health', 'agriculture'];

/** @type {Record<number, any>} */
const datasets = {};

/** So many agreements; 75,000 is the whole dataset with its visits and outcomes. @param {number} size */
export function dataset(size) {
  const whole = (datasets[75_000] ??= searchDataset(COUNTRIES, SECTORS));
  if (size === 75_000) return whole;
  return (datasets[size] ??= {
    ...whole,
    agreements: whole.agreements.slice(0, size),
    outcomes: [],
    visits: [],
  });
}

/** Two frames: what was changed has been painted. */
export function painted() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** @param {number} size @param {number} [pageSize] */
export async function makeList(size, pageSize = 50) {
  const list = /** @type {any} */ (document.createElement('comity-agreement-list'));
  Object.assign(list, {
    data: dataset(size),
    pageSize,
    today: '2026-01-15',
    hrefTemplate: '/agreements/{id}',
  });
  document.body.append(list);
  while (!['ready', 'partial'].includes(list.state)) await new Promise((resolve) => setTimeout(resolve, 4));
  await list.updateComplete;
  await painted();
  return list;
}

/** What an element has drawn as one string, without the marks of Lit. @param {any} element */
export function markupOf(element) {
  // eslint-disable-next-line no-restricted-syntax -- the bench's own rows and cards, as the limit that they are measured by
  return element.shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

/** Puts markup under the same styles. @param {string} markup @param {readonly CSSStyleSheet[]} sheets */
export async function putMarkup(markup, sheets) {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...sheets];
  document.body.append(host);
  // eslint-disable-next-line no-restricted-syntax -- the same
  shadow.innerHTML = markup;
  await painted();
  return host;
}

/** Types a text, and waits until its results are painted. @param {any} list @param {string} text */
export async function type(list, text) {
  const field = list.shadowRoot.querySelector('.field.text');
  const before = list.view.results;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  while (list.view.results === before) await new Promise((resolve) => setTimeout(resolve, 4));
  await painted();
}

/** Waits until nothing is left to do: rows that are not seen are laid out after those that are. */
export async function rest() {
  await new Promise((resolve) => setTimeout(resolve, 250));
  await painted();
}

/** @param {any} list @param {string} order */
export async function sort(list, order) {
  const field = list.shadowRoot.querySelector('.bar select');
  field.value = order;
  field.dispatchEvent(new Event('change'));
  await painted();
}

/** Goes down a page, step by step. @param {number} frames @param {number} pixels */
export async function scroll(frames, pixels) {
  for (let frame = 0; frame < frames; frame++) {
    window.scrollBy(0, pixels);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  }
  await painted();
  return scrollY;
}

/** Connects and disconnects a list. @param {number} size @param {number} cycles */
export async function cycle(size, cycles) {
  for (let round = 0; round < cycles; round++) {
    const list = await makeList(size, 5);
    list.remove();
  }
}

/** The longest tasks since the start, in milliseconds, and what is waited for. */
export const longTasks = /** @type {number[]} */ ([]);
new PerformanceObserver((entries) => {
  for (const { duration } of entries.getEntries()) longTasks.push(Math.round(duration));
}).observe({ type: 'longtask' });
