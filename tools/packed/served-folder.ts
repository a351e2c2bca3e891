/**
 * A folder of files served to Chromium as a plain web server would, with one page that each test writes.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../find-chromium.mjs';

/** A page that was opened, with what was asked for and what went wrong. */
interface OpenedPage {
  page: Page;
  problems: string[];
  /** Paths of everything the page asked for so far. */
  requests: () => string[];
}

/** The folder and a browser. */
export interface Folder {
  /** `refuse` is a path that is answered with 404. */
  open: (html: string, options?: { refuse?: string }) => Promise<OpenedPage>;
  close: () => Promise<void>;
}

const ADDRESS = 'http://cdn.test';

/** Serves `folder` at the root of an address that exists only in the browser; no port is opened. */
export async function openFolder(folder: string): Promise<Folder> {
  const browser = await chromium.launch(await findChromium({ install: false }));
  return {
    open: async (html, { refuse } = {}) => {
      const page = await browser.newPage();
      const problems: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        requests.push(pathname);
        if (pathname === '/') {
          const head =
            '<!doctype html><meta charset="utf-8"><title>Comity</title><link rel="icon" href="data:,">';
          await route.fulfill({ contentType: 'text/html', body: head + html });
        } else if (pathname === refuse) {
          await route.fulfill({ status: 404 });
        } else {
          const body = await readFile(join(folder, normalize(pathname))).catch(() => undefined);
          await route.fulfill(
            body === undefined ? { status: 404 } : { contentType: 'text/javascript', body },
          );
        }
      });
      await page.goto(`${ADDRESS}/`, { waitUntil: 'load' });
      return { page, problems, requests: () => requests };
    },
    close: () => browser.close(),
  };
}
