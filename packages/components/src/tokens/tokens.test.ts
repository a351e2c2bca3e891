/// <reference types="@vitest/browser-playwright" />
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { CSSResult } from 'lit';
import { badgeTokens } from './badge-tokens.styles.generated.js';
import { cardTokens } from './card-tokens.styles.generated.js';
import tokenFile from './comity.tokens.json';
import { sectorColors } from './sector-colors.styles.generated.js';
import { strengthColors } from './strength-colors.styles.generated.js';
import { systemTokens } from './tokens.styles.generated.js';

type Scheme = 'light' | 'dark';
interface ColorToken {
  $value: { hex: string };
  $extensions: { 'comity.dark': { hex: string } };
}
type LabelRole = 'text' | 'tint' | 'border';
type Labels = Record<string, Record<LabelRole, ColorToken>>;

const sectors = Object.fromEntries(
  Object.entries(tokenFile.sector).filter(([code]) => !code.startsWith('$')),
) as unknown as Labels;
const hexOf = (token: ColorToken, scheme: Scheme) =>
  scheme === 'light' ? token.$value.hex : token.$extensions['comity.dark'].hex;

const sheets = [systemTokens, badgeTokens, cardTokens, sectorColors, strengthColors].map(
  ({ styleSheet }: CSSResult) => {
    if (!styleSheet) throw new Error('This browser has no constructable style sheets.');
    return styleSheet;
  },
);

/**
 * An element like ours inside a page with the given styles. Returns what a private property of it is worth where it
 * is used as the given CSS property.
 */
function mount({ page = '', data = {} }: { page?: string; data?: Record<string, string> } = {}) {
  const around = document.createElement('div');
  around.style.cssText = page;
  const host = around.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  const probe = root.appendChild(document.createElement('span'));
  Object.assign(probe.dataset, data);
  document.body.append(around);
  return (property: 'color' | 'padding-left' | 'font-size', name: string): string => {
    probe.style.cssText = `${property}: var(--_${name})`;
    return getComputedStyle(probe).getPropertyValue(property);
  };
}

/** Any CSS colour as `#rrggbb`. */
function toHex(color: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Largest difference in a channel: a browser may round a colour that it works out by one step. */
function difference(hex: string, other: string): number {
  const channels = (text: string) => [1, 3, 5].map((start) => parseInt(text.slice(start, start + 2), 16));
  const others = channels(other);
  return Math.max(...channels(hex).map((channel, index) => Math.abs(channel - (others[index] ?? NaN))));
}

const surface = tokenFile.reference.color.neutral;

afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelector('link[data-test]')?.remove();
});

describe('tokens of an element', () => {
  it('are light on a page that says nothing', () => {
    expect(toHex(mount()('color', 'surface'))).toBe(surface['0'].$value.hex);
  });

  it('follow the color-scheme of the page', () => {
    expect(toHex(mount({ page: 'color-scheme: dark' })('color', 'surface'))).toBe(surface['850'].$value.hex);
  });

  it('take what the page sets on any ancestor', () => {
    const used = mount({ page: '--comity-surface: #123456; --comity-card-padding: 7px' });
    expect(toHex(used('color', 'surface'))).toBe('#123456');
    expect(toHex(used('color', 'card-surface'))).toBe('#123456');
    expect(used('padding-left', 'card-padding')).toBe('7px');
  });

  it('grow together with the one size and the one space they follow', () => {
    const used = mount({ page: '--comity-font-size: 32px; --comity-space: 10px' });
    expect(used('font-size', 'font-size-title')).toBe('38px');
    expect(used('font-size', 'font-size-meta')).toBe('26px');
    expect(used('padding-left', 'badge-height')).toBe('48px');
    expect(used('padding-left', 'card-padding')).toBe('50px');
  });

  it('keep following when the page also loads the style sheet of the public properties', async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.dataset.test = '';
    link.href = new URL('./tokens.generated.css', import.meta.url).href;
    await new Promise((resolve, reject) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', reject);
      document.head.append(link);
    });
    expect(getComputedStyle(document.documentElement).getPropertyValue('--comity-accent')).not.toBe('');
    const used = mount({ page: 'color-scheme: dark; --comity-accent: #abcdef; --comity-space: 1px' });
    expect(toHex(used('color', 'link'))).toBe('#abcdef');
    expect(toHex(used('color', 'surface'))).toBe(surface['850'].$value.hex);
    expect(used('padding-left', 'card-padding')).toBe('5px');
  });
});

describe('more contrast', () => {
  /** What it changes, each with the property whose value it then has. */
  const changes = [
    ['border', 'border-strong'],
    ['text-muted', 'text'],
    ['sector-border', 'sector-text'],
    ['strength-border', 'strength-text'],
  ] as const;
  const data = { sector: 'energy', strength: 'signed' };
  const changed = (used: ReturnType<typeof mount>) =>
    changes.filter(([name, stronger]) => toHex(used('color', name)) === toHex(used('color', stronger)));
  const ask = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value }] });

  afterEach(async () => {
    await ask('');
  });

  it('is off unless somebody asks for it', () => {
    expect(changed(mount({ data }))).toEqual([]);
  });

  it.each(['light', 'dark'])('is there when the system of the reader asks, %s', async (scheme) => {
    await ask('more');
    expect(changed(mount({ page: `color-scheme: ${scheme}`, data }))).toEqual(changes);
  });

  it.each(['light', 'dark'])('is there when the page asks, %s', (scheme) => {
    const page = `color-scheme: ${scheme}; --comity-contrast-more: ;`;
    expect(changed(mount({ page, data }))).toEqual(changes);
  });

  it('begins and ends with what a script of the page sets', () => {
    const used = mount({ data });
    document.body.style.setProperty('--comity-contrast-more', ' ');
    expect(changed(used)).toEqual(changes);
    document.body.style.removeProperty('--comity-contrast-more');
    expect(changed(used)).toEqual([]);
  });

  it('stays when the page asks for none and the system of the reader for more', async () => {
    await ask('more');
    expect(changed(mount({ page: '--comity-contrast-more: initial', data }))).toEqual(changes);
  });

  it('can be left out for a part of the page', () => {
    document.body.style.setProperty('--comity-contrast-more', ' ');
    const used = mount({ page: '--comity-contrast-more: initial', data });
    expect(changed(used)).toEqual([]);
    document.body.style.removeProperty('--comity-contrast-more');
  });
});

describe('colours of a sector', () => {
  it.each(Object.keys(sectors))('%s are those of the token file, in light and dark', (code) => {
    for (const scheme of ['light', 'dark'] as const) {
      const used = mount({ page: `color-scheme: ${scheme}`, data: { sector: code } });
      for (const role of ['text', 'tint', 'border'] as const) {
        const token = sectors[code]?.[role];
        if (!token) throw new Error(`No ${role} of ${code}.`);
        expect(
          difference(toHex(used('color', `sector-${role}`)), hexOf(token, scheme)),
          `${scheme} ${role}`,
        ).toBeLessThan(2);
      }
    }
  });

  it('are grey for a code that is not known', () => {
    const used = mount({ data: { sector: 'weather' } });
    expect(toHex(used('color', 'sector-text'))).toBe(sectors['other']?.text.$value.hex);
  });

  it('follow from the one colour that a page sets', () => {
    const used = mount({ page: '--comity-sector-energy-text: #005a00', data: { sector: 'energy' } });
    expect(toHex(used('color', 'sector-text'))).toBe('#005a00');
    expect(used('color', 'sector-tint')).toMatch(/^oklch\(0\.968 0\.015 14\d/);
  });

  it('let a page have no tint at all', () => {
    const used = mount({ page: '--comity-sector-tint: transparent', data: { sector: 'energy' } });
    expect(used('color', 'sector-tint')).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('colours of a strength', () => {
  it('differ, and an unknown one is as quiet as raised', () => {
    const colors = ['signed', 'agreed', 'decided', 'raised', 'none'].map((strength) =>
      toHex(mount({ data: { strength } })('color', 'strength-text')),
    );
    expect(new Set(colors).size).toBe(4);
    expect(colors[4]).toBe(colors[3]);
  });
});
