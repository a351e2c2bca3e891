import { beforeAll, describe, expect, inject, test } from 'vitest';
import { stage } from './stage.js';

const on = stage();

/** More stops than anybody walks: a list of thousands ends with its “show more”. */
const MOST_STOPS = 600;

/** Walks with one key through the story until it leaves it, and says what was wrong on the way. */
async function walk(key: 'Tab' | 'Shift+Tab'): Promise<string> {
  const direction = key === 'Tab' ? 'forward' : 'backward';
  const faults: string[] = [];
  await on.ask('beginWalk', direction);
  for (let steps = 0; steps < MOST_STOPS; steps += 1) {
    await on.page.keyboard.press(key);
    const { left, fault } = await on.ask('step');
    if (fault !== '') faults.push(fault);
    if (left) return [...faults, await on.ask('orderFault', direction)].join('\n');
  }
  return [...faults, 'does not leave the story again'].join('\n');
}

for (const { id } of inject('stories')) {
  describe(`keyboard: ${id}`, () => {
    beforeAll(() => on.open(id));

    test('Tab comes to everything in the order of reading, is seen, and leaves again; Shift+Tab goes back', async () => {
      expect(await walk('Tab')).toBe('');
      expect(await walk('Shift+Tab')).toBe('');
    });

    test('the focus stays where it is when the language of the page changes', async () => {
      await on.open(id);
      // The last stop, which is below the rows of a list; then the one before it, which may be in a row.
      for (const key of ['Shift+Tab', 'Shift+Tab']) {
        await on.page.keyboard.press(key);
        const before = await on.ask('focusPlace');
        await on.change({ language: 'az' });
        expect(await on.ask('focusPlace')).toEqual(before);
        await on.change({ language: 'en' });
        expect(await on.ask('focusPlace')).toEqual(before);
      }
    });
  });
}
