import { describe, expect, test, vi } from 'vitest';
import { itIsACard } from '../../test-data/card-element.js';
import { mount, only, textOf } from '../../test-data/mount.js';
import { itIsARecordElement } from '../../test-data/record-element.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';

itIsARecordElement('comity-visit-card');
itIsACard('comity-visit-card');

async function card(data = article, lang = 'en') {
  const page = await mount(`<comity-visit-card lang="${lang}"></comity-visit-card>`);
  const element = only(page, 'comity-visit-card');
  element.data = data;
  await vi.waitFor(() => {
    expect(element.shadowRoot?.querySelector('article')?.lang).toBe(lang);
  });
  return element;
}

describe('<comity-visit-card> shows', () => {
  test('what came of the visit in one sentence, the strengths side by side', async () => {
    const element = await card();
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).toContain(
      'At least 6 signed, 1 agreed, 3 decided, 1 raised',
    );
    expect(textOf(element)).toContain('Assumes that no document is in two of the groups.');
  });

  test('nothing that the article does not say', async () => {
    const text = textOf(await card());
    expect(text).toContain('Official visit');
    expect(text).toContain('When Not known');
    expect(text).toContain('“a series of important documents”');
    expect(text).toContain('23 October (year not stated)');
    expect(text).not.toMatch(/2025|Astana/);
  });

  test('what other sources add, side by side with the words of the article', async () => {
    const text = textOf(await card(enriched));
    expect(text).toContain('State visit');
    expect(text).toMatch(/20\s*–\s*21 October 2025/);
    expect(text).toContain('Astana');
    expect(text).toContain('Kind: Official visit — AZERTAC');
    expect(text).toContain('“15 documents”');
  });

  test('its meetings', async () => {
    expect(textOf(await card(enriched))).toContain(
      'Azerbaijan–Kazakhstan Supreme Interstate Council, Council session no. 2, 21 October 2025',
    );
  });

  test('all of it in Azerbaijani', async () => {
    const text = textOf(await card(enriched, 'az'));
    expect(text).toContain('Dövlət səfəri');
    expect(text).toContain('16 imzalanıb, 1 razılaşdırılıb, 3 qərara alınıb, 1 müzakirə edilib');
    expect(text).toMatch(/20\s*–\s*21 oktyabr 2025/);
  });
});
