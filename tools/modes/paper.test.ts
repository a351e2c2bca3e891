import { beforeEach, describe, expect, inject, test } from 'vitest';
import { stage } from './stage.js';

const on = stage();

/** The sheet that the browser prints on, in CSS pixels: A4 with margins of 10 mm. */
const SHEET = { width: 718, height: 1047 };
const MARGIN = '10mm';

/** The lists that draw a part of a register: what of it the browser itself finds and prints. */
const registers = inject('stories').filter(({ id }) => /-list--register$/.test(id));

for (const { id } of registers) {
  describe(`find and print: ${id}`, () => {
    beforeEach(async () => {
      await on.page.emulateMedia({ media: 'screen' });
      await on.open(id);
    });

    test('the search of the browser finds the last row that is shown, and brings it into sight', async () => {
      const title = (await on.ask('rowTitles')).at(-1) ?? '';
      expect(title).not.toBe('');
      expect(await on.ask('findInPage', title)).toBe('');
    });

    test('paper has every row that is shown, from edge to edge', async () => {
      await on.page.emulateMedia({ media: 'print' });
      await on.resize(SHEET);
      expect(await on.ask('layoutFaults')).toBe('');
      const height = await on.page.evaluate(() => document.documentElement.scrollHeight);
      const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
      const file = await on.page.pdf({ format: 'A4', margin });
      const sheets = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      // What is kept on one sheet may leave some of the one before it empty.
      expect(sheets).toBeGreaterThanOrEqual(Math.floor(height / SHEET.height));
      expect(height).toBeGreaterThan(2 * SHEET.height);
    });

    test('the button for all prints all, and the list is as short as before afterwards', async () => {
      const before = await on.ask('rowTitles');
      const button = on.page.locator('#storybook-root').getByRole('button', { name: /^Print all/ });
      const wanted = Number(((await button.textContent()) ?? '').replace(/\D/g, ''));
      expect(wanted).toBeGreaterThan(before.length);
      await on.ask('watchPrinting');
      await button.press('Enter');
      await expect.poll(() => on.ask('printedRows'), { timeout: 30_000 }).toBe(wanted);
      await on.settle();
      expect((await on.ask('rowTitles')).length).toBeLessThan(wanted);
    });
  });
}

// The runner takes a file without tests for a mistake.
test.skipIf(registers.length > 0)('no register is among these stories', () => {
  expect(inject('filtered')).toBe(true);
});
