import { gzipSync } from 'node:zlib';
import { calcAPCA } from 'apca-w3';
import { describe, expect, it } from 'vitest';
import { findStale, formatFiles, readText } from './files.mjs';
import { readSectors, SECTORS_CSV } from './sectors.mjs';
import { closestPairs, contrastRatio, fitsSrgb, hexToOklch, surround, toHex } from './tokens-color.mjs';
import { hexOf, readTokens, TOKEN_FILE } from './tokens-model.mjs';
import { generateTokens, README } from './tokens.mjs';

const tokenFile = await readText(TOKEN_FILE);
const readme = await readText(README);
const tokens = readTokens(JSON.parse(tokenFile) as Record<string, unknown>);
const sectors = readSectors(await readText(SECTORS_CSV)).filter(({ parent }) => parent === '');
const MODES = ['light', 'dark'] as const;
type Mode = (typeof MODES)[number];

const token = (path: string) => {
  const found = tokens.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`No token ${path}.`);
  return found;
};
const hex = (path: string, mode: Mode) => hexOf(token(path), mode);
const colours = tokens.flatMap((each) =>
  MODES.flatMap((mode) => {
    const value = each[mode];
    return typeof value === 'object' && 'components' in value ? [{ path: each.path, mode, value }] : [];
  }),
);
const surfaces = (mode: Mode) =>
  ['surface', 'surface-raised', 'surface-sunken'].map((name) => hex(`system.color.${name}`, mode));
const lowest = (colour: string, backgrounds: string[]) =>
  Math.min(...backgrounds.map((background) => contrastRatio(colour, background)));

describe('what is made from the token file', () => {
  it('is in the repository as the file gives it', async () => {
    expect(await findStale(await formatFiles(generateTokens(tokenFile, readme)))).toEqual([]);
  });

  it('stays small, for every badge carries it', () => {
    const files = generateTokens(tokenFile, readme);
    const styles = ['tokens', 'badge-tokens', 'sector-colors'].map(
      (name) => files[`packages/components/src/tokens/${name}.styles.generated.ts`] ?? '',
    );
    expect(styles.every((text) => text.includes('css`'))).toBe(true);
    expect(gzipSync(styles.join('').replace(/^(\/|import|export \{).*$/gm, '')).length).toBeLessThan(1450);
  });
});

describe('token file', () => {
  it('gives each colour as OKLCH that every screen can show, and as the hex of it', () => {
    const wrong = colours.flatMap(({ path, value: { components, hex: given } }) => {
      const [l, c, h] = components;
      return toHex({ l, c, h }) === given && fitsSrgb({ l, c, h }) && h >= 0 && h < 360 ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });

  it('gives each token a type, and a description unless it is a raw value', () => {
    const wrong = tokens.filter(
      ({ type, layer, description }) => type === '' || (layer !== 'reference' && !/\S\.$/.test(description)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names an alias that points nowhere', () => {
    expect(() => readTokens({ a: { $type: 'color', $value: '{b}' } })).toThrow('{b} points to no token');
  });

  it('names an alias that points back to itself', () => {
    expect(() => readTokens({ a: { $value: '{b}' }, b: { $value: '{a}' } })).toThrow('points back to itself');
  });
});

describe('text', () => {
  it.each(
    MODES.flatMap(
      (mode) =>
        [
          ['text', 7, mode],
          ['text-muted', 5.5, mode],
          ['link', 4.5, mode],
        ] as const,
    ),
  )('%s reaches %d:1 on every surface, %s', (name, least, mode) => {
    expect(lowest(hex(`system.color.${name}`, mode), surfaces(mode))).toBeGreaterThanOrEqual(least);
  });

  it.each(
    MODES.flatMap(
      (mode) =>
        [
          ['focus', mode],
          ['accent', mode],
          ['border-strong', mode],
        ] as const,
    ),
  )('%s can be told from every surface, %s', (name, mode) => {
    expect(lowest(hex(`system.color.${name}`, mode), surfaces(mode))).toBeGreaterThanOrEqual(3);
  });
});

// The border of a badge is decoration, for its text says everything: WCAG asks no contrast of it. With
// `prefers-contrast: more` it takes the colour of the text.
const labels = tokens.filter(({ path }) => /((sector|strength)\.[^.]+|warning|error)\.text$/.test(path));

describe.each(labels.map(({ path }) => path.replace(/\.text$/, '')))('label %s', (path) => {
  const isSector = path.startsWith('sector.');

  it.each([
    ['light', 5.5, 60],
    ['dark', isSector ? 7 : 6, 55],
  ] as const)('is readable on its tint and on every surface, %s', (mode, ratio, lightnessContrast) => {
    const [text, tint] = [hex(`${path}.text`, mode), hex(`${path}.tint`, mode)];
    expect(lowest(text, [tint, ...surfaces(mode)])).toBeGreaterThanOrEqual(ratio);
    expect(Math.abs(calcAPCA(text, tint))).toBeGreaterThanOrEqual(lightnessContrast);
  });
});

describe('tints and borders', () => {
  it('are those that the elements work out from the label', () => {
    const wrong = colours.flatMap(({ path, mode, value }) => {
      if (!labels.some((label) => label.path === path)) return [];
      const [l, c, h] = value.components;
      return (['tint', 'border'] as const)
        .filter((role) => hex(path.replace(/text$/, role), mode) !== toHex(surround({ l, c, h }, mode, role)))
        .map((role) => `${path}: ${mode} ${role}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('sectors', () => {
  const codes = tokens.flatMap(({ path }) => /^sector\.(.+)\.text$/.exec(path)?.[1] ?? []);
  const texts = (mode: Mode) =>
    Object.fromEntries(codes.map((code) => [code, hex(`sector.${code}.text`, mode)]));

  it('all have colours, and nothing else has', () => {
    expect(codes.toSorted()).toEqual(sectors.map(({ code }) => code).toSorted());
  });

  it.each(MODES)('are as far apart as found by the search, %s', (mode) => {
    for (const { vision, distance } of closestPairs(texts(mode))) {
      expect(distance, vision).toBeGreaterThan(vision === 'normal' ? 6.7 : 4.4);
    }
  });

  it.each(codes.filter((code) => code !== 'other'))('%s is of one family in light and dark', (code) => {
    const [light, dark] = MODES.map((mode) => hexToOklch(hex(`sector.${code}.text`, mode)).h);
    const turn = Math.abs((light ?? 0) - (dark ?? 0));
    expect(Math.min(turn, 360 - turn)).toBeLessThan(11);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#777777', 4.48],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });

  it('of what is no colour is an error', () => {
    expect(() => contrastRatio('#12', 'no')).toThrow('Not a colour');
  });
});
