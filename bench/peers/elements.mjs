/** The same content drawn by others, inside the page: by libraries that draw from values, and by kits of elements. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h, render } from 'preact';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/labs/badge/badge.js';
import { plainText, styledRoot } from '../card-page.mjs';
import { painted } from '../list-page.mjs';

/** @typedef {import('../card-page.mjs').Tree} Tree */

/** Attributes that React calls otherwise. @type {Readonly<Record<string, string>>} */
const REACT_NAMES = { class: 'className', datetime: 'dateTime', tabindex: 'tabIndex', hreflang: 'hrefLang' };

/** @param {Record<string, string>} attributes */
function forReact(attributes) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value]),
  );
}

/** A component for each item, as one writes it. @param {{ tree: Tree }} properties */
function ReactItem({ tree }) {
  return reactNode(tree);
}

/** @param {Tree} tree @returns {any} */
function reactNode({ tag, attributes, children }) {
  return createElement(
    tag,
    forReact(attributes),
    ...children.map((child) => (typeof child === 'string' ? child : reactNode(child))),
  );
}

/** @param {{ tree: Tree }} properties */
function PreactItem({ tree }) {
  return preactNode(tree);
}

/** @param {Tree} tree @returns {any} */
function preactNode({ tag, attributes, children }) {
  return h(
    tag,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : preactNode(child))),
  );
}

/** @param {readonly Tree[]} trees @param {readonly CSSStyleSheet[]} sheets */
export async function byReact(trees, sheets) {
  const { host, box } = styledRoot(sheets);
  const root = createRoot(box);
  flushSync(() => {
    root.render(trees.map((tree, key) => createElement(ReactItem, { tree, key })));
  });
  await painted();
  const remove = () => {
    root.unmount();
    host.remove();
  };
  return { remove, count: box.children.length };
}

/** @param {readonly Tree[]} trees @param {readonly CSSStyleSheet[]} sheets */
export async function byPreact(trees, sheets) {
  const { host, box } = styledRoot(sheets);
  render(
    trees.map((tree, key) => h(PreactItem, { tree, key })),
    box,
  );
  await painted();
  const remove = () => {
    render(null, box);
    host.remove();
  };
  return { remove, count: box.children.length };
}

/** The tags of each kit. @type {Readonly<Record<string, { card: string, badge: string }>>} */
export const KITS = {
  Shoelace: { card: 'sl-card', badge: 'sl-badge' },
  'Web Awesome': { card: 'wa-card', badge: 'wa-badge' },
  Material: { card: 'md-outlined-card', badge: 'md-badge' },
};

/**
 * What is in each card, as the tags of a kit: kind, title, facts, parties, and a badge for each sector.
 *
 * @param {readonly Tree[]} trees
 * @param {string} kit
 */
export function kitMarkup(trees, kit) {
  const { card, badge } = /** @type {{ card: string, badge: string }} */ (KITS[kit]);
  const escape = (/** @type {string} */ text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const found = (/** @type {Tree} */ tree, /** @type {(tree: Tree) => boolean} */ test) =>
    /** @type {Tree[]} */ (
      test(tree)
        ? [tree]
        : tree.children.flatMap((child) => (typeof child === 'string' ? [] : found(child, test)))
    );
  const byClass = (/** @type {Tree} */ tree, /** @type {string} */ name) =>
    found(tree, ({ attributes }) => (attributes.class ?? '').split(' ').includes(name)).map(plainText);
  return trees.map((tree) => {
    const [title = ''] = found(tree, ({ tag }) => /^h\d$/.test(tag)).map(plainText);
    const facts = found(tree, ({ tag }) => tag === 'dt' || tag === 'dd').map(plainText);
    const names = byClass(tree, 'name');
    const badges = byClass(tree, 'badge');
    return (
      `<${card}><h3>${escape(title)}</h3>` +
      `<ul>${names.map((name) => `<li>${escape(name)}</li>`).join('')}</ul>` +
      `<dl>${facts.map((fact, at) => (at % 2 === 0 ? `<dt>${escape(fact)}</dt>` : `<dd>${escape(fact)}</dd>`)).join('')}</dl>` +
      `${badges.map((text) => `<${badge}>${escape(text)}</${badge}>`).join(' ')}</${card}>`
    );
  });
}

/** @param {readonly string[]} markup */
export async function byKit(markup) {
  const host = document.createElement('div');
  // eslint-disable-next-line no-restricted-syntax -- what a page with such tags is made of
  host.innerHTML = markup.join('');
  document.body.append(host);
  await Promise.all(
    [...host.querySelectorAll('*')].map((element) => /** @type {any} */ (element).updateComplete),
  );
  await painted();
  const remove = () => {
    host.remove();
  };
  return { remove, count: host.children.length };
}
