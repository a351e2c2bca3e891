import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { start, type Browser } from './browsers.mjs';
import type { Engine } from './programs.mjs';
import type { Entry } from './setup.js';

/** All elements of a page, those in shadow roots too. */
const WITHIN = `
  const within = (node) => [...node.querySelectorAll('*')].flatMap((element) =>
    [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);`;

/**
 * True when a story has been drawn and played, and a written page has drawn its elements. What is wrong for good is
 * true too: the test reads why afterwards.
 */
const SETTLED = `${WITHIN}
  const classes = document.body.classList;
  if (classes.contains('sb-show-errordisplay')) return true;
  if (!classes.contains('sb-show-main')) return false;
  const { phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  const page = document.querySelector('#storybook-docs:not([hidden])');
  if (page === null) return ['finished', 'errored', 'aborted'].includes(phase);
  return page.childElementCount > 0 && within(page).every(({ state }) => state !== 'loading');`;

/** What is wrong with a page that has settled. */
const PROBLEMS = `${WITHIN}
  const shown = document.querySelector('.sb-errordisplay:not([hidden])');
  const { phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...window.comityProblems,
    ...(document.body.classList.contains('sb-show-errordisplay') ? [shown?.innerText ?? 'an error is shown'] : []),
    ...(['errored', 'aborted'].includes(phase) ? ['the story is ' + phase] : []),
    ...within(document).filter((element) => element.localName.startsWith('comity-') && !element.matches(':defined'))
      .map(({ localName }) => localName + ' is not defined'),
    ...(scrollWidth > clientWidth ? [scrollWidth + ' pixels in ' + clientWidth] : []),
  ];`;

/** Waits until a script returns true. */
async function until(browser: Browser, script: string): Promise<void> {
  await expect.poll(() => browser.run(script), { timeout: 60_000, interval: 100 }).toBe(true);
}

/** Every story and written page of the documentation, and every story under the strict policy, in one engine. */
export function openEverything(engine: Engine): void {
  let browser: Browser;

  beforeAll(async () => {
    browser = await start[engine]();
    console.log(browser.version);
  });

  afterAll(() => browser.close());

  describe(`in ${engine}`, () => {
    test.each(inject('entries'))('$id', async ({ id, type }: Entry) => {
      await browser.open(`${inject('site')}/iframe.html?id=${id}&viewMode=${type}`);
      await until(browser, SETTLED);
      expect(await browser.run(PROBLEMS)).toEqual([]);
    });

    test('every story under the strict policy, without a report of the browser', async () => {
      await browser.open(`${inject('strict')}/index.html`);
      await until(browser, `return 'comityPage' in window;`);
      const stories = (await browser.run('return window.comityPage.listStories();')) as string[];
      expect(stories.length).toBeGreaterThan(100);
      const reports: string[] = [];
      for (const story of stories) {
        const told = (await browser.run(`
          await window.comityPage.mount(${JSON.stringify(story)});
          return window.comityPage.violations.splice(0);`)) as string[];
        // A picture from a data address, which only a story of its own shows, needs what this page refuses.
        reports.push(...told.filter((report) => !report.startsWith('img-src data')));
      }
      expect(reports).toEqual([]);
    }, 600_000);
  });
}
