import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SECTOR_CODES, mainSectorOf } from '@comity/core/sectors';
import { drawn, mount, only, textOf, warnings } from '../../test-data/mount.js';
import { sectorIcons } from '../internal/icons.generated.js';
import './define.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('<comity-sector-badge>', () => {
  test('shows the label in the language of the page', async () => {
    const page = await mount('<comity-sector-badge code="energy"></comity-sector-badge>');
    expect(textOf(only(page, 'comity-sector-badge'))).toBe('Energy');
  });

  test('follows the nearest lang, also when it changes', async () => {
    const page = await mount(
      '<div lang="az"><comity-sector-badge code="energy"></comity-sector-badge></div>',
    );
    const badge = only(page, 'comity-sector-badge');
    await vi.waitFor(() => {
      expect(textOf(badge)).toBe('Energetika');
    });
    page.querySelector('div')?.setAttribute('lang', 'en-GB');
    await vi.waitFor(() => {
      expect(textOf(badge)).toBe('Energy');
    });
  });

  test('its own locale goes before the language of the page', async () => {
    const page = await mount(
      '<comity-sector-badge code="transport" locale="az-Latn-AZ"></comity-sector-badge>',
    );
    await vi.waitFor(() => {
      expect(textOf(only(page, 'comity-sector-badge'))).toBe('Nəqliyyat və logistika');
    });
  });

  test('has the words in the colour of the text where the page asks for more contrast', async () => {
    const page = await mount('<p><comity-sector-badge code="energy"></comity-sector-badge></p>');
    const colours = () => {
      const shown = only(page, 'comity-sector-badge').renderRoot.querySelector('.badge');
      if (!shown) throw new Error('No badge.');
      const { color, borderColor } = getComputedStyle(shown);
      return { color, borderColor };
    };
    const before = colours();
    page.style.setProperty('--comity-contrast-more', ' ');
    expect(colours()).toEqual({ color: getComputedStyle(page).color, borderColor: before.color });
    page.style.removeProperty('--comity-contrast-more');
    expect(colours()).toEqual(before);
  });

  test('a language that nobody has written yet is shown in English', async () => {
    const page = await mount('<comity-sector-badge code="energy" locale="xx"></comity-sector-badge>');
    expect(textOf(only(page, 'comity-sector-badge'))).toBe('Energy');
  });

  test('every sector has a label and the icon of its main sector', async () => {
    const page = await mount(
      SECTOR_CODES.map((code) => `<comity-sector-badge code="${code}"></comity-sector-badge>`).join(''),
    );
    for (const badge of page.querySelectorAll('comity-sector-badge')) {
      const main = mainSectorOf(badge.code ?? '') ?? 'other';
      expect(textOf(badge), badge.code).not.toBe('');
      expect(badge.shadowRoot?.querySelector('path')?.getAttribute('d')).toBe(
        (sectorIcons as Record<string, string>)[main],
      );
    }
  });

  test('an unknown code is shown as it is, with one warning', async () => {
    const found = warnings();
    const page = await mount('<comity-sector-badge code="space-mining"></comity-sector-badge>');
    expect(textOf(only(page, 'comity-sector-badge'))).toBe('space-mining');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('"space-mining" is no sector');
  });

  test('without a code the fallback of the page stays on screen', async () => {
    const found = warnings();
    const page = await mount('<comity-sector-badge>Energy</comity-sector-badge>');
    const badge = only(page, 'comity-sector-badge');
    expect(badge.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).toBe('Energy');
    expect(found).toEqual([]);
  });

  test('the icon is hidden from assistive technology, the label is text', async () => {
    const page = await mount('<comity-sector-badge code="health"></comity-sector-badge>');
    const root = only(page, 'comity-sector-badge').shadowRoot;
    expect(root?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(root?.querySelector('.label')?.textContent).toBe('Health');
  });

  test('a sector of the dataset around it has its own label and the colour of its parent, also when the dataset comes up late', async () => {
    warnings();
    const page = await mount(
      `<comity-dataset><script type="application/json">{"comity":"1","sectors":[{"code":"tea","parent":"agriculture","label":{"en":"Tea","az":"Çay"}}]}</script>
       <comity-sector-badge code="tea"></comity-sector-badge></comity-dataset>`,
    );
    await import('../dataset/define.js');
    const badge = only(page, 'comity-sector-badge');
    await vi.waitFor(() => {
      expect(textOf(badge)).toBe('Tea');
    });
    await drawn(page);
    expect(badge.shadowRoot?.querySelector('.badge')?.getAttribute('data-sector')).toBe('agriculture');
  });
});
