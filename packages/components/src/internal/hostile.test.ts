import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '@comity/core';
import manifest from '../../custom-elements.json';
import {
  HOSTILE_HOST,
  HOSTILE_TEXTS,
  hostileDataset,
  hostileId,
  LONG_TEXTS,
  longDataset,
} from '../../../core/test/hostile.js';
import '../define.js';
import { drawn, warnings } from '../../test-data/mount.js';

interface Declared {
  tagName?: string;
  attributes?: { name?: string }[];
}

/** Every element of the package, as its manifest says. */
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations as Declared[])
  .flatMap(({ tagName, attributes = [] }) =>
    tagName === undefined ? [] : [{ tag: tagName, attributes: attributes.flatMap(({ name }) => name ?? []) }],
  );

/** Where an element loads a file from: that is what it is for. */
const LOADS = 'src';

/** What each element is given beside a dataset, for both records of each type. */
function attributesOf(tag: string, number: number): Record<string, string> {
  const type = /agreement|lifecycle/.test(tag) ? 'agreement' : /outcome/.test(tag) ? 'outcome' : 'visit';
  return {
    'record-id': hostileId(tag === 'comity-route-map' ? 'route' : type, number),
    code: hostileId('sector', number),
    party: hostileId('party', number),
    'href-template': '/records/{id}',
    today: '2026-01-15',
    'table-open': '',
    outcomes: '',
  };
}

/** All elements on one page, with both records of each type. */
async function pageWith(data: Dataset, given: Record<string, string> = {}): Promise<HTMLElement[]> {
  const page = elements.flatMap(({ tag, attributes }) =>
    [1, 2].map((number) => {
      const element = document.createElement(tag);
      const values = { ...attributesOf(tag, number), ...given };
      for (const name of attributes) {
        if (name !== LOADS && values[name] !== undefined) element.setAttribute(name, values[name]);
      }
      if ('data' in element) element.data = data;
      return element;
    }),
  );
  document.body.replaceChildren(...page);
  await drawn(document.body);
  await vi.waitFor(() => {
    for (const element of page) {
      if ('state' in element) expect(element.state, element.localName).not.toBe('loading');
    }
  }, 20_000);
  await drawn(document.body);
  return page;
}

/** Every node that the elements have drawn. */
function nodesIn(page: readonly HTMLElement[]): Node[] {
  return page.flatMap(({ shadowRoot }) => {
    if (shadowRoot === null) return [];
    const walker = document.createTreeWalker(shadowRoot);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
    return nodes;
  });
}

const OWN_TAGS = new Set(
  (
    'a article bdi button caption code dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header ' +
    'hr img input label legend li nav ol optgroup option output p path progress rect line circle g text tspan title ' +
    'search section select slot span strong summary svg table tbody td tfoot th thead time tr ul datalist dialog em ' +
    'footer small polyline polygon ellipse desc clipPath defs marker blockquote q pre kbd textarea'
  ).split(' '),
);
const ADDRESSES = new Set(
  'href src xlink:href action formaction data srcset ping poster cite background'.split(' '),
);

/** No element and no attribute that can run, load or style anything. */
function expectHarmless(nodes: readonly Node[]): void {
  const found = new Set<string>();
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    if (!OWN_TAGS.has(node.localName)) found.add(`<${node.localName}>`);
    for (const { name, value } of node.attributes) {
      if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') found.add(`${node.localName} ${name}`);
      if (ADDRESSES.has(name) && !leadsToTheWeb(value)) found.add(`${node.localName} ${name}="${value}"`);
    }
    if (node.localName === 'img') found.add(`a picture of ${(node as HTMLImageElement).src}`);
  }
  expect([...found]).toEqual([]);
}

function leadsToTheWeb(address: string): boolean {
  return URL.canParse(address, document.baseURI)
    ? /^(?:https?|mailto):$/.test(new URL(address, document.baseURI).protocol)
    : /^https?:/i.test(address);
}

const TURNING =
  /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** Whether a box keeps the direction of its text from the text beside it. */
function isolates(element: Element): boolean {
  const { unicodeBidi, display } = getComputedStyle(element);
  return /isolate|plaintext/.test(unicodeBidi) || !/^(?:inline|contents)$/.test(display);
}

/** Texts that turn are alone in a box that keeps it to itself. */
function turnsItsNeighbours(node: Node): string | undefined {
  if (node.nodeType !== Node.TEXT_NODE || !TURNING.test(node.nodeValue ?? '')) return undefined;
  let box = node.parentElement;
  if (box?.namespaceURI === 'http://www.w3.org/2000/svg' || box?.localName === 'option') return undefined;
  while (box !== null && !isolates(box)) box = box.parentElement;
  const others = (box?.textContent ?? '').replace(node.nodeValue ?? '', '').trim();
  return others === ''
    ? undefined
    : `${box?.localName ?? ''}.${box?.className ?? ''}: ${box?.textContent ?? ''}`;
}

let dialogs: string[];

beforeEach(() => {
  dialogs = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
    vi.spyOn(window, name).mockImplementation((): never => {
      dialogs.push(name);
      return undefined as never;
    });
  document.documentElement.lang = 'en';
  performance.clearResourceTimings();
  warnings();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function expectNothingHappened(): void {
  expect(dialogs).toEqual([]);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  expect(loaded.filter((address) => address.includes(HOSTILE_HOST))).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
}

const places = ['texts', 'everything'] as const;
const cases = Object.entries(HOSTILE_TEXTS).flatMap(([name, text]) =>
  places.map((where) => [name, where, text] as const),
);

test('every element is tested', () => {
  expect(elements.map(({ tag }) => tag)).toContain('comity-agreement-card');
  for (const { tag } of elements) expect(customElements.get(tag), tag).toBeDefined();
});

describe('whatever stands in the fields of all records', () => {
  test.each(cases)(
    '%s, in %s: nothing runs, nothing is loaded, no text is markup',
    async (_name, where, text) => {
      const page = await pageWith(hostileDataset(text, { where }));
      const nodes = nodesIn(page);
      expectHarmless(nodes);
      expect([...new Set(nodes.flatMap((node) => turnsItsNeighbours(node) ?? []))]).toEqual([]);
      if (where === 'texts' && !/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text))
        for (const element of page)
          if ('record' in element && 'recordId' in element) {
            expect(element.shadowRoot?.textContent, element.localName).toContain(text);
          }
      expectNothingHappened();
    },
  );

  test.each(Object.entries(HOSTILE_TEXTS))('%s, in every attribute', async (_name, text) => {
    const names = elements.flatMap(({ attributes }) => attributes);
    const page = await pageWith(
      hostileDataset(text, { where: 'texts' }),
      Object.fromEntries(names.map((name) => [name, text])),
    );
    expectHarmless(nodesIn(page));
    expectNothingHappened();
  });

  test.each(Object.entries(LONG_TEXTS))(
    '%s in every element: the page stays alive',
    async (_name, text) => {
      const page = await pageWith(longDataset(text.slice(0, 50_000)));
      await new Promise(requestAnimationFrame);
      expectHarmless(nodesIn(page));
    },
    60_000,
  );

  test.each(Object.entries(LONG_TEXTS))(
    '%s of a million letters in a card: it is drawn, and the page stays alive',
    async (_name, text) => {
      const card = document.createElement('comity-agreement-card');
      card.record = { id: 'a', kind: 'agreement', title: text };
      document.body.replaceChildren(card);
      await drawn(document.body);
      expect(card.getBoundingClientRect().height).toBeGreaterThan(0);
      await new Promise(requestAnimationFrame);
      expect(card.state).toBe('ready');
    },
    60_000,
  );
});

describe('whatever address a page gives as src', () => {
  const addresses = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{"comity":"1"}',
    `blob:https://${HOSTILE_HOST}/x`,
    `ftp://${HOSTILE_HOST}/x`,
    'about:srcdoc',
  ];
  test.each(addresses)('%j is not loaded', async (address) => {
    const fetched = vi.spyOn(window, 'fetch');
    const page = elements
      .filter(({ attributes }) => attributes.includes(LOADS))
      .map(({ tag }) => {
        const element = document.createElement(tag);
        element.setAttribute(LOADS, address);
        return element;
      });
    document.body.replaceChildren(...page);
    await drawn(document.body);
    expect(page.length).toBeGreaterThan(0);
    expect(fetched).not.toHaveBeenCalled();
    expectNothingHappened();
  });
});

test('what stands beside a text that turns keeps its place on the line', async () => {
  const data = {
    comity: '1',
    sources: [
      {
        id: 's',
        publisher: 'evil\u202Etxt',
        title: 'x',
        genre: 'press-release',
        url: 'https://example.org/',
      },
    ],
    agreements: [
      {
        id: 'agreement-1',
        kind: 'agreement',
        title: 'x',
        parties: ['AZ', 'KZ'],
        citations: [{ source: 's', locator: 'S7' }],
      },
    ],
  } as unknown as Dataset;
  const [card] = (await pageWith(data)).filter(({ localName }) => localName === 'comity-agreement-card');
  const link = card?.shadowRoot?.querySelector('.source a');
  const locator = card?.shadowRoot?.querySelector('.locators');
  if (!link || !locator) throw new Error('there is no source');
  expect(locator.getBoundingClientRect().left).toBeGreaterThan(link.getBoundingClientRect().right);
});
