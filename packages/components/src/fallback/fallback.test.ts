import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { az } from '@comity/core/locales/az';
import { en } from '@comity/core/locales/en';
import { figures as azFigures } from '@comity/core/figures/az';
import { figures as enFigures } from '@comity/core/figures/en';
import type { FigureLocale } from '@comity/core/view';
import css from '../../fallback.css?raw';
import { serverSides, type ServerSide } from '../../test-data/server-html.js';
import '../define.js';

/*
 * A server has printed the record inside the tag; then the element takes over. What is on screen must stay where it is:
 * the same elements, and with fallback.css the same boxes.
 */

const english: FigureLocale = { ...en, figures: enFigures };
const azerbaijani: FigureLocale = { ...az, figures: azFigures };

const sheet = new CSSStyleSheet();

beforeAll(async () => {
  await sheet.replace(css);
});
afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  vi.restoreAllMocks();
});

/** A page with one element, as a server prints it, and a paragraph below it. */
function printed({ tag, attributes, html }: ServerSide, locale: FigureLocale): HTMLElement {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  document.documentElement.lang = locale.language;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(document.createRange().createContextualFragment(html(locale)));
  const below = document.createElement('p');
  below.textContent = 'What the page says next.';
  document.body.append(element, below);
  return element;
}

/** Lets the element take over, and waits until it shows its own. */
async function takeOver(element: HTMLElement, { data }: ServerSide): Promise<ShadowRoot> {
  Object.assign(element, data);
  const root = element.shadowRoot;
  await vi.waitFor(() => {
    if (root?.querySelector('[part~="base"]') === null) throw new Error('still the fallback');
  });
  return root as ShadowRoot;
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Elements and texts as both sides have them: without what each has of its own. */
function outline(node: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...node.children].map((child) => child.cloneNode(true)));
  for (const own of copy.querySelectorAll(
    'svg, slot, style, .comity-dot, .map *, .problems, .comity-problems',
  ))
    own.remove();
  for (const place of copy.querySelectorAll('span.comity-button')) {
    const button = document.createElement('button');
    button.className = 'comity-button';
    button.textContent = place.getAttribute('data-label');
    place.replaceWith(button);
  }
  for (const place of copy.querySelectorAll('span.comity-copy')) {
    const button = document.createElement('button');
    const label = document.createElement('span');
    label.textContent = place.getAttribute('data-label');
    button.className = 'comity-copy';
    button.append(label);
    place.replaceWith(button);
  }
  for (const one of copy.querySelectorAll('*')) {
    for (const name of [
      'part',
      'type',
      'focusable',
      ...(one.matches('.map, .comity-map') ? ['role', 'aria-label'] : []),
    ])
      one.removeAttribute(name);
    const classes = [...one.classList].map((name) => name.replace(/^comity-/, ''));
    if (classes.length > 0) one.className = classes.join(' ');
    const sorted = [...one.attributes]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, value }) => [name, value.trim()] as const);
    for (const [name] of sorted) one.removeAttribute(name);
    for (const [name, value] of sorted) one.setAttribute(name, value);
  }
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1\n');
}

describe.each([english, azerbaijani])('in $language', (locale) => {
  test.each(serverSides)('$name: core prints what the element draws', async (side) => {
    const element = printed(side, locale);
    const before = outline(element);
    const root = await takeOver(element, side);
    await frames(2);
    expect(outline(root)).toBe(before);
  });
});

/** What happens to the boxes while an element takes over. */
async function moves(element: HTMLElement, side: ServerSide): Promise<{ shift: number; sizes: number[] }> {
  await frames(2);
  const before = element.getBoundingClientRect();
  let shift = 0;
  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift' });
  await takeOver(element, side);
  await frames(3);
  add(observer.takeRecords());
  observer.disconnect();
  const after = element.getBoundingClientRect();
  return { shift, sizes: [after.width - before.width, after.height - before.height] };
}

describe.each([
  ['light', 320, english],
  ['dark', 320, azerbaijani],
  ['light', 960, azerbaijani],
  ['dark', 960, english],
] as const)('in %s at %i px nothing moves when the element takes over', (scheme, width, locale) => {
  test.each(serverSides)('$name', async (side) => {
    document.adoptedStyleSheets = [sheet];
    document.documentElement.style.colorScheme = scheme;
    document.body.style.inlineSize = `${String(width)}px`;
    const { shift, sizes } = await moves(printed(side, locale), side);
    expect(shift).toBeLessThanOrEqual(0.01);
    for (const size of sizes) expect(Math.abs(size)).toBeLessThanOrEqual(1);
  });
});

describe('the page has styles of its own', () => {
  test('and what it says of paragraphs, lists and headings stays outside', async () => {
    const own = new CSSStyleSheet();
    own.replaceSync(`
      #story .text p { margin: 2em 0; line-height: 2; text-indent: 3em }
      .text ul li { padding: 1em; list-style: square; margin-inline-start: 2em }
      .text h3 { font: italic 3rem serif; letter-spacing: 1px }
      .text a { padding: 4px }
      dt { float: left; width: 50% } span { border: 1px solid }
    `);
    document.adoptedStyleSheets = [sheet, own];
    const side = serverSides.find(({ tag }) => tag === 'comity-visit-card') as ServerSide;
    const element = printed(side, english);
    const text = document.createElement('div');
    text.className = 'text';
    const story = document.createElement('div');
    story.id = 'story';
    story.append(text);
    document.body.prepend(story);
    text.append(element);
    const { shift, sizes } = await moves(element, side);
    expect(shift).toBeLessThanOrEqual(0.01);
    for (const size of sizes) expect(Math.abs(size)).toBeLessThanOrEqual(1);
  });
});

describe('without fallback.css', () => {
  test.each(serverSides)('$name: it may move, but at no time is it blank', async (side) => {
    const element = printed(side, english);
    await frames(1);
    let blank = 0;
    let watching = true;
    const watch = (): void => {
      if (element.getBoundingClientRect().height < 10) blank++;
      if (watching) requestAnimationFrame(watch);
    };
    watch();
    await moves(element, side);
    watching = false;
    expect(blank).toBe(0);
  });

  test('the measure sees that it moves', async () => {
    const side = serverSides.find(({ tag }) => tag === 'comity-lifecycle') as ServerSide;
    const { shift } = await moves(printed(side, english), side);
    expect(shift).toBeGreaterThan(0.01);
  });
});
