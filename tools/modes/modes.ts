import type { Page } from 'playwright';
import { changeGlobals, type PageGlobals } from '../stories/open-story.mjs';

/** A way in which a user or a page shows the elements, other than light and left to right. */
export interface Mode {
  readonly name: 'dark' | 'forced colours' | 'right to left';
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly globals: PageGlobals;
}

/** Light and left to right is what the stories of `npm test` are tested in. */
export const modes: readonly Mode[] = [
  {
    name: 'dark',
    media: { colorScheme: 'dark', forcedColors: 'none' },
    globals: { theme: 'dark', direction: 'ltr' },
  },
  {
    name: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active' },
    globals: { theme: 'light', direction: 'ltr' },
  },
  {
    name: 'right to left',
    media: { colorScheme: 'light', forcedColors: 'none' },
    globals: { theme: 'light', direction: 'rtl' },
  },
];

/** Brings the story that is open into a mode. */
export async function enter(page: Page, { media, globals }: Mode): Promise<void> {
  await page.emulateMedia(media);
  await changeGlobals(page, globals);
}
