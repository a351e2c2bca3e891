import type { Page } from 'playwright';
import { openStory } from '../stories/open-story.mjs';
import type { Entry } from './setup.js';
import { watch } from './watch.js';

/** How the reader has set the toolbar. */
export interface Dress {
  readonly theme: 'light' | 'dark';
  readonly language: string;
}

/** What was seen on a page. */
export interface Seen {
  /** Everything that went wrong: errors on the console, failed requests, requests to other sites. */
  readonly problems: readonly string[];
  /** Addresses of links, as they stand in the page. */
  readonly links: readonly string[];
  /** Ids that a link can lead to. */
  readonly ids: readonly string[];
  /** The text that a reader sees, shadow roots included. */
  readonly text: string;
  /** Language and colour scheme of the root element. */
  readonly root: { readonly lang: string; readonly colorScheme: string };
}

/** Whether an entry is the page of an element of the kit. */
export const isOfElement = ({ type, importPath }: Entry): boolean =>
  type === 'docs' && importPath.includes('packages/components/src/');

/** Opens one entry alone and says what is there. */
export async function visit(page: Page, site: string, entry: Entry, dress: Dress): Promise<Seen> {
  const problems = watch(page, site);
  await page.emulateMedia({ colorScheme: dress.theme });
  if (entry.type === 'story') await openStory(page, site, entry.id, dress);
  else await openPage(page, site, entry.id, dress);
  return { problems, ...(await page.evaluate(readPage)) };
}

async function openPage(page: Page, site: string, id: string, { theme, language }: Dress): Promise<void> {
  await page.goto(`${site}/iframe.html?viewMode=docs&id=${id}&globals=language:${language};theme:${theme}`);
  await page.locator('#storybook-docs h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/* Runs in the page, so it stands alone. */
function readPage(): Omit<Seen, 'problems'> {
  const within = (node: ParentNode): Element[] =>
    [...node.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element, ...within(element.shadowRoot)],
    );
  const shown =
    document.querySelector('#storybook-docs:not([hidden]), #storybook-root:not([hidden])') ?? document.body;
  const elements = within(shown);
  const words = (node: Element): string =>
    (node as HTMLElement).innerText +
    within(node)
      .map((element) => element.shadowRoot?.textContent ?? '')
      .join(' ');
  const { lang, style } = document.documentElement;
  return {
    // An example links to places on the page of an imagined host.
    links: elements.flatMap((element) => {
      const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
      return href === '' || (href.startsWith('#') && element.getRootNode() !== document) ? [] : href;
    }),
    ids: elements.flatMap(({ id }) => (id === '' ? [] : [id])),
    text: words(shown).replace(/\s+/g, ' ').trim(),
    root: { lang, colorScheme: style.colorScheme },
  };
}
