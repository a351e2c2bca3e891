import { describe, expect, test, vi } from 'vitest';
import { mount, only, textOf } from '../../test-data/mount.js';
import { itIsARecordElement } from '../../test-data/record-element.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';

itIsARecordElement('comity-visit');

async function visit(data = enriched, lang = 'en') {
  const page = await mount(`<comity-visit lang="${lang}" heading-level="1"></comity-visit>`);
  const element = only(page, 'comity-visit');
  element.data = data;
  await vi.waitFor(() => {
    expect(element.shadowRoot?.querySelector('article')?.lang).toBe(lang);
  });
  return element;
}

const texts = (root: ParentNode | null | undefined, selector: string): string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.textContent.replace(/\s+/g, ' ').trim());

describe('<comity-visit>', () => {
  test('is one page: the visit, its results by strength, sectors, ways', async () => {
    const root = (await visit()).shadowRoot;
    expect(texts(root, 'h1')).toEqual(['Ilham Aliyev in Kazakhstan']);
    expect(texts(root, 'h2')).toEqual([
      'Signed',
      'Agreed',
      'Decided',
      'Raised',
      'Agreements and other results by sector',
      'Stays',
      'Routes',
    ]);
    expect(root?.querySelectorAll('h3')).toHaveLength(10);
  });

  test('shows every result of the article and invents none', async () => {
    const element = await visit(article);
    expect(element.shadowRoot?.querySelectorAll('.result')).toHaveLength(9);
    expect(textOf(element)).toContain('At least 6 signed, 1 agreed, 3 decided, 1 raised');
    expect(textOf(element)).not.toMatch(/2025|Astana/);
  });

  test('names each source once at its end, with all places in it', async () => {
    const root = (await visit()).shadowRoot;
    const lines = [...(root?.querySelectorAll('.card > .source') ?? [])];
    expect(lines).toHaveLength(1);
    const links = [...(lines[0]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links).size).toBe(links.length);
  });

  test('has the way for goods, and a place for a map', async () => {
    const root = (await visit(article)).shadowRoot;
    expect(texts(root, '.legs li')).toEqual(['Port of Baku → – Port of Aktau']);
    expect(root?.querySelector('slot[name=route]')).not.toBeNull();
  });

  test('all of it in Kazakh', async () => {
    expect(textOf(await visit(enriched, 'kk'))).toContain('Салалар бойынша келісімдер мен басқа нәтижелер');
  });
});
