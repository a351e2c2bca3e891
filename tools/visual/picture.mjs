/** Pictures as pixels: taken, joined, made small, compared. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Longer stories are cut: what is below is more of the same. */
const TALLEST = 640;

/** How far two colours may lie apart, from 0 to 1, and how many pixels may lie further apart. */
const THRESHOLD = 0.05;
const MOST_PIXELS = 0;

/**
 * @param {import('playwright').Page} page with a story that has settled
 * @returns {Promise<PNG>}
 */
export async function take(page) {
  const height = await page.evaluate(endOfStory);
  const { width = 800 } = page.viewportSize() ?? {};
  const taken = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.max(1, Math.min(height, TALLEST)) },
  });
  return coarse(PNG.sync.read(taken));
}

/** Runs in the page. @returns {number} where the story ends, with the margin that it begins with */
function endOfStory() {
  const story = document.querySelector('#storybook-root') ?? document.body;
  const { top, bottom } = story.getBoundingClientRect();
  return Math.ceil(bottom + Math.max(0, top) + window.scrollY);
}

/**
 * Sixteen steps of each colour: hardly anybody sees it, and the files are much smaller. Colours have tests of their own.
 *
 * @param {PNG} picture
 * @returns {PNG}
 */
function coarse(picture) {
  const { data } = picture;
  for (let at = 0; at < data.length; at++) {
    const value = data[at] ?? 0;
    data[at] = at % 4 === 3 ? 255 : Math.round(value / 17) * 17;
  }
  return picture;
}

/**
 * One below the other.
 *
 * @param {readonly PNG[]} parts
 * @returns {PNG}
 */
export function joined(parts) {
  const width = Math.max(...parts.map((part) => part.width));
  const whole = new PNG({ width, height: parts.reduce((sum, part) => sum + part.height, 0) });
  let top = 0;
  for (const part of parts) {
    PNG.bitblt(part, whole, 0, 0, part.width, part.height, 0, top);
    top += part.height;
  }
  return whole;
}

/** @param {PNG} picture */
export function encode(picture) {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** @param {Buffer} file */
export function decode(file) {
  return PNG.sync.read(file);
}

/**
 * @param {PNG} before
 * @param {PNG} after
 * @returns {{ pixels: number, diff?: PNG }} how many pixels differ; infinitely many when the sizes do
 */
export function compare(before, after) {
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return { pixels: Infinity };
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, diff.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  return { pixels: pixels > MOST_PIXELS ? pixels : 0, diff };
}
