import { describe, expect, test, vi } from 'vitest';
import { drawn, mount, only, textOf } from '../../test-data/mount.js';
import { itIsARecordElement } from '../../test-data/record-element.js';
import { COUNTRIES, treaty } from '../../test-data/register.js';
import './define.js';

itIsARecordElement('comity-lifecycle');

async function life(properties: Record<string, unknown> = {}) {
  const page = await mount('<comity-lifecycle lang="en"></comity-lifecycle>');
  const element = only(page, 'comity-lifecycle');
  Object.assign(element, { record: treaty, data: { comity: '1' }, today: '2026-01-15', ...properties });
  await drawn(page);
  return element;
}

const step = (element: Element, label: string): Element | undefined =>
  [...(element.shadowRoot?.querySelectorAll('.steps li') ?? [])].find((one) =>
    one.textContent.includes(label),
  );

describe('<comity-lifecycle>', () => {
  test('tells not yet, now and no longer apart in words, not by marks alone', async () => {
    const before = await life({ today: '2018-12-24' });
    expect(textOf(before)).toContain('Status on 24 December 2018');
    expect(textOf(before)).toContain('Not yet in force');
    expect(step(before, 'In force')?.textContent).toContain('(Not yet)');
    const after = await life();
    expect(step(after, 'In force')?.getAttribute('aria-current')).toBe('step');
    expect(step(after, 'Expires')?.textContent).toContain('Not yet');
    const over = await life({ record: { ...treaty, ended: { on: '2024', how: 'denounced' } } });
    expect(textOf(over)).toContain('No longer in force');
    expect(step(over, 'Denounced')?.textContent).toContain('2024');
  });

  test('asks for today when the page gives no day, or none that is one', async () => {
    vi.useFakeTimers({ now: new Date(2020, 0, 5, 23, 30), toFake: ['Date'] });
    const text = textOf(await life({ today: 'soon' }));
    vi.useRealTimers();
    expect(text).toContain('Status on 5 January 2020');
  });

  test('each party has a header over all its acts; one without says so', async () => {
    const root = (await life()).shadowRoot;
    const headers = [...(root?.querySelectorAll('tbody th') ?? [])];
    expect(headers.map((cell) => [cell.textContent.trim(), cell.getAttribute('rowspan')])).toEqual([
      ['Azerbaijan', '2'],
      ['Kazakhstan', '1'],
      ['Turkmenistan', '1'],
      ['Iran', '1'],
    ]);
    expect(root?.querySelector('tbody .missing')?.textContent).toBe('No act known');
  });

  test('holds thirty parties', async () => {
    const events = COUNTRIES.map((party) => ({ act: 'ratified', party, on: '2001' }));
    const root = (await life({ record: { ...treaty, parties: COUNTRIES, events } })).shadowRoot;
    expect(root?.querySelectorAll('tbody')).toHaveLength(30);
  });

  test('speaks the language of the page', async () => {
    const page = await mount('<div lang="tr"><comity-lifecycle></comity-lifecycle></div>');
    const element = only(page, 'comity-lifecycle');
    Object.assign(element, { record: treaty, data: { comity: '1' }, today: '2026-01-15' });
    await vi.waitFor(() => {
      expect(textOf(element)).toContain('15 Ocak 2026 itibarıyla durum');
    });
    expect(textOf(element)).toContain('Tarafların işlemleri');
  });
});
