/**
 * The documentation as a reader has it, with the sidebar and the toolbar around each page: it opens from any folder and
 * asks nobody else, its switches reach every element, and what a designer comes for is two clicks away.
 */
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isOfElement } from './visit.js';
import { watch } from './watch.js';

const everything = process.env['COMITY_SITE'] === 'everything';

const site = inject('site');
const elements = inject('entries')
  .filter(isOfElement)
  .map(({ title, id }) => ({ name: title.replace(/^.*\//, ''), id: id.replace(/--docs$/, '') }));

/** What a designer looks for: the words of the link, and the id of the heading that it leads to. */
const SECTIONS = [
  ['States', 'states-and-examples'],
  ['Accessibility', 'accessibility'],
  ['Tokens', 'tokens'],
] as const;

/** Until a page is there, in milliseconds, on a machine that does other things too. */
const PATIENCE = { timeout: 30_000 };

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(inject('browser'));
});
afterAll(() => browser.close());

/** Opens a page of the site with a fresh browser, and closes it afterwards. */
async function reading<Result>(path: string, read: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE.timeout);
    const problems = watch(page, site);
    await page.goto(`${site}/${path}`);
    const result = await read(page);
    expect(problems).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** The page in the middle, without what Storybook has around it. */
const inside = (page: Page) => page.frameLocator('#storybook-preview-iframe');

const titled = (page: Page, name: string) =>
  inside(page).locator('#storybook-docs').getByRole('heading', { name, level: 1, exact: true });

/** Whether a heading stands in the window, with something below it before the next section. */
const isReached = (heading: Locator) =>
  heading.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    let next = element.nextElementSibling;
    while (next?.checkVisibility() === false) next = next.nextElementSibling;
    return top > -1 && top < innerHeight && next !== null && !/^h[12]$/.test(next.localName);
  });

async function findSections(page: Page): Promise<void> {
  const contents = inside(page).getByRole('navigation', { name: 'On this page' });
  for (const [words, id] of SECTIONS) {
    await contents.getByRole('link', { name: words, exact: true }).click();
    await expect.poll(() => isReached(inside(page).locator(`[id="${id}"]`)), PATIENCE).toBe(true);
  }
}

test('opens on the visit, from a folder below the root, and asks nobody else', () =>
  reading('', async (page) => {
    await inside(page).locator('comity-visit-card h2, comity-visit-card h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toMatch(/Comity$/);
    expect(await inside(page).locator('#storybook-root').innerText()).toContain('Signed');
  }));

test('the switch for contrast reaches the elements of a written page and of a story', () =>
  reading('?path=/docs/components-agreement-card--docs', async (page) => {
    const edgeOf = (place: string) =>
      inside(page)
        .locator(`${place} comity-agreement-card .card`)
        .first()
        .evaluate((card) => getComputedStyle(card).borderInlineEndColor);
    const ordinary = await edgeOf('#storybook-docs');
    await page.getByRole('button', { name: 'Contrast' }).click();
    await page.getByRole('option', { name: 'More contrast' }).click();
    await expect.poll(() => edgeOf('#storybook-docs'), PATIENCE).not.toBe(ordinary);
    const more = await edgeOf('#storybook-docs');
    await page.locator('#components-agreement-card--agreed').click();
    expect(await edgeOf('#storybook-root')).toBe(more);
  }));

test('the welcome leads to every element', () =>
  reading('?path=/docs/start-welcome--docs', async (page) => {
    const links = inside(page).locator('.comity-elements a');
    await links.first().waitFor();
    expect((await links.allInnerTexts()).toSorted()).toEqual(elements.map(({ name }) => name).toSorted());
    await links.getByText('Route map', { exact: true }).click();
    await titled(page, 'Route map').waitFor();
  }));

describe.runIf(everything)('two clicks from the welcome', () => {
  // One page for all of them: it is loading Storybook that takes time.
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(PATIENCE.timeout);
    await page.goto(`${site}/?path=/docs/start-welcome--docs`);
  });
  afterAll(() => page.close());

  test.each(elements)('$name: its states, accessibility and tokens', async ({ name }) => {
    await page.locator('#start-welcome--docs').click();
    await inside(page).locator('.comity-elements').getByRole('link', { name, exact: true }).click();
    await titled(page, name).waitFor();
    await findSections(page);
  });
});
