import '@comity/components/sector-badge/define';
import { SECTOR_CODES, SECTOR_PARENTS } from '@comity/core/sectors';
import * as allIcons from '../../../packages/components/src/internal/icons.generated.js';
import tokenText from '../../../packages/components/src/tokens/comity.tokens.json?raw';
import { contrastOf } from '../../../tools/generate/tokens-contrast.mjs';
import { hexOf, readTokens, type Token } from '../../../tools/generate/tokens-model.mjs';

const MODES = ['light', 'dark'] as const;
type Mode = (typeof MODES)[number];

const tokens = readTokens(JSON.parse(tokenText) as Record<string, unknown>);

/** The token file as an address to be downloaded. */
export const tokenFile = `data:application/json;charset=utf-8,${encodeURIComponent(tokenText)}`;

/** A text on what is behind it, in one scheme. */
interface Tone {
  readonly mode: Mode;
  readonly text: string;
  readonly behind: string;
  /** Ratio of WCAG 2, such as "7.2". */
  readonly wcag: string;
  /** Lightness contrast of APCA, such as "84". */
  readonly apca: string;
}

/** A pair of tokens in both schemes. */
export interface ColourRow {
  readonly name: string;
  readonly description: string;
  readonly tones: readonly Tone[];
}

function token(path: string): Token {
  const found = tokens.find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(`No token ${path}.`);
  return found;
}

function colourRow(name: string, textPath: string, behindPath: string): ColourRow {
  const [text, behind] = [token(textPath), token(behindPath)];
  const tones = MODES.map((mode) => {
    const pair = { text: hexOf(text, mode), behind: hexOf(behind, mode) };
    const { wcag, apca } = contrastOf(pair.text, pair.behind);
    return { mode, ...pair, wcag: wcag.toFixed(1), apca: apca.toFixed(0) };
  });
  return { name, description: text.description, tones };
}

/** The main sectors: their label on its tint. */
export const sectorColours: readonly ColourRow[] = SECTOR_CODES.filter(
  (code) => SECTOR_PARENTS[code] === '',
).map((code) => colourRow(code, `sector.${code}.text`, `sector.${code}.tint`));

/** The four strengths: their word on a card. */
export const strengthColours: readonly ColourRow[] = ['signed', 'agreed', 'decided', 'raised'].map((code) =>
  colourRow(code, `system.color.strength.${code}.text`, 'system.color.surface'),
);

/** What else is read or must be told from the card. */
export const frameColours: readonly ColourRow[] = [
  'text',
  'text-muted',
  'link',
  'border-strong',
  'focus',
  'warning.text',
  'error.text',
].map((name) => colourRow(name, `system.color.${name}`, 'system.color.surface'));

/** A size, a weight or a typeface. */
export interface MeasureRow {
  readonly property: string;
  readonly value: string;
  readonly description: string;
}

function written(value: Token['light'], unit: string): string {
  if (typeof value !== 'object') return `${String(value)}${unit}`;
  return 'components' in value ? value.hex : `${String(value.value)}${value.unit}`;
}

function measures(matching: RegExp): MeasureRow[] {
  return tokens
    .filter(({ path, layer }) => layer !== 'reference' && matching.test(path))
    .map(({ path, light, unit, description }) => ({
      property: `--comity-${path.replace(/^(?:system|component)\./, '').replaceAll('.', '-')}`,
      value: written(light, unit),
      description,
    }));
}

export const typeMeasures = measures(/^system\.(?:font|line-)/);
export const spaceMeasures = measures(
  /^system\.(?:space|radius|border-width|focus-width|line-length|target-size)|^component\.(?!card\.(?:surface|border|rule$))/,
);

/** An icon as it is drawn, and as a file. */
interface IconRow {
  readonly name: string;
  readonly path: string;
  /** Address of the SVG file. */
  readonly file: string;
}

/** Icons of one use. */
export interface IconGroup {
  readonly title: string;
  readonly icons: readonly IconRow[];
}

function iconRow([name, path]: readonly [string, string]): IconRow {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>\n`;
  return { name, path, file: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` };
}

const single = Object.entries(allIcons).flatMap(([name, path]) =>
  typeof path === 'string' ? [iconRow([name.replace(/Icon$/, ''), path])] : [],
);

/** Every icon that elements draw, by what it stands for. */
export const iconGroups: readonly IconGroup[] = [
  { title: 'Strengths, beside their word', icons: Object.entries(allIcons.strengthIcons).map(iconRow) },
  { title: 'Sectors, on their badge', icons: Object.entries(allIcons.sectorIcons).map(iconRow) },
  { title: 'Kinds of parties, on their badge', icons: Object.entries(allIcons.partyIcons).map(iconRow) },
  { title: 'Signs, always beside a word', icons: single },
];
