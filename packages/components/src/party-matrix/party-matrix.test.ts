import { describe, expect, test, vi } from 'vitest';
import { itIsAFigureElement } from '../../test-data/figure-element.js';
import { drawn, mount, only, textOf } from '../../test-data/mount.js';
import { COUNTRIES, HOSTILE, register } from '../../test-data/register.js';
import './define.js';

itIsAFigureElement('comity-party-matrix', 'Azerbaijan and Kazakhstan');

async function matrix(properties: Record<string, unknown>) {
  const page = await mount('<comity-party-matrix></comity-party-matrix>');
  const element = only(page, 'comity-party-matrix');
  Object.assign(element, properties);
  await drawn(page);
  return element;
}

const convention = {
  comity: '1',
  agreements: [{ id: 'c', kind: 'convention', title: 'C', parties: COUNTRIES, signedOn: '2001' }],
};

describe('<comity-party-matrix>', () => {
  test('thirty parties: the first pairs, and the others on request', async () => {
    const element = await matrix({ data: convention });
    const rows = (): number => element.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
    expect(rows()).toBe(20);
    const more = element.shadowRoot?.querySelector('button');
    expect(more?.textContent.trim()).toBe('Show 20 more');
    more?.click();
    await element.updateComplete;
    expect(rows()).toBe(40);
  });

  test('the picture repeats the table for the eye alone, and holds no more than can be read', async () => {
    const element = await matrix({ data: convention, limit: 435 });
    const picture = element.shadowRoot?.querySelector('.arcs');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(picture?.querySelectorAll('li')).toHaveLength(24);
    expect(picture?.querySelectorAll('path')).toHaveLength((24 * 23) / 2);
  });

  test('two parties need no picture', async () => {
    const data = {
      comity: '1',
      agreements: [{ id: 'a', kind: 'treaty', title: 'A', parties: ['AZ', 'KZ'], signedOn: '2001' }],
    };
    expect((await matrix({ data })).shadowRoot?.querySelector('.arcs')).toBeNull();
  });

  test('only the pairs of one party', async () => {
    const element = await matrix({ data: register(), party: 'GE' });
    const labels = [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map((cell) =>
      cell.textContent.trim(),
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toContain('Georgia');
  });

  test('markup in a name is text', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const parties = [{ asStated: HOSTILE.markup }, { asStated: HOSTILE.longWord }, 'KZ', 'nowhere'];
    const element = await matrix({
      data: { comity: '1', agreements: [{ id: 'a', kind: 'treaty', title: 'A', parties, signedOn: '2001' }] },
    });
    expect(element.state).toBe('partial');
    expect(element.shadowRoot?.querySelector('img')).toBeNull();
    expect(textOf(element)).toContain(HOSTILE.markup);
  });
});
