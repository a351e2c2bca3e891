import { describe, expect, test, vi } from 'vitest';
import { itIsACard } from '../../test-data/card-element.js';
import { mount, only, textOf } from '../../test-data/mount.js';
import { itIsARecordElement } from '../../test-data/record-element.js';
import { article } from '../../test-data/visit.js';
import './define.js';

itIsARecordElement('comity-outcome-card');
itIsACard('comity-outcome-card');

async function card(recordId: string, lang = 'en') {
  const page = await mount(
    `<comity-outcome-card lang="${lang}" record-id="${recordId}"></comity-outcome-card>`,
  );
  const element = only(page, 'comity-outcome-card');
  element.data = article;
  await vi.waitFor(() => {
    expect(element.shadowRoot?.querySelector('article')?.lang).toBe(lang);
  });
  return element;
}

describe('<comity-outcome-card> shows', () => {
  test.each([
    ['transit-systems', 'Commitment Decided', 'both sides'],
    ['festivals-and-exhibitions', 'Decision Decided', 'joint cultural festivals'],
    [
      'transit-of-kazakh-products',
      'Discussion Raised',
      'Kazakhstan → Azerbaijan → other countries in the region',
    ],
  ])('%s', async (id, kind, detail) => {
    const text = textOf(await card(id));
    expect(text).toContain(kind);
    expect(text).toContain(detail);
  });

  test('one thing under two names as one card', async () => {
    expect(textOf(await card('transit-of-kazakh-products'))).toContain('Also reported as Kind: Initiative');
  });

  test('the same in Azerbaijani', async () => {
    const text = textOf(await card('transit-of-kazakh-products', 'az'));
    expect(text).toContain('Müzakirə');
    expect(text).toContain('Qazaxıstan → Azərbaycan');
  });

  test('progress, due date and who is responsible', async () => {
    const element = await card('transit-systems');
    element.record = {
      id: 'x',
      kind: 'commitment',
      text: 'Connect the systems',
      progress: 'under-way',
      due: '2026-12',
      responsible: [{ asStated: 'the customs committees' }],
    };
    await element.updateComplete;
    const text = textOf(element);
    expect(text).toContain('Under way');
    expect(text).toContain('December 2026');
    expect(text).toContain('the customs committees');
  });
});
