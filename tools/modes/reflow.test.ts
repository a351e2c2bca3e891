import { beforeEach, describe, expect, inject, test } from 'vitest';
import { stage } from './stage.js';

const on = stage();

/** 1280 × 1024 pixels at 400 %: WCAG 1.4.10. */
const MAGNIFIED = { width: 320, height: 256 };
/** A column beside another one on a desktop, or a tablet. */
const HALF = { width: 640, height: 800 };

for (const { id } of inject('stories')) {
  describe(`reflow: ${id}`, () => {
    beforeEach(() => on.open(id));

    test('320 pixels, which is 400 %', async () => {
      await on.resize(MAGNIFIED);
      expect(await on.ask('layoutFaults')).toBe('');
      expect(await on.ask('targetFaults'), 'targets').toBe('');
    });

    test('320 pixels, right to left, with spaced text', async () => {
      await on.change({ direction: 'rtl' });
      await on.resize(MAGNIFIED);
      await on.ask('spaceText');
      expect(await on.ask('layoutFaults')).toBe('');
    });

    test('text at 200 %', async () => {
      await on.resize(HALF);
      const before = await on.ask('smallestText');
      await on.ask('enlargeText', 200);
      await on.resize(HALF);
      expect(await on.ask('layoutFaults')).toBe('');
      expect(await on.ask('smallestText'), 'the smallest text, in pixels').toBeCloseTo(2 * before, 0);
    });

    test('a wide window', async () => {
      await on.resize({ width: 1280, height: 1024 });
      expect(await on.ask('layoutFaults')).toBe('');
      expect(await on.ask('targetFaults'), 'targets').toBe('');
    });
  });
}
