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

/** The colour behind an element: what lies around it, one over the other down to the first that lets nothing through. */
export function backdrop(element: Element | null): string {
  const colors = (element === null ? [] : withAncestors(element))
    .map((one) => getComputedStyle(one).backgroundColor)
    .filter((color) => !isTransparent(color));
  const solid = colors.findIndex((color) => rgba(color)[3] === 1);
  const [ground = 'Canvas', ...tints] =
    solid < 0 ? ['Canvas', ...colors.reverse()] : colors.slice(0, solid + 1).reverse();
  return tints.length === 0 ? ground : mixed(ground, tints);
}

/** The colour that tints give to a ground when they are laid over it one after another. */
function mixed(ground: string, tints: readonly string[]): string {
  const [red, green, blue] = tints.map(rgba).reduce<Rgba>((below, above) => {
    const part = (at: 0 | 1 | 2): number => above[at] * above[3] + below[at] * (1 - above[3]);
    return [part(0), part(1), part(2), 1];
  }, rgba(ground));
  return `rgb(${red} ${green} ${blue})`;
}
