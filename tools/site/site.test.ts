/**
 * Every written page and every story of the static documentation, opened in a browser: no error, no request to another
 * site, no empty page, no link that leads nowhere. `npm test` opens each written page once; `npm run test:site` opens
 * everything in light and dark, in English and Azerbaijani.
 */
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isOfElement, visit, type Dress, type Seen } from './visit.js';

const everything = process.env['COMITY_SITE'] === 'everything';

const DRESSES: readonly Dress[] = everything
  ? ['en', 'az'].flatMap((language) => [
      { theme: 'light', language } as const,
      { theme: 'dark', language } as const,
    ])
  : [{ theme: 'light', language: 'en' }];

/** Stories that show an element without content, which is their point. */
const WITHOUT_WORDS = /--(?:empty|fallback|loading)/;

const site = inject('site');
// Stories are opened by tests of their own in `npm test`.
const entries = inject('entries').filter(({ type }) => everything || type === 'docs');
const known = new Set(inject('entries').map(({ id }) => id));

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(inject('browser'));
});

afterAll(() => browser.close());

/** Links of a page that lead nowhere within this site. */
function deadLinks({ links, ids }: Seen): string[] {
  return links.filter((link) => {
    const path = /[?&]path=\/(?:docs|story)\/([^&#]+)/.exec(link)?.[1];
    if (path !== undefined) return !known.has(path);
    if (link.startsWith('#')) return link !== '#' && !ids.includes(decodeURIComponent(link.slice(1)));
    // A link to `data:` is a download that the page holds itself.
    return !URL.canParse(link, 'https://example.org') || /^(?:javascript|file):/i.test(link);
  });
}

/** What a designer comes for: each element's page has it, and a link to it at the top. */
const SECTIONS = ['#states-and-examples', '#accessibility', '#tokens'];

// Several pages at once: most of the time each of them waits.
describe.concurrent.each(DRESSES)('in $language, $theme', (dress) => {
  // One for all pages of a dress, for what they have loaded together.
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  });

  afterAll(() => context.close());

  test.each(entries)('$id', async (entry) => {
    const page = await context.newPage();
    try {
      const seen = await visit(page, site, entry, dress);
      expect(seen.problems).toEqual([]);
      expect(deadLinks(seen)).toEqual([]);
      if (!WITHOUT_WORDS.test(entry.id)) expect(seen.text.length).toBeGreaterThan(3);
      if (entry.type === 'docs') expect(seen.text.length, 'words of a written page').toBeGreaterThan(200);
      if (isOfElement(entry)) expect(SECTIONS.filter((link) => !seen.links.includes(link))).toEqual([]);
      expect(seen.root).toEqual({ lang: dress.language, colorScheme: dress.theme });
    } finally {
      await page.close();
    }
  });
});
