import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../src/dataset/define.js';
import { drawn, mount, only, textOf, warnings } from './mount.js';
import { register } from './register.js';

type Tag = 'comity-party-matrix' | 'comity-sector-chart' | 'comity-visit-timeline' | 'comity-year-chart';

/** What every element that shows a whole dataset must do, tested with each of them. */
export function itIsAFigureElement(tag: Tag, shows: string): void {
  const data = register();

  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  async function figureWith(properties: Record<string, unknown>) {
    const page = await mount(`<${tag}></${tag}>`);
    const figure = only(page, tag);
    Object.assign(figure, properties);
    await drawn(page);
    return figure;
  }

  describe(`<${tag}> finds its dataset`, () => {
    test('in the property data', async () => {
      const figure = await figureWith({ data });
      expect(textOf(figure)).toContain(shows);
      expect(figure.matches(':state(ready)')).toBe(true);
    });

    test('in a JSON child', async () => {
      const page = await mount(
        `<${tag}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`,
      );
      await drawn(page);
      expect(textOf(only(page, tag))).toContain(shows);
    });

    test('inside <comity-dataset>', async () => {
      const page = await mount(`<comity-dataset><${tag}></${tag}></comity-dataset>`);
      only(page, 'comity-dataset').data = data;
      await drawn(page);
      expect(textOf(only(page, tag))).toContain(shows);
    });
  });

  describe(`<${tag}> on bad input`, () => {
    test.each([
      ['a string', 'a register', 'error'],
      ['a list', [], 'error'],
      ['an empty dataset', { comity: '1' }, 'empty'],
      ['lists of rubbish', { comity: '1', agreements: [null, 42, []], visits: 'none' }, 'empty'],
    ])('%s: a message, no exception', async (_name, value, state) => {
      warnings();
      const figure = await figureWith({ data: value });
      expect(figure.state).toBe(state);
      expect(textOf(figure)).not.toBe('');
    });

    test('a JSON child that is not JSON is an error', async () => {
      warnings();
      const page = await mount(`<${tag}><script type="application/json">{ "comity": </script></${tag}>`);
      await drawn(page);
      expect(only(page, tag).state).toBe('error');
    });

    test('wrong types in the fields of the records cost no more than their lines', async () => {
      warnings();
      const wrong = [42, true, { a: 1 }, [[]], [null], '<img src=x onerror=alert(1)>'];
      const records = wrong.map((value, at) => ({
        id: `x${String(at)}`,
        kind: value,
        title: value,
        parties: value,
        sectors: value,
        signedOn: value,
        startDate: value,
        visitors: value,
        status: value,
        count: value,
        partOf: value,
      }));
      const figure = await figureWith({ data: { comity: '1', agreements: records, visits: records } });
      expect(['ready', 'partial']).toContain(figure.state);
      expect(figure.shadowRoot?.querySelector('img')).toBeNull();
    });

    test('its fallback stays on screen when there is nothing else', async () => {
      const page = await mount(`<${tag}><p>120 agreements</p></${tag}>`);
      expect(only(page, tag).shadowRoot?.querySelector('slot')?.assignedElements()).toHaveLength(1);
    });
  });

  describe(`<${tag}> on the page`, () => {
    test('the heading has the level and the words that the page asks for', async () => {
      const figure = await figureWith({ data, headingLevel: 2, caption: 'Since 1992' });
      expect(figure.shadowRoot?.querySelector('h2')?.textContent.trim()).toBe('Since 1992');
    });

    test.each(['az', 'kk', 'ru', 'tr'])('is all in the language of the page: %s', async (lang) => {
      const english = textOf(await figureWith({ data }));
      const page = await mount(`<div lang="${lang}"><${tag}></${tag}></div>`);
      const figure = only(page, tag);
      figure.data = data;
      await vi.waitFor(() => {
        expect(figure.shadowRoot?.querySelector('article')?.lang).toBe(lang);
      });
      const title = figure.shadowRoot?.querySelector('.title')?.textContent.trim() ?? '';
      expect(title).not.toBe('');
      expect(english).not.toContain(title);
    });

    test('keeps what it shows while another language is being loaded', async () => {
      const figure = await figureWith({ data });
      figure.locale = 'tr';
      await figure.updateComplete;
      expect(figure.shadowRoot?.querySelector('article')).not.toBeNull();
    });

    test('names the source', async () => {
      const figure = await figureWith({ data });
      expect(figure.shadowRoot?.querySelector('.source a')?.getAttribute('href')).toBe(
        'https://example.org/register',
      );
    });

    test('has no style that a strict page would refuse, and no live region', async () => {
      const figure = await figureWith({ data });
      expect(figure.shadowRoot?.querySelector('[style], style')).toBeNull();
      expect(figure.shadowRoot?.querySelector('[aria-live], [role=status], [role=alert], output')).toBeNull();
    });
  });
}
