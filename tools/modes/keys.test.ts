import type { Locator } from 'playwright';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { stage } from './stage.js';

const on = stage();

/** As many of one kind as are tried in a story; the rest of a list of facets is more of the same. */
const ENOUGH = 3;

async function some(selector: string): Promise<Locator[]> {
  const all = await on.page.locator('#storybook-root').locator(selector).all();
  const shown: Locator[] = [];
  for (const one of all.slice(0, 4 * ENOUGH)) {
    if (shown.length < ENOUGH && (await one.isVisible()) && (await one.isEnabled())) shown.push(one);
  }
  return shown;
}

async function press(key: string, at: Locator): Promise<void> {
  await at.focus();
  await on.page.keyboard.press(key);
  await on.settle();
}

for (const { id } of inject('stories')) {
  describe(`keys: ${id}`, () => {
    beforeEach(() => on.open(id));

    test('Enter and Space open and close, Space chooses, arrows go through options, Escape empties a search', async () => {
      for (const summary of await some('summary')) {
        const isOpen = () => summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'));
        const before = await isOpen();
        await press('Enter', summary);
        expect(await isOpen(), 'after Enter').toBe(!before);
        await press('Space', summary);
        expect(await isOpen(), 'after Space').toBe(before);
      }
      for (const box of (await some('input[type=checkbox]')).slice(0, 1)) {
        const before = await box.isChecked();
        await press('Space', box);
        expect(await box.isChecked(), 'after Space').toBe(!before);
        await press('Space', box);
        expect(await box.isChecked(), 'after Space again').toBe(before);
      }
      for (const select of (await some('select')).slice(0, 1)) {
        const before = await select.inputValue();
        await press('ArrowDown', select);
        expect(await select.inputValue(), 'after the arrow').not.toBe(before);
      }
      for (const field of await some('input[type=search]')) {
        await field.focus();
        await on.page.keyboard.type('qz');
        await on.page.keyboard.press('Escape');
        expect(await field.inputValue(), 'after Escape').toBe('');
      }
    });

    test('a button that Enter presses leaves the focus in the story', async () => {
      for (const button of (await some('button:not([aria-controls])')).slice(0, 2)) {
        await press('Enter', button);
        await expect.poll(() => on.ask('focusPlace')).toBeDefined();
        await on.open(id);
      }
    });
  });
}
