import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

/** Whole pages, which are there to be looked at: the panel would take a third of them and has nothing to set. */
const WHOLE_PAGES = /^(?:visit-of-|pages-|tools-)/;

addons.setConfig({
  theme: create({ base: dark ? 'dark' : 'light', brandTitle: 'Comity' }),
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, asSet: boolean) =>
      asSet && !WHOLE_PAGES.test(storyId ?? ''),
  },
});

// Storybook ends every title with its own name; a tab or a bookmark is found by ours.
new MutationObserver(() => {
  if (document.title.includes('Storybook')) document.title = document.title.replace('Storybook', 'Comity');
}).observe(document.head, { childList: true, subtree: true, characterData: true });
