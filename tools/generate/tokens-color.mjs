// @ts-check
/**
 * Colour arithmetic that the palette search, the generator and the tests of the tokens share: OKLCH and hex, WCAG 2
 * contrast, and how far apart colours look with each kind of colour vision.
 */
import { converter, differenceCiede2000, formatHex, inGamut } from 'culori';

/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. @typedef {{ l: number, c: number, h: number }} Oklch */
/** @typedef {'light' | 'dark'} Mode */
/** A colour as each of the visions sees it, in their order. @typedef {import('culori').Lab65[]} View */

const toLinear = converter('lrgb');
const toLab = converter('lab65');
const toOklch = converter('oklch');
const isInSrgb = inGamut('rgb');
const ciede2000 = differenceCiede2000();

/** @param {Oklch} colour */
export const toHex = (colour) => formatHex({ mode: 'oklch', ...colour });

/**
 * Whether every screen can show the colour.
 * @param {Oklch} colour
 */
export const fitsSrgb = (colour) => isInSrgb({ mode: 'oklch', ...colour });

/**
 * The tint behind a coloured label and the border around it follow from the label's colour: the same hue, a fixed
 * lightness, and a share of its chroma up to a limit, so that grey stays grey and no badge is louder than another.
 */
export const SURROUNDINGS = {
  light: {
    tint: { lightness: 0.968, share: 0.3, limit: 0.015 },
    border: { lightness: 0.88, share: 0.7, limit: 0.035 },
  },
  dark: {
    tint: { lightness: 0.268, share: 0.45, limit: 0.023 },
    border: { lightness: 0.385, share: 0.75, limit: 0.037 },
  },
};

/**
 * The tint or border that goes with a label's colour.
 * @param {Oklch} label
 * @param {Mode} mode
 * @param {'tint' | 'border'} role
 * @returns {Oklch}
 */
export function surround({ c, h }, mode, role) {
  const { lightness, share, limit } = SURROUNDINGS[mode][role];
  return { l: lightness, c: Number(Math.min(c * share, limit).toFixed(4)), h };
}

/**
 * @param {string} hex
 * @returns {Oklch} with hue 0 for a grey
 */
export function hexToOklch(hex) {
  const colour = toOklch(hex);
  if (!colour) throw new Error(`Not a colour: ${hex}`);
  return { l: colour.l, c: colour.c, h: colour.h ?? 0 };
}

/** @param {string} hex */
function linearRgb(hex) {
  const rgb = toLinear(hex);
  if (!rgb) throw new Error(`Not a colour: ${hex}`);
  return rgb;
}

/**
 * WCAG 2 relative luminance, 0 (black) to 1 (white).
 * @param {string} hex
 */
export function relativeLuminance(hex) {
  const { r, g, b } = linearRgb(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * WCAG 2 contrast ratio, 1 to 21.
 * @param {string} hex
 * @param {string} otherHex
 */
export function contrastRatio(hex, otherHex) {
  const [darker = 0, lighter = 0] = [hex, otherHex].map(relativeLuminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @typedef {[number, number, number]} Row */
/**
 * Machado, Oliveira and Fernandes (2009) at full severity, on linear-light RGB. culori carries the same numbers but
 * applies them to gamma-encoded values, for which the model was not made.
 * @type {Record<string, [Row, Row, Row]>}
 */
const VISIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * @param {string} hex
 * @returns {View}
 */
export function seenAs(hex) {
  const { r, g, b } = linearRgb(hex);
  /** @param {Row} row */
  const channel = ([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return Object.values(VISIONS).map(([red, green, blue]) =>
    toLab({ mode: 'lrgb', r: channel(red), g: channel(green), b: channel(blue) }),
  );
}

/**
 * CIEDE2000 distance of two colours in each vision; about 1 is the least that a normal eye tells apart.
 * @param {View} view
 * @param {View} other
 * @returns {number[]}
 */
export const distances = (view, other) =>
  view.map((colour, vision) => {
    const against = other[vision];
    return against ? ciede2000(colour, against) : NaN;
  });

/** @typedef {{ vision: string, distance: number, pair: [string, string] }} ClosestPair */

/**
 * The two colours that lie closest together, once for each vision.
 * @param {Record<string, string>} hexByName
 * @returns {ClosestPair[]}
 */
export function closestPairs(hexByName) {
  const views = Object.entries(hexByName).map(([name, hex]) => ({ name, view: seenAs(hex) }));
  const pairs = views.flatMap((one, index) =>
    views.slice(index + 1).map((other) => ({
      /** @type {[string, string]} */
      pair: [one.name, other.name],
      distances: distances(one.view, other.view),
    })),
  );
  return Object.keys(VISIONS).map((vision, index) => {
    const measured = pairs.map(({ pair, distances: all }) => ({ vision, pair, distance: all[index] ?? NaN }));
    return measured.reduce((closest, next) => (next.distance < closest.distance ? next : closest));
  });
}
