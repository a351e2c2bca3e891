import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../find-chromium.mjs';
import { serve, type Site } from '../stories/storybook.mjs';
import { buildPages, pagesFolder } from './build.mjs';
import { strictPolicy } from './policy.mjs';

interface InPage {
  comityPage: {
    listStories: () => Promise<string[]>;
    mount: (id: string) => Promise<void>;
    cycle: (tag: string, times: number) => Promise<void>;
    violations: string[];
  };
}
declare const window: InPage;

interface Manifest {
  modules: { declarations: { tagName?: string }[] }[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../../packages/components/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const tags = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName }) => tagName ?? []),
);

/** What the browser itself says of a file that a story wants to be missing. */
const MISSING_FILE = /^Failed to load resource: .*404/;
/** A picture from a data address, which only a story of its own shows, needs what this page refuses. */
const PICTURE_IN_AN_ADDRESS = /^img-src data/;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  await buildPages();
  site = await serve(pagesFolder, { 'Content-Security-Policy': strictPolicy });
  browser = await chromium.launch(await findChromium({ install: false }));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openPage(): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.address}/index.html`);
  await page.waitForFunction(() => 'comityPage' in window);
  return { page, errors };
}

describe('on a page with a strict Content-Security-Policy', () => {
  test('every story is drawn, and the browser has nothing to report', async () => {
    const { page, errors } = await openPage();
    const stories = await page.evaluate(() => window.comityPage.listStories());
    for (const tag of tags)
      expect(
        stories.some((story) => story.includes(`/${tag.replace('comity-', '')}.stories`)),
        tag,
      ).toBe(true);
    const reports: string[] = [];
    for (const story of stories) {
      const told = await page.evaluate(async (id) => {
        await window.comityPage.mount(id);
        return window.comityPage.violations.splice(0);
      }, story);
      const unexpected = told.filter((report) => !PICTURE_IN_AN_ADDRESS.test(report));
      const failures = errors.splice(0).filter((text) => !MISSING_FILE.test(text));
      const excused = told.length > unexpected.length;
      reports.push(
        ...unexpected.map((report) => `${story}: ${report}`),
        ...(excused ? [] : failures.map((failure) => `${story}: ${failure}`)),
      );
    }
    expect(reports).toEqual([]);
    await page.close();
  }, 300_000);
});

describe('500 times connected and disconnected', () => {
  test.each(tags)(
    '%s leaves no node and no listener',
    async (tag) => {
      const { page } = await openPage();
      const session = await page.context().newCDPSession(page);
      const count = async (): Promise<{ nodes: number; listeners: number }> => {
        await session.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
        return { nodes, listeners: jsEventListeners };
      };
      const run = (times: number): Promise<void> =>
        page.evaluate(([name, rounds]) => window.comityPage.cycle(name, rounds), [tag, times] as const);
      // Templates, languages and the coast are loaded once.
      await run(20);
      const before = await count();
      await run(500);
      const after = await count();
      expect(after.listeners).toBeLessThanOrEqual(before.listeners);
      expect(after.nodes - before.nodes).toBeLessThanOrEqual(10);
      await page.close();
    },
    120_000,
  );
});
