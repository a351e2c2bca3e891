import { beforeAll, describe, expect, inject, test } from 'vitest';
import { stage } from './stage.js';

const on = stage();

/** Width of a sheet of A4 without its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

const ordinary = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  contrast: 'no-preference',
  reducedMotion: 'no-preference',
} as const;

for (const { id } of inject('stories')) {
  describe(`media: ${id}`, () => {
    beforeAll(async () => {
      await on.page.emulateMedia(ordinary);
      await on.open(id);
    });

    test('forced colours: nothing is lost', async () => {
      await on.page.emulateMedia(ordinary);
      await on.ask('rememberBackgrounds');
      await on.page.emulateMedia({ ...ordinary, forcedColors: 'active' });
      expect(await on.ask('forcedColourFaults')).toBe('');
    });

    test('reduced motion: nothing moves', async () => {
      await on.page.emulateMedia({ ...ordinary, reducedMotion: 'reduce' });
      expect(await on.ask('motionFaults')).toBe('');
    });

    for (const theme of ['light', 'dark'] as const) {
      test(`more contrast, ${theme}: edges and texts are strong`, async () => {
        await on.page.emulateMedia({ ...ordinary, contrast: 'more', colorScheme: theme });
        await on.change({ theme });
        expect(await on.ask('paleness')).toBe('');
      });
    }

    test('print: no buttons, addresses in words, nothing closed', async () => {
      await on.page.emulateMedia({ ...ordinary, media: 'print' });
      await on.resize(SHEET);
      expect(await on.ask('printFaults')).toBe('');
      expect(await on.ask('layoutFaults')).toBe('');
    });
  });
}
