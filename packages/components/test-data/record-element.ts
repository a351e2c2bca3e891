import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../src/dataset/define.js';
import { drawn, mount, only, textOf, warnings } from './mount.js';
import { article } from './visit.js';

type Tag =
  'comity-agreement-card' | 'comity-lifecycle' | 'comity-outcome-card' | 'comity-visit' | 'comity-visit-card';

/** A record of each type whose names come from the article's file, and what its card must show. */
const EXAMPLES = {
  'comity-agreement-card': {
    list: 'agreements',
    id: 'investment-mechanism-agreement',
    shows: 'State Oil Company of Azerbaijan',
  },
  'comity-lifecycle': {
    list: 'agreements',
    id: 'investment-mechanism-agreement',
    shows: 'State Oil Company of Azerbaijan',
  },
  'comity-visit': { list: 'visits', id: 'visit', shows: 'Ilham Aliyev in Kazakhstan' },
  'comity-outcome-card': {
    list: 'outcomes',
    id: 'transit-of-kazakh-products',
    shows: 'Kazakhstan → Azerbaijan',
  },
  'comity-visit-card': { list: 'visits', id: 'visit', shows: 'Ilham Aliyev in Kazakhstan' },
} as const;

/** What every element that shows one record must do, tested with each of them. */
export function itIsARecordElement(tag: Tag): void {
  const { list, id, shows } = EXAMPLES[tag];
  const record = (article[list] ?? []).find((entry) => entry.id === id);

  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  async function cardWith(properties: Record<string, unknown>) {
    const page = await mount(`<${tag}></${tag}>`);
    const card = only(page, tag);
    Object.assign(card, properties);
    await drawn(page);
    return card;
  }

  describe(`<${tag}> finds its record`, () => {
    test('in the properties record and data', async () => {
      const card = await cardWith({ record, data: article });
      expect(textOf(card)).toContain(shows);
      expect(card.state).toBe('ready');
      expect(card.matches(':state(ready)')).toBe(true);
    });

    test('in the dataset by its id, whichever is set first', async () => {
      const first = await cardWith({ data: article });
      first.recordId = id;
      await first.updateComplete;
      const second = await cardWith({ recordId: id });
      second.dataset = article;
      await second.updateComplete;
      expect(textOf(first)).toContain(shows);
      expect(textOf(second)).toBe(textOf(first));
    });

    test('the same when the properties are set before it is on the page', async () => {
      const card = document.createElement(tag);
      Object.assign(card, { data: article, recordId: id });
      document.body.append(card);
      await card.updateComplete;
      expect(textOf(card)).toContain(shows);
    });

    test('in a JSON child, without an id the first of its type', async () => {
      const file = JSON.stringify({ ...article, [list]: [record] });
      const page = await mount(`<${tag}><script type="application/json">${file}</script></${tag}>`);
      await drawn(page);
      expect(textOf(only(page, tag))).toContain(shows);
    });

    test('inside <comity-dataset> by record-id', async () => {
      const page = await mount(`<comity-dataset><${tag} record-id="${id}"></${tag}></comity-dataset>`);
      only(page, 'comity-dataset').data = article;
      await drawn(page);
      expect(textOf(only(page, tag))).toContain(shows);
    });

    test('and tells it with an event', async () => {
      const card = document.createElement(tag);
      const ready = new Promise<Event>((resolve) => {
        card.addEventListener('comity-ready', resolve, { once: true });
      });
      Object.assign(card, { data: article, recordId: id });
      document.body.append(card);
      expect((await ready).bubbles).toBe(false);
    });
  });

  describe(`<${tag}> on bad input`, () => {
    test.each([
      ['null', null, 'empty'],
      ['a string', 'a treaty', 'error'],
      ['a number', 42, 'error'],
      ['a list', [], 'error'],
      ['a record with everything missing', {}, 'error'],
      ['a function', () => undefined, 'error'],
    ])('%s: a message, one warning, no exception', async (_name, value, state) => {
      const found = warnings();
      const card = await cardWith({ record: value });
      expect(card.state).toBe(state);
      expect(textOf(card)).not.toBe('');
      expect(found).toHaveLength(1);
    });

    test('an error is told with an event', async () => {
      warnings();
      const card = document.createElement(tag);
      const failed = new Promise<CustomEvent>((resolve) => {
        card.addEventListener('comity-error', resolve as EventListener, { once: true });
      });
      card.record = 'a treaty' as never;
      document.body.append(card);
      expect((await failed).detail).toMatchObject({ code: 'not-a-record', retryable: false });
    });

    test('a record whose getters throw is one card with a message', async () => {
      warnings();
      const hostile = new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
          getPrototypeOf: () => Object.prototype,
        },
      );
      const card = await cardWith({ record: hostile });
      expect(card.state).toBe('error');
    });

    test('wrong types in every field cost the line that they stand in', async () => {
      warnings();
      const garbage = Object.fromEntries(
        Object.keys(record ?? {}).map((key, at) => [key, [42, true, { a: 1 }, [[]], [null]][at % 5]]),
      );
      const card = await cardWith({ record: { ...garbage, kind: 'unheard-of', id: 'x' } });
      expect(card.state).toBe('partial');
    });

    test('markup in the data is text', async () => {
      warnings();
      const hostile = '<img src=x onerror=alert(1)>';
      const card = await cardWith({
        record: {
          id: 'x',
          kind: hostile,
          title: hostile,
          text: hostile,
          parties: [{ asStated: hostile }],
          note: hostile,
        },
      });
      expect(card.shadowRoot?.querySelector('img')).toBeNull();
      expect(textOf(card)).toContain(hostile);
    });

    test('an id that is not in the dataset leaves the card empty, with one warning', async () => {
      const found = warnings();
      const card = await cardWith({ data: article, recordId: 'nowhere' });
      expect(card.state).toBe('empty');
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('"nowhere"');
    });

    test('a JSON child that is not JSON is an error', async () => {
      const found = warnings();
      const page = await mount(`<${tag}><script type="application/json">{ "comity": </script></${tag}>`);
      await drawn(page);
      expect(only(page, tag).state).toBe('error');
      expect(found).toHaveLength(1);
    });

    test('a failure is told once, however often it is drawn', async () => {
      warnings();
      const card = await cardWith({ record: 'a treaty' });
      let told = 0;
      card.addEventListener('comity-error', () => told++);
      card.headingLevel = 2;
      await drawn(document);
      expect(told).toBe(0);
    });

    test('a good record after a bad one is shown', async () => {
      warnings();
      const card = await cardWith({ record: 'a treaty' });
      Object.assign(card, { record, data: article });
      await card.updateComplete;
      expect(card.state).toBe('ready');
      expect(textOf(card)).toContain(shows);
    });
  });

  describe(`<${tag}> on the page`, () => {
    test('its fallback stays on screen when there is nothing else, and on an error', async () => {
      warnings();
      const page = await mount(`<${tag}><p>What the page says</p></${tag}>`);
      const card = only(page, tag);
      const slotted = (): string =>
        card.shadowRoot?.querySelector('slot')?.assignedElements()[0]?.textContent ?? '';
      expect(slotted()).toBe('What the page says');
      card.record = 'a treaty' as never;
      await card.updateComplete;
      expect(slotted()).toBe('What the page says');
    });

    test('a fallback that is parsed late takes the place of the message', async () => {
      const card = await cardWith({});
      expect(card.state).toBe('empty');
      card.append('What the page says');
      await vi.waitFor(() => {
        expect(card.shadowRoot?.querySelector('slot')).not.toBeNull();
      });
    });

    test('while it loads it says so to styles', () => {
      expect(document.createElement(tag).matches(':state(loading)')).toBe(true);
    });

    test('the fallback gives way to the record', async () => {
      const page = await mount(`<${tag} record-id="${id}"><p>What the page says</p></${tag}>`);
      const card = only(page, tag);
      card.data = article;
      await drawn(page);
      expect(card.shadowRoot?.querySelector('slot:not([name])')).toBeNull();
    });

    test('the heading has the level that the page asks for', async () => {
      for (const level of [1, 2, 3, 4, 5, 6]) {
        const card = await cardWith({ data: article, recordId: id, headingLevel: level });
        expect(card.shadowRoot?.querySelector(`h${String(level)}`), String(level)).not.toBeNull();
      }
      const odd = await cardWith({ data: article, recordId: id, headingLevel: 12 });
      expect(odd.shadowRoot?.querySelector('h3')).not.toBeNull();
    });

    test('names the source with a link, opened in the same window', async () => {
      const card = await cardWith({ data: article, recordId: id });
      const link = card.shadowRoot?.querySelector('.source a');
      expect(link?.getAttribute('href')).toMatch(/^https:\/\/azertag\.az\//);
      expect(link?.hasAttribute('target')).toBe(false);
    });

    test('marks words of the source with their language on a page in another', async () => {
      const page = await mount(`<div lang="az"><${tag} record-id="${id}"></${tag}></div>`);
      const card = only(page, tag);
      card.data = article;
      await vi.waitFor(() => {
        expect(card.shadowRoot?.querySelector('article')?.lang).toBe('az');
      });
      expect(card.shadowRoot?.querySelector('bdi[lang=en]')).not.toBeNull();
    });

    test('has no live region, since it may stand a hundred times on a page', async () => {
      const card = await cardWith({ data: article, recordId: id });
      expect(card.shadowRoot?.querySelector('[aria-live], [role=status], [role=alert], output')).toBeNull();
    });
  });
}
