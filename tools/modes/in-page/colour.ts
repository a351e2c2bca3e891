import { withAncestors } from './tree.js';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any colour of CSS as numbers from 0 to 255: the browser itself reads it. */
function rgba(color: string): Rgba {
  if (canvas === null) throw new Error('This browser does not draw.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

export function isTransparent(color: string): boolean {
  return rgba(color)[3] === 0;
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours after WCAG, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgba(one)), luminance(rgba(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour behind an element: the nearest that is not transparent, else that of the page. */
export function backdrop(element: Element | null): string {
  const holder = (element === null ? [] : withAncestors(element)).find(
    (one) => !isTransparent(getComputedStyle(one).backgroundColor),
  );
  return holder === undefined ? 'Canvas' : getComputedStyle(holder).backgroundColor;
}
