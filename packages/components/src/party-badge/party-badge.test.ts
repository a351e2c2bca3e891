import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount, only, textOf, warnings } from '../../test-data/mount.js';
import { article } from '../../test-data/visit.js';
import './define.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function badgeWith(properties: Record<string, unknown>) {
  const page = await mount('<comity-party-badge></comity-party-badge>');
  const badge = only(page, 'comity-party-badge');
  Object.assign(badge, properties);
  await badge.updateComplete;
  return badge;
}

describe('<comity-party-badge>', () => {
  test.each([
    ['en', 'AZ', 'Azerbaijan'],
    ['az', 'AZ', 'Azərbaycan'],
    ['en', 'KZ', 'Kazakhstan'],
    ['az', 'KZ', 'Qazaxıstan'],
  ])('in %s the country %s is %s', async (lang, party, name) => {
    const page = await mount(`<comity-party-badge lang="${lang}" party="${party}"></comity-party-badge>`);
    await vi.waitFor(() => {
      expect(textOf(only(page, 'comity-party-badge'))).toBe(name);
    });
  });

  test('a party of the dataset has its name and kind', async () => {
    const badge = await badgeWith({ party: 'socar', data: article });
    expect(textOf(badge)).toContain('State Oil Company of Azerbaijan');
    expect(textOf(badge)).toContain('Company');
  });

  test('a party without a name is shown in the words of the source', async () => {
    const badge = await badgeWith({ record: { asStated: 'both sides' } });
    expect(textOf(badge)).toBe('both sides');
  });

  test('an id that leads nowhere is marked and never shown as a name', async () => {
    const found = warnings();
    const page = await mount('<comity-party-badge party="samruk-kazyna"></comity-party-badge>');
    const root = only(page, 'comity-party-badge').shadowRoot;
    expect(root?.querySelector('code')?.textContent).toBe('samruk-kazyna');
    expect(root?.querySelector('.label')).toBeNull();
    expect(found).toHaveLength(1);
  });

  test('a flag comes only from the page, and only from a harmless address', async () => {
    const badge = await badgeWith({ party: 'KZ', flagResolver: (code: string) => `/flags/${code}.svg` });
    const flag = badge.shadowRoot?.querySelector('img');
    expect(flag?.getAttribute('src')).toBe('/flags/KZ.svg');
    expect(flag?.getAttribute('alt')).toBe('');
    badge.flagResolver = () => 'java\nscript:alert(1)';
    await badge.updateComplete;
    expect(badge.shadowRoot?.querySelector('img')).toBeNull();
  });

  test.each([[null], ['a string'], [42], [[]], [{}]])(
    'a record that is %j draws the fallback and warns once',
    async (record) => {
      const found = warnings();
      const page = await mount('<comity-party-badge>Fallback</comity-party-badge>');
      const badge = only(page, 'comity-party-badge');
      badge.record = record as never;
      await badge.updateComplete;
      expect(badge.shadowRoot?.querySelector('slot')).not.toBeNull();
      expect(found).toHaveLength(1);
    },
  );
});
