import { isTurning } from '@comity/core/view';
import type {
  FactValue,
  FactView,
  ListLocale,
  NameView,
  RowView,
  SectorView,
  Words,
} from '@comity/core/view';
import {
  sectorIcons,
  strengthIcons,
  type SectorIconName,
  type StrengthIconName,
} from '../internal/icons.generated.js';
import { safeUrl } from '../internal/safe-url.js';
import { breakable } from '../internal/words.js';

/*
 * Rows are nodes and no templates: what Lit keeps for each place of a template takes seven times the memory of the row
 * itself, and rows never change once they are drawn. All texts are set as texts.
 */

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

/** More sectors than these are a number. */
const MOST_SECTORS = 3;

/** @param href the address of its page; undefined when it has none */
export function rowNode(view: RowView, href: string | undefined, locale: ListLocale): HTMLLIElement {
  const safe = safeUrl(href);
  const title = words(view.title);
  const link = typeof safe === 'string' ? node('a', { part: 'link', href: safe }, title) : title;
  return node(
    'li',
    { class: 'row', part: 'row', tabindex: '-1' },
    when(view.when),
    node(
      'div',
      { class: 'what' },
      node('p', { class: 'row-title' }, link),
      list('names', locale.facts.parties, view.parties.map(party)),
      line(view),
      view.summary === undefined ? undefined : node('p', { class: 'result' }, view.summary),
      list('sectors', locale.facts.sectors, sectors(view.sectors, locale)),
    ),
  );
}

/** The date; by what it is chosen, when it is not that of the signature. */
function when({ name, label, values }: FactView): Node {
  const dates = values.map((value) =>
    node('span', { class: value.missing === true ? 'missing' : undefined }, fact(value)),
  );
  const byItself = name === 'when' || name === 'signed';
  return node(
    'p',
    { class: 'when' },
    ...dates,
    byItself ? undefined : node('span', { class: 'aside' }, label),
  );
}

/** What it is, how strong it is, its status, and short facts. */
function line({ kind, strength, status, facts }: RowView): Node {
  return node(
    'p',
    { class: 'line' },
    node('span', {}, kind.label),
    strength === undefined || strength.code === 'none'
      ? undefined
      : node(
          'span',
          { class: 'strength', 'data-strength': strength.code },
          icon(strengthIcons[strength.code satisfies StrengthIconName]),
          node('span', {}, strength.label),
        ),
    status === undefined ? undefined : node('span', { class: 'status' }, status),
    ...facts.map(({ label, values }) =>
      node(
        'span',
        {},
        `${label}: `,
        ...values.flatMap((value, at) => (at === 0 ? [fact(value)] : [', ', fact(value)])),
      ),
    ),
  );
}

function party(view: NameView): Node {
  const shown = view.basis === 'unresolved' ? node('code', { class: 'unresolved' }, view.text) : words(view);
  const { identification } = view;
  const name = node('span', { class: 'name' }, shown);
  if (identification === undefined) return node('li', {}, name);
  return node('li', {}, name, ' ', node('span', { class: 'aside' }, words(identification)));
}

function sectors(views: readonly SectorView[], locale: ListLocale): Node[] {
  const more = views.length - MOST_SECTORS;
  const shown = views
    .slice(0, more > 1 ? MOST_SECTORS : undefined)
    .map((view) =>
      node(
        'li',
        {},
        node(
          'span',
          { class: 'badge', lang: locale.language, 'data-sector': view.main },
          icon(sectorIcons[view.main as SectorIconName]),
          node('span', { class: 'label' }, words({ ...view, text: view.label })),
        ),
      ),
    );
  return more > 1 ? [...shown, node('li', { class: 'aside' }, `+${String(more)}`)] : shown;
}

function list(name: string, label: string, items: readonly Node[]): Node | undefined {
  return items.length === 0 ? undefined : node('ul', { class: name, 'aria-label': label }, ...items);
}

function fact(value: FactValue): Node | string {
  if (value.unresolved === true) return node('code', { class: 'unresolved' }, value.text);
  return value.datetime === undefined
    ? words(value)
    : node('time', { datetime: value.datetime }, words(value));
}

/** A text; marked with its language where that is not the page's. `bdi` keeps its direction to itself. */
function words({ text, lang }: Words): Node | string {
  const shown = breakable(text);
  return lang === undefined && !isTurning(text) ? shown : node('bdi', { lang }, shown);
}

function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';
const icons = new Map<string, Element>();

/** An icon of one path; drawn once and copied. */
function icon(path: string | undefined): Node | undefined {
  if (path === undefined) return undefined;
  let drawn = icons.get(path);
  if (drawn === undefined) {
    drawn = document.createElementNS(SVG, 'svg');
    for (const [name, value] of [
      ['class', 'icon'],
      ['viewBox', '0 0 24 24'],
      ['aria-hidden', 'true'],
      ['focusable', 'false'],
    ] as const)
      drawn.setAttribute(name, value);
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', path);
    drawn.append(shape);
    icons.set(path, drawn);
  }
  return drawn.cloneNode(true);
}
