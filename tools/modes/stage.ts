import { afterAll, beforeAll, inject } from 'vitest';
import { chromium, type Browser, type Page, type ViewportSize } from 'playwright';
import { changeGlobals, openStory, settle, switchStory, type PageGlobals } from '../stories/open-story.mjs';
import type * as inPage from './in-page/index.js';

type Checks = typeof inPage;
type Answer<Name extends keyof Checks> = Awaited<ReturnType<Checks[Name]>>;

/** A browser of one test file, with one page that goes from story to story. */
export interface Stage {
  readonly page: Page;
  /** Opens a story in a window of the common size, with no mode but what `globals` say. */
  open(id: string, globals?: PageGlobals): Promise<void>;
  change(globals: PageGlobals): Promise<void>;
  resize(size: ViewportSize): Promise<void>;
  /** Waits until what was done has been drawn. */
  settle(): Promise<void>;
  /** Loads a script into the page, once for all stories. */
  addScript(path: string): Promise<void>;
  /** Calls one of the functions of `in-page/`, inside the page. */
  ask<Name extends keyof Checks>(name: Name, ...given: Parameters<Checks[Name]>): Promise<Answer<Name>>;
}

const COMMON = { width: 1024, height: 768 };

/** Starts a browser before the tests of the file and ends it after them. */
export function stage(): Stage {
  let browser: Browser | undefined;
  let opened: Page | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(inject('chromium'));
    opened = await browser.newPage({ viewport: COMMON });
    await opened.addInitScript({ content: inject('inPageScript') });
  });
  afterAll(() => browser?.close());

  const page = (): Page => {
    if (opened === undefined) throw new Error('The browser has not been started.');
    return opened;
  };
  /** Whether a story has been opened and has not failed: the page can stay for the next one. */
  let pageIsWhole = false;
  const ask: Stage['ask'] = (name, ...given) =>
    page().evaluate(
      ([asked, parameters]) => {
        const checks = (
          globalThis as unknown as { comityChecks: Record<string, (...all: unknown[]) => unknown> }
        ).comityChecks;
        return checks[asked]?.(...parameters) as never;
      },
      [name, given] as const,
    );
  return {
    get page() {
      return page();
    },
    open: async (id, globals) => {
      await page().setViewportSize(COMMON);
      if (pageIsWhole) {
        pageIsWhole = false;
        await ask('undoChanges');
        await switchStory(page(), id, globals);
      } else await openStory(page(), inject('address'), id, globals);
      pageIsWhole = true;
    },
    change: (globals) => changeGlobals(page(), globals),
    resize: async (size) => {
      await page().setViewportSize(size);
      await settle(page());
    },
    settle: () => settle(page()),
    addScript: async (path) => {
      const known = await page().evaluate((name) => {
        const scripts = (globalThis as { comityScripts?: string[] }).comityScripts ?? [];
        (globalThis as { comityScripts?: string[] }).comityScripts = [...scripts, name];
        return scripts.includes(name);
      }, path);
      if (!known) await page().addScriptTag({ path });
    },
    ask,
  };
}
