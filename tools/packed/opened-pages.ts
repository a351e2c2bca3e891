/**
 * Pages of a project with the packed packages, opened as its author would see them while working on it.
 */
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findChromium } from '../find-chromium.mjs';

/** A server for development and a browser. */
export interface OpenedPages {
  /**
   * Opens a page and waits until its elements are ready. What a page promises of its look, or of what its script does,
   * it checks itself: in a function `check` of its global scope, which throws.
   *
   * @param name - of the file in the project's folder
   * @returns what went wrong; empty when all is well
   */
  readonly problemsOf: (name: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** True in a page whose elements have all drawn what they were given; those without a state draw at once, or nothing. */
const ALL_READY = `(() => {
  const elements = [...document.body.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return elements.length > 0 && elements.every((element) =>
    element.matches('state' in element ? ':state(ready)' : ':defined'));
})()`;

/** What each element says of itself. */
const STATES = `[...document.body.querySelectorAll('*')]
  .filter(({ localName }) => localName.includes('-'))
  .map((element) => element.localName + ' is ' + (element.state ?? 'without a state'))
  .join(', ')`;

/** @param folder - of the project, in which the packages are installed */
export async function openPagesOf(folder: string): Promise<OpenedPages> {
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    // Nothing is bundled anew while a page is open; what is no module is bundled before.
    optimizeDeps: {
      noDiscovery: true,
      include: ['@comity/formats > chardet', '@comity/formats > papaparse'],
    },
    // Lit's development build says on the console that it is one.
    resolve: { conditions: ['module', 'browser', 'production'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const browser = await chromium.launch(await findChromium({ install: false }));
  return {
    problemsOf: async (name) => {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      // Asked for by the browser itself, and no part of what is shown.
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${name}`);
      await page.waitForFunction(ALL_READY, undefined, { timeout: 20_000 }).catch(async () => {
        problems.push(`not everything is ready: ${String(await page.evaluate(STATES))}`);
      });
      await page.evaluate('globalThis.check?.()').catch((error: unknown) => problems.push(String(error)));
      await page.close();
      return problems;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
