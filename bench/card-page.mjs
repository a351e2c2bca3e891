/** What the benchmark does with cards, inside the page: ours, and the same content by others. */
import { dataset, markupOf, painted } from './list-page.mjs';

/** @typedef {{ tag: string, attributes: Record<string, string>, children: (Tree | string)[] }} Tree */

/** @param {number} count */
export async function makeCards(count) {
  const data = dataset(1000);
  const box = document.createElement('div');
  for (let at = 0; at < count; at++) {
    const card = /** @type {any} */ (document.createElement('comity-agreement-card'));
    Object.assign(card, { data, record: data.agreements[at] });
    box.append(card);
  }
  document.body.append(box);
  await painted();
  return box;
}

/** How many of them have been drawn. @param {HTMLElement} box */
export function drawnCards(box) {
  return [...box.children].filter((card) => /** @type {any} */ (card).state === 'ready').length;
}

/** The markup inside all cards, without the marks of Lit. @param {HTMLElement} box */
export function markupOfCards(box) {
  return [...box.children].map((card) => markupOf(card)).join('');
}

/** @param {Element} element @returns {Tree} */
function treeOf(element) {
  const children = [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return [treeOf(node)];
    return node instanceof Text ? [node.data] : [];
  });
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const { localName } = element;
  return { tag: localName, attributes, children };
}

/** Markup as trees, for those who draw from values. @param {string} markup @returns {Tree[]} */
export function treesOf(markup) {
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- the same
  template.innerHTML = markup;
  return [...template.content.children].map(treeOf);
}

/** A shadow root with the styles that markup needs. @param {readonly CSSStyleSheet[]} sheets */
export function styledRoot(sheets) {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...sheets];
  document.body.append(host);
  return { host, shadow };
}
