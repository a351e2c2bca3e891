import { beforeAll, describe, expect, inject, test } from 'vitest';
import { stage } from './stage.js';

const on = stage();

/** More stops than anybody walks: a list of thousands ends with its “show more”. */
const MOST_STOPS = 400;

/** Walks with one key from where the focus is until it leaves the story, and says what was wrong on the way. */
async function walk(key: 'Tab' | 'Shift+Tab', stops: number): Promise<{ order: number[]; faults: string[] }> {
  const order: number[] = [];
  const faults: string[] = [];
  for (let step = 0; step <= stops + 1; step += 1) {
    await on.page.keyboard.press(key);
    const { index, place, fault } = await on.ask('focusReport');
    // After the last stop the browser has the focus, or gives it back to the first at once.
    if (index === undefined || (order.length === stops && index === order[0])) return { order, faults };
    order.push(index);
    if (index === -1) faults.push(`comes to what is no stop: ${place}`);
    if (fault !== '') faults.push(`${fault}: ${place}`);
  }
  return { order, faults: [...faults, 'does not leave the story again'] };
}

for (const { id } of inject('stories')) {
  describe(`keyboard: ${id}`, () => {
    let stops = 0;
    beforeAll(async () => {
      await on.open(id);
      await on.page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        scrollTo(0, 0);
      });
      stops = await on.ask('rememberStops');
    });

    test('Tab comes to everything in the order of reading, is seen, and leaves again; Shift+Tab goes back', async () => {
      expect(stops).toBeLessThan(MOST_STOPS);
      const all = [...Array(stops).keys()];
      const there = await walk('Tab', stops);
      expect(there.faults.join('\n')).toBe('');
      expect(there.order).toEqual(all);
      const back = await walk('Shift+Tab', stops);
      expect(back.faults.join('\n')).toBe('');
      expect(back.order).toEqual(all.reverse());
    });

    test('the focus stays where it is when the language of the page changes', async () => {
      if (stops === 0) return;
      await on.page.keyboard.press('Tab');
      const before = await on.ask('focusReport');
      await on.change({ language: 'az' });
      const after = await on.ask('focusReport');
      expect(after.index, before.place).toBe(before.index);
      await on.change({ language: 'en' });
    });
  });
}
