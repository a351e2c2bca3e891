/** The same content drawn by others, inside the page: by libraries that draw from values, and by kits of elements. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h, render } from 'preact';
import { render as renderLit } from 'lit';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/labs/badge/badge.js';
import { styledRoot } from '../card-page.mjs';
import { painted } from '../list-page.mjs';

/** @typedef {import('../card-page.mjs').Tree} Tree */

/** Attributes that React calls otherwise. @type {Readonly<Record<string, string>>} */
const REACT_NAMES = {
  class: 'className',
  datetime: 'dateTime',
  tabindex: 'tabIndex',
  hreflang: 'hrefLang',
  for: 'htmlFor',
  value: 'defaultValue',
};

/** Attributes that are there or not. */
const SWITCHES = new Set(['checked', 'disabled', 'hidden', 'open', 'selected']);

/** @param {Record<string, string>} attributes @returns {Record<string, string | boolean>} */
function withSwitches(attributes) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, SWITCHES.has(name) ? true : value]),
  );
}

/** @param {string} tag @param {Record<string, string>} attributes */
function forReact(tag, attributes) {
  const named = Object.entries(withSwitches(attributes)).map(([name, value]) => [
    name === 'value' && tag !== 'input' ? name : (REACT_NAMES[name] ?? name),
    value,
  ]);
  return Object.fromEntries(named);
}

/** A component for each item, as one writes it. @param {{ tree: Tree }} properties */
function ReactItem({ tree: { tag, attributes, children } }) {
  return createElement(tag, forReact(tag, attributes), ...children.map(reactNode));
}

/** @param {Tree | string} tree @param {number} [key] @returns {any} */
function reactNode(tree, key) {
  if (typeof tree === 'string') return tree;
  if (isItem(tree)) return createElement(ReactItem, { tree, key });
  return createElement(tree.tag, forReact(tree.tag, tree.attributes), ...tree.children.map(reactNode));
}

/** @param {{ tree: Tree }} properties */
function PreactItem({ tree: { tag, attributes, children } }) {
  return h(tag, withSwitches(attributes), ...children.map(preactNode));
}

/** @param {Tree | string} tree @param {number} [key] @returns {any} */
function preactNode(tree, key) {
  if (typeof tree === 'string') return tree;
  if (isItem(tree)) return h(PreactItem, { tree, key });
  return h(tree.tag, withSwitches(tree.attributes), ...tree.children.map(preactNode));
}

/** @param {Tree} tree @param {string} name */
function hasClass({ attributes }, name) {
  return (attributes.class ?? '').split(' ').includes(name);
}

/** A card, or a row of a list. @param {Tree} tree */
function isItem(tree) {
  return tree.tag === 'article' || hasClass(tree, 'row');
}

/** @param {readonly Tree[]} trees @param {readonly CSSStyleSheet[]} sheets */
export async function byReact(trees, sheets) {
  const { host, shadow } = styledRoot(sheets);
  const root = createRoot(shadow);
  flushSync(() => {
    root.render(trees.map(reactNode));
  });
  await painted();
  const remove = () => {
    root.unmount();
    host.remove();
  };
  return { remove, host };
}

/** @param {readonly Tree[]} trees @param {readonly CSSStyleSheet[]} sheets */
export async function byPreact(trees, sheets) {
  const { host, shadow } = styledRoot(sheets);
  render(trees.map(preactNode), shadow);
  await painted();
  const remove = () => {
    render(null, shadow);
    host.remove();
  };
  return { remove, host };
}

/** Templates by their strings: items that are alike share one, as those have that are written by hand. */
const templates = /** @type {Map<string, TemplateStringsArray>} */ (new Map());

/** What stays the same in all items of a kind. */
const FIXED = new Set(['class', 'part', 'viewBox', 'aria-hidden', 'focusable', 'type']);

/**
 * Trees as templates of Lit: texts and changing attributes are values, items are templates of their own. It is made
 * before anything is timed, since who writes templates by hand has them.
 *
 * @param {readonly Tree[]} trees
 * @returns {unknown[]}
 */
export function litTemplates(trees) {
  return trees.map(litTemplate);
}

/** @param {Tree} tree */
function litTemplate(tree) {
  const strings = [''];
  const values = /** @type {unknown[]} */ ([]);
  litNode(tree, strings, values, true);
  const key = strings.join('\0');
  let shared = templates.get(key);
  if (shared === undefined) {
    shared = /** @type {TemplateStringsArray} */ (
      /** @type {unknown} */ (Object.assign([...strings], { raw: strings }))
    );
    templates.set(key, shared);
  }
  return { _$litType$: 1, strings: shared, values };
}

/** @param {Tree} tree @param {string[]} strings @param {unknown[]} values @param {boolean} isWhole */
function litNode(tree, strings, values, isWhole = false) {
  const write = (/** @type {string} */ text) => {
    strings.push(`${strings.pop() ?? ''}${text}`);
  };
  const hole = (/** @type {unknown} */ value) => {
    values.push(value);
    strings.push('');
  };
  if (!isWhole && isItem(tree)) {
    hole(litTemplate(tree));
    return;
  }
  write(`<${tree.tag}`);
  for (const [name, value] of Object.entries(tree.attributes)) {
    if (FIXED.has(name) || SWITCHES.has(name)) write(` ${name}="${value}"`);
    else {
      write(` ${name}="`);
      hole(value);
      write('"');
    }
  }
  write('>');
  for (const child of tree.children) {
    if (typeof child !== 'string') litNode(child, strings, values);
    else if (child.trim() === '') write(' ');
    else hole(child);
  }
  write(`</${tree.tag}>`);
}

/** @param {readonly unknown[]} items @param {readonly CSSStyleSheet[]} sheets */
export async function byLit(items, sheets) {
  const { host, shadow } = styledRoot(sheets);
  renderLit(items, shadow);
  await painted();
  const remove = () => {
    host.remove();
  };
  return { remove, host };
}

/** The tags of each kit. @type {Readonly<Record<string, { card: string, badge: string }>>} */
export const KITS = {
  Shoelace: { card: 'sl-card', badge: 'sl-badge' },
  'Web Awesome': { card: 'wa-card', badge: 'wa-badge' },
  Material: { card: 'md-outlined-card', badge: 'md-badge' },
};

/**
 * The same markup with the kit's card around the content of each item, and the kit's badge for each sector.
 *
 * @param {readonly Tree[]} trees
 * @param {string} kit
 */
export function kitMarkup(trees, kit) {
  const { card, badge } = /** @type {{ card: string, badge: string }} */ (KITS[kit]);
  /** @type {(tree: Tree | string) => string} */
  const write = (tree) => {
    if (typeof tree === 'string') return escaped(tree);
    const { tag, attributes, children } = tree;
    const inner = () => children.map(write).join('');
    if (tag === 'article') return `<${card}>${inner()}</${card}>`;
    if (hasClass(tree, 'row')) return element(tag, attributes, `<${card}>${inner()}</${card}>`);
    if (hasClass(tree, 'badge')) return kitBadge(badge, tree, inner);
    return element(tag, attributes, inner());
  };
  return trees.map(write).join('');
}

/** Material's badge takes its text as a property, so the icon stands before it. @param {string} badge @param {Tree} tree @param {() => string} inner */
function kitBadge(badge, { children }, inner) {
  if (badge !== 'md-badge') return `<${badge}>${inner()}</${badge}>`;
  const texts = children.filter((child) => typeof child === 'string' || child.tag !== 'svg').map(plainText);
  const icons = children.filter((child) => typeof child !== 'string' && child.tag === 'svg');
  const shown = icons.map((icon) => markupOfTree(icon)).join('');
  return `${shown}<${badge} value="${escaped(texts.join('').trim())}"></${badge}>`;
}

/** @param {Tree | string} tree @returns {string} */
function plainText(tree) {
  return typeof tree === 'string' ? tree : tree.children.map(plainText).join('');
}

/** @param {Tree | string} tree @returns {string} */
function markupOfTree(tree) {
  if (typeof tree === 'string') return escaped(tree);
  return element(tree.tag, tree.attributes, tree.children.map(markupOfTree).join(''));
}

const EMPTY = new Set(['br', 'img', 'input']);

/** @param {string} tag @param {Record<string, string>} attributes @param {string} inner */
function element(tag, attributes, inner) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${EMPTY.has(tag) ? '' : `${inner}</${tag}>`}`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** @param {string} markup @param {readonly CSSStyleSheet[]} sheets */
export async function byKit(markup, sheets) {
  const { host, shadow } = styledRoot(sheets);
  // eslint-disable-next-line no-restricted-syntax -- what a page with such tags is made of
  shadow.innerHTML = markup;
  if (shadow.querySelector(':not(:defined)') !== null) throw new Error('A tag of the kit is not defined.');
  await Promise.all([...shadow.querySelectorAll('*')].map((one) => /** @type {any} */ (one).updateComplete));
  await painted();
  const remove = () => {
    host.remove();
  };
  return { remove, host };
}
