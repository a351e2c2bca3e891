import { describe, expect, test, vi } from 'vitest';
import { itIsACard } from '../../test-data/card-element.js';
import { drawn, mount, only, textOf } from '../../test-data/mount.js';
import { itIsARecordElement } from '../../test-data/record-element.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';

itIsARecordElement('comity-agreement-card');
itIsACard('comity-agreement-card');

async function card(recordId: string, data = article, lang = 'en') {
  const page = await mount(
    `<comity-agreement-card lang="${lang}" record-id="${recordId}"></comity-agreement-card>`,
  );
  const element = only(page, 'comity-agreement-card');
  element.data = data;
  await vi.waitFor(() => {
    expect(element.shadowRoot?.querySelector('article')?.lang).toBe(lang);
  });
  return element;
}

describe('<comity-agreement-card> shows', () => {
  test('what was agreed and not reported as signed, with a party that has no name', async () => {
    const text = textOf(await card('investment-mechanism-agreement'));
    expect(text).toContain('Agreement Agreed');
    expect(text).toContain('Agreed, not reported as signed');
    expect(text).toContain('Kazakhstan’s sovereign wealth fund');
    expect(text).not.toContain('Signed');
  });

  test('a group that has no titles by its number and kind', async () => {
    const element = await card('digital-protocols');
    expect(element.shadowRoot?.querySelector('h3')?.textContent).toBe(
      'At least two protocols, titles not given',
    );
    expect(textOf(element)).toContain('During the visit');
  });

  test('the same in Azerbaijani', async () => {
    const element = await card('digital-protocols', article, 'az');
    expect(element.shadowRoot?.querySelector('h3')?.textContent).toBe(
      'Ən azı iki protokol, adları göstərilməyib',
    );
    expect(textOf(element)).toContain('Səfər zamanı');
    expect(textOf(element)).toContain('Süni intellekt');
  });

  test('dates in Azerbaijani, which Chromium itself cannot write', async () => {
    const text = textOf(await card('documents', enriched, 'az'));
    expect(text).toMatch(/20\s*–\s*21 oktyabr 2025/);
    expect(text).not.toMatch(/M\d\d/);
  });

  test('what another sentence says of the same field', async () => {
    expect(textOf(await card('digital-protocols'))).toContain('Also reported as Kind: Agreement');
  });

  test('who an unnamed party is believed to be, only where a source says so', async () => {
    expect(textOf(await card('investment-mechanism-agreement', enriched))).toContain(
      'believed to be Samruk-Kazyna (high confidence)',
    );
    expect(textOf(await card('investment-mechanism-agreement'))).not.toContain('Samruk');
  });

  test('dates in a form that machines read', async () => {
    const element = await card('documents');
    element.record = { id: 'x', kind: 'treaty', title: 'T', signedOn: '2025-10-21', entryIntoForce: '2026' };
    await element.updateComplete;
    const times = [...(element.shadowRoot?.querySelectorAll('time') ?? [])];
    expect(times.map((time) => time.dateTime)).toEqual(['2025-10-21', '2026']);
  });

  test('a reference that leads nowhere as such, never as a name', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await card('documents');
    element.record = { id: 'x', kind: 'treaty', title: 'T', parties: ['AZ', 'samruk-kazyna'] };
    await element.updateComplete;
    expect(element.state).toBe('partial');
    expect(element.shadowRoot?.querySelector('.names code')?.textContent).toBe('samruk-kazyna');
    expect(textOf(element)).toContain('Some details are missing from the data.');
  });
});

describe('<comity-agreement-card> and the page around it', () => {
  async function fund(properties: object) {
    const page = await mount('<comity-agreement-card></comity-agreement-card>');
    const element = only(page, 'comity-agreement-card');
    Object.assign(element, {
      record: { id: 'fund/1', kind: 'agreement', title: 'Agreement on a joint fund', parties: ['AZ', 'KZ'] },
      ...properties,
    });
    await drawn(page);
    return element;
  }

  test('the title leads to the page of the agreement, and says so before it goes', async () => {
    const element = await fund({ hrefTemplate: '/agreements/{id}' });
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('h3 a');
    expect(link?.getAttribute('href')).toBe('/agreements/fund%2F1');
    const told = vi.fn((event: Event) => {
      event.preventDefault();
    });
    document.body.addEventListener('comity-navigate', told, { once: true });
    link?.click();
    expect((told.mock.calls[0]?.[0] as CustomEvent | undefined)?.detail).toEqual({
      type: 'agreement',
      id: 'fund/1',
      href: '/agreements/fund%2F1',
    });
  });

  test('an address that could run code is none', async () => {
    const element = await fund({ hrefTemplate: 'javascript:alert("{id}")' });
    expect(element.shadowRoot?.querySelector('h3 a')?.hasAttribute('href')).toBe(false);
  });

  test('flags are those that the page gives, and none without it', async () => {
    const flags = (element: Element) =>
      [...(element.shadowRoot?.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('src'));
    expect(flags(await fund({}))).toEqual([]);
    const flagResolver = (country: string) => (country === 'AZ' ? '/files/az.svg' : 'javascript:alert(1)');
    expect(flags(await fund({ flagResolver }))).toEqual(['/files/az.svg']);
  });

  test('a compact card takes less room', async () => {
    const height = (element: Element) => element.getBoundingClientRect().height;
    expect(height(await fund({ density: 'compact' }))).toBeLessThan(height(await fund({})));
  });
});
