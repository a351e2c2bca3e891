// @ts-check
// node tools/generate/palette.mjs [--check]   (about six minutes), then node tools/generate/tokens.mjs
/**
 * Finds the colours of the top-level sectors and writes them into the token file.
 *
 * Each sector owns a window of hue, so that it is of the same family in light and dark. Inside the windows, simulated
 * annealing moves lightness, chroma and hue until the closest two colours, as seen with normal vision and with each
 * kind of dichromacy, lie as far apart as they can while every label keeps its contrast. A pull towards one lightness
 * and one chroma makes the twenty a family; without it the search ends in near-black beside near-pastel. The seeds
 * are fixed: the same run gives the same colours.
 */
import { isMain, readText, writeOrCheck } from './files.mjs';
import {
  closestPairs,
  contrastRatio,
  distances,
  fitsSrgb,
  seenAs,
  surround,
  toHex,
} from './tokens-color.mjs';
import { colourValue, hexOf, readTokens, TOKEN_FILE } from './tokens-model.mjs';

/** @typedef {import('./tokens-color.mjs').Mode} ModeName */
/** @typedef {import('./tokens-color.mjs').Oklch} Oklch */
/** @typedef {import('./tokens-color.mjs').View} View */
/** @typedef {[least: number, most: number]} Range */
/** @typedef {Record<string, Oklch>} Colours by sector */
/**
 * @typedef {object} Limits of a label's colour in one mode
 * @property {ModeName} name
 * @property {Range} lightness
 * @property {Range} chroma
 * @property {number} turn how far the hue may turn to either side, in degrees
 * @property {{ l: number, c: number }} centre what the family is pulled to
 * @property {Oklch} grey the colour of `other`
 * @property {number} contrast least WCAG ratio on the label's tint and on each background
 * @property {string[]} backgrounds
 */

/** Middle of each sector's window, in OKLCH degrees. */
const HUES = {
  energy: 84,
  transport: 33,
  digital: 260,
  trade: 140,
  investment: 158,
  industry: 66,
  agriculture: 120,
  environment: 174,
  education: 242,
  science: 195,
  health: 20,
  culture: 350,
  youth: 328,
  tourism: 50,
  political: 280,
  security: 103,
  governance: 303,
  mobility: 5,
  humanitarian: 220,
};

const SEEDS = Array.from({ length: 20 }, (_, index) => 11 * (index + 1));
const STEPS = 150_000;
const COHESION = 0.04;

/** @type {Omit<Limits, 'backgrounds'>} */
const LIGHT = {
  name: 'light',
  lightness: [0.36, 0.5],
  chroma: [0.05, 0.15],
  turn: 14,
  centre: { l: 0.43, c: 0.1 },
  grey: { l: 0.44, c: 0.012, h: 255 },
  contrast: 5.5,
};

/** @type {Omit<Limits, 'backgrounds'>} */
const DARK = {
  name: 'dark',
  lightness: [0.75, 0.88],
  chroma: [0.05, 0.14],
  turn: 8,
  centre: { l: 0.815, c: 0.095 },
  grey: { l: 0.8, c: 0.012, h: 255 },
  contrast: 7,
};

/** Page colours that are common around a card; labels of a badge used alone stand on them. */
const PAGES = { light: ['#ffffff', '#f6f8fa'], dark: ['#000000', '#0d1117'] };

/**
 * Numbers from 0 to 1 that a seed repeats: Lehmer's generator with the factor of Park, Miller and Stockmeyer.
 * @param {number} seed
 */
function seededRandom(seed) {
  const modulus = 2 ** 31 - 1;
  let state = seed;
  return () => {
    state = (state * 48271) % modulus;
    return state / modulus;
  };
}

/**
 * @param {number} value
 * @param {Range} range
 */
const within = (value, [least, most]) => Math.min(most, Math.max(least, value));

/** @param {number} value in steps of 0.005, finer than the eye */
const rounded = (value) => Number((Math.round(value / 0.005) * 0.005).toFixed(3));

/** @param {Range} range */
const span = ([least, most]) => most - least;

/**
 * @param {Oklch} colour
 * @param {Limits} limits
 */
function isReadable(colour, limits) {
  if (!fitsSrgb(colour)) return false;
  const label = toHex(colour);
  const behind = [toHex(surround(colour, limits.name, 'tint')), ...limits.backgrounds];
  return behind.every((background) => contrastRatio(label, background) >= limits.contrast);
}

/**
 * How far a colour is from the family's centre, squared, in half-widths of its ranges.
 * @param {Oklch} colour
 * @param {Limits} limits
 */
function strayed({ l, c }, { centre, lightness, chroma }) {
  return ((l - centre.l) / (span(lightness) / 2)) ** 2 + ((c - centre.c) / (span(chroma) / 2)) ** 2;
}

/**
 * How crowded a colour is by the others. The exponential grows so fast for close pairs that they rule the sum.
 * @param {View} view
 * @param {View[]} others
 * @param {number} softness
 */
function crowding(view, others, softness) {
  let sum = 0;
  for (const other of others) {
    for (const distance of distances(view, other)) sum += Math.exp(-distance / softness);
  }
  return sum;
}

/**
 * Proposes colours of one sector that are inside its window and readable.
 * @param {Limits} limits
 * @param {number} hue middle of the window
 * @param {() => number} random
 */
function proposals(limits, hue, random) {
  const { lightness, chroma, turn } = limits;
  /** @type {(colour: Oklch) => Oklch} */
  const limited = ({ l, c, h }) => ({
    l: within(rounded(l), lightness),
    c: within(rounded(c), chroma),
    h: Math.round(within(h, [hue - turn, hue + turn])),
  });
  /** @type {(from: Oklch, reach: number) => Oklch} */
  const near = (from, reach) =>
    limited({
      l: from.l + (random() - 0.5) * reach * span(lightness),
      c: from.c + (random() - 0.5) * reach * span(chroma),
      h: from.h + (random() - 0.5) * reach * 2 * turn,
    });
  const middle = { l: (lightness[0] + lightness[1]) / 2, c: (chroma[0] + chroma[1]) / 2, h: hue };
  const anywhere = () => {
    for (;;) {
      const colour = near(middle, 1);
      if (isReadable(colour, limits)) return colour;
    }
  };
  return { near, anywhere };
}

/**
 * One run of the search.
 * @param {Limits} limits
 * @param {Record<string, number>} hues
 * @param {number} seed
 * @returns {Colours}
 */
function anneal(limits, hues, seed) {
  const random = seededRandom(seed);
  const sectors = Object.entries(hues).map(([code, hue]) => {
    const propose = proposals(limits, hue, random);
    const colour = propose.anywhere();
    return { code, propose, colour, view: seenAs(toHex(colour)) };
  });
  const grey = seenAs(toHex(limits.grey));

  for (let step = 0; step < STEPS; step++) {
    const left = 1 - step / STEPS;
    const sector = sectors[Math.floor(random() * sectors.length)];
    if (!sector) continue;
    const leaps = random() < 0.05;
    const colour = leaps ? sector.propose.anywhere() : sector.propose.near(sector.colour, 0.1 + 0.6 * left);
    if (!isReadable(colour, limits)) continue;

    const view = seenAs(toHex(colour));
    const others = [...sectors.filter((other) => other !== sector).map((other) => other.view), grey];
    const softness = 1 + 2 * left;
    const change =
      crowding(view, others, softness) -
      crowding(sector.view, others, softness) +
      COHESION * (strayed(colour, limits) - strayed(sector.colour, limits));
    const temperature = 0.15 * left * left + 1e-6;
    if (change < 0 || random() < Math.exp(-change / temperature)) Object.assign(sector, { colour, view });
  }
  return Object.fromEntries([...sectors.map(({ code, colour }) => [code, colour]), ['other', limits.grey]]);
}

/**
 * The run, of one with each seed, whose closest pair in any vision is farthest apart. Most readers have normal vision
 * and more hues to tell apart, so there the distance has to be half as large again.
 * @param {Limits} limits
 * @param {Record<string, number>} hues
 */
function bestRun(limits, hues) {
  const runs = SEEDS.map((seed) => {
    const colours = anneal(limits, hues, seed);
    const hexes = Object.entries(colours).map(([code, colour]) => [code, toHex(colour)]);
    const closest = closestPairs(Object.fromEntries(hexes));
    const scores = closest.map(({ vision, distance }) => (vision === 'normal' ? distance / 1.5 : distance));
    return { colours, closest, score: Math.min(...scores) };
  });
  return runs.reduce((best, run) => (run.score > best.score ? run : best));
}

/**
 * @param {Oklch} light
 * @param {Oklch} dark
 * @param {string} description
 */
const colourToken = (light, dark, description) => ({
  $value: colourValue(light),
  $description: description,
  $extensions: { 'comity.dark': colourValue(dark) },
});

/**
 * @param {Colours} light
 * @param {Colours} dark
 */
function sectorGroups(light, dark) {
  return Object.entries(light).map(([code, day]) => {
    const night = dark[code] ?? day;
    /**
     * @param {'tint' | 'border'} role
     * @param {string} description
     */
    const around = (role, description) =>
      colourToken(surround(day, 'light', role), surround(night, 'dark', role), description);
    const group = {
      text: colourToken(day, night, 'Label and icon.'),
      tint: around('tint', 'Behind the label; follows from the colour of the label.'),
      border: around('border', 'Edge of the badge; follows from the colour of the label.'),
    };
    return /** @type {const} */ ([code, group]);
  });
}

/** @param {string} tokenFile */
function findPalette(tokenFile) {
  const file = JSON.parse(tokenFile);
  const surfaces = readTokens(file).filter(({ path }) => path.startsWith('system.color.surface'));
  /**
   * @param {Omit<Limits, 'backgrounds'>} mode
   * @returns {Limits}
   */
  const onSurfaces = (mode) => ({
    ...mode,
    backgrounds: [...PAGES[mode.name], ...surfaces.map((token) => hexOf(token, mode.name))],
  });

  const light = bestRun(onSurfaces(LIGHT), HUES);
  // Dark starts from the hues found for light: a sector keeps its family when the page turns.
  const foundHues = Object.keys(HUES).map((code) => [code, light.colours[code]?.h]);
  const dark = bestRun(onSurfaces(DARK), Object.fromEntries(foundHues));

  for (const [name, { closest }] of Object.entries({ light, dark })) {
    for (const { vision, pair, distance } of closest) {
      console.log(`${name}, ${vision}: ${pair.join(' and ')} are closest, CIEDE2000 ${distance.toFixed(1)}`);
    }
  }
  const { $type, $description } = file.sector;
  file.sector = {
    $type,
    $description,
    ...Object.fromEntries(sectorGroups(light.colours, dark.colours)),
  };
  return JSON.stringify(file);
}

if (isMain(import.meta.url)) {
  await writeOrCheck({ [TOKEN_FILE]: findPalette(await readText(TOKEN_FILE)) }, process.argv.slice(2));
}
