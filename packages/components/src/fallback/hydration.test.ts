// First of all: Lit looks for it when it is loaded.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { LitElement } from 'lit';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.js';
import { loadLanguage } from '../load-language.js';
import { parsed, serverRendered, type ServerRendered } from '../../test-data/server-rendered.js';

/*
 * A server has drawn the element into its shadow root, in Node; the page takes over what is there, and draws nothing
 * anew. A mismatch is thrown by Lit, and fails the test.
 */

beforeAll(async () => {
  await loadLanguage('az');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** Lists and datasets wait for their data in any case: of these a server draws what the page has put inside. */
const drawsItself = ({ tag }: ServerRendered): boolean => !/-list$|-dataset$/.test(tag);

const nodesOf = (element: Element): Element[] => [
  ...(element.shadowRoot?.querySelectorAll('*:not(style)') ?? []),
];

function textOf(element: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...(element.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  copy.querySelector('style')?.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

describe.each(['en', 'az'])('in %s', (language) => {
  const all = serverRendered().filter((one) => one.language === language);

  test.each(all)('<$tag> is taken over as it is', async (side) => {
    const element = parsed(side);
    expect(element.shadowRoot).not.toBeNull();
    const [before, text] = [nodesOf(element), textOf(element)];
    document.body.append(element);
    await element.updateComplete;
    if (!drawsItself(side)) return;
    expect(text).not.toBe('');
    expect(textOf(element)).toBe(text);
    const kept = new Set(nodesOf(element));
    expect(before.filter((node) => !kept.has(node))).toEqual([]);
  });

  test.each(all.filter(drawsItself))('<$tag> says the same when the browser draws it', async (side) => {
    const server = parsed(side);
    const fresh = document.createElement(side.tag) as HTMLElement & Pick<LitElement, 'updateComplete'>;
    for (const { name, value } of server.attributes) fresh.setAttribute(name, value);
    for (const child of server.children) fresh.append(child.cloneNode(true));
    document.body.append(fresh);
    await fresh.updateComplete;
    expect(textOf(fresh)).toBe(textOf(server));
  });
});

test.each(['comity-visit-list', 'comity-agreement-list'])('<%s> then draws its rows', async (tag) => {
  const side = serverRendered().find((one) => one.tag === tag) as ServerRendered;
  const element = parsed(side);
  document.body.append(element);
  await vi.waitFor(() => {
    expect(element.shadowRoot?.querySelector('.row')).not.toBeNull();
  });
  expect(element.shadowRoot?.querySelectorAll('slot:not([name])')).toHaveLength(0);
});

test('what was taken over follows its properties', async () => {
  const side = serverRendered().find(({ tag }) => tag === 'comity-agreement-card') as ServerRendered;
  const element = parsed(side);
  document.body.append(element);
  await element.updateComplete;
  element.setAttribute('heading-level', '5');
  await element.updateComplete;
  expect(element.shadowRoot?.querySelectorAll('h5')).toHaveLength(1);
  expect(element.shadowRoot?.querySelectorAll('h3')).toHaveLength(0);
});
