import { describe, expect, it } from 'vitest';
import { findStale, formatFiles, readText } from './files.mjs';
import { shapesToPath } from './icons-path.mjs';
import { generateIcons, iconNames, ICONS_SOURCE, RECORDS } from './icons.mjs';
import { readSectors, SECTORS_CSV } from './sectors.mjs';

const source = await readText(ICONS_SOURCE);

describe('icons', () => {
  it('are in the repository as their source gives them', async () => {
    expect(await findStale(await formatFiles(generateIcons(source)))).toEqual([]);
  });

  it('are there for every top-level sector, and for nothing else', async () => {
    const sectors = readSectors(await readText(SECTORS_CSV)).filter(({ parent }) => parent === '');
    const codes = sectors.map(({ code }) => code).toSorted();
    expect(Object.keys(RECORDS.sectorIcons.icons).toSorted()).toEqual(codes);
  });

  it('never stand for two sectors or strengths, nor for a party as well', () => {
    const { sectorIcons, strengthIcons, partyIcons } = RECORDS;
    const own = [...Object.values(sectorIcons.icons), ...Object.values(strengthIcons.icons)];
    const all = [...own, ...new Set(Object.values(partyIcons.icons))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are drawn inside their square by well-formed paths', () => {
    const module = Object.values(generateIcons(source)).join('');
    const paths = module.match(/'M[^']+'/g) ?? [];
    expect(paths).toHaveLength(iconNames().length);
    for (const path of paths) expect(path).toMatch(/^'M[-\d.\s,MLHVCSQTAZmlhvcsqtaz]+'$/);
  });

  it('are named with their licences in the package that carries them', async () => {
    const notices = await readText('packages/components/THIRD_PARTY_NOTICES');
    const { derivedFromFeather } = JSON.parse(source) as { derivedFromFeather: string[] };
    const [, listed] = /derived from Feather:\n\n([^]+?)\n\n/.exec(notices) ?? [];
    expect(listed?.split(/,\s+/)).toEqual(derivedFromFeather);
  });

  it('say how to get one that is missing', () => {
    expect(() => generateIcons('{"set":"","shapes":{}}')).toThrow('--update');
  });
});

describe('shapes as one path', () => {
  it.each([
    ['a relative start', 'path', { d: 'm21 3 1 11h-2' }, 'M21 3l1 11h-2'],
    ['an absolute start', 'path', { d: 'M8 3 4 7l4 4' }, 'M8 3L4 7l4 4'],
    ['a start without spaces', 'path', { d: 'm21-3.5.5 2z' }, 'M21-3.5l.5 2z'],
    ['a move only', 'path', { d: 'M12 8h.01' }, 'M12 8h.01'],
    ['a circle', 'circle', { cx: '12', cy: '12', r: '2' }, 'M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0z'],
    ['a rectangle', 'rect', { x: '1', y: '2', width: '5', height: '4' }, 'M1 2h5v4h-5z'],
    [
      'a rectangle with round corners',
      'rect',
      { width: '6', height: '4', x: '1', y: '2', rx: '1' },
      'M2 2h4a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1z',
    ],
    ['a line', 'line', { x1: '1', y1: '2', x2: '3', y2: '4' }, 'M1 2L3 4'],
    ['corners', 'polyline', { points: '1 2 3 4' }, 'M1 2 3 4'],
  ])('%s', (_, tag, attributes, path) => {
    expect(shapesToPath([[tag, attributes as unknown as Record<string, string>]])).toBe(path);
  });

  it('follow each other from the origin, not from the end of the one before', () => {
    expect(
      shapesToPath([
        ['path', { d: 'M1 1h2' }],
        ['path', { d: 'm5 5 1 1' }],
      ]),
    ).toBe('M1 1h2M5 5l1 1');
  });

  it('of an unknown kind are an error', () => {
    expect(() => shapesToPath([['text', {}]])).toThrow('<text>');
  });
});
