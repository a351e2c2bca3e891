import { describe, expect, test } from 'vitest';
import { itIsAFigureElement } from '../../test-data/figure-element.js';
import { drawn, mount, only } from '../../test-data/mount.js';
import { register } from '../../test-data/register.js';
import './define.js';

itIsAFigureElement('comity-year-chart', 'Year not known');

async function chart(properties: Record<string, unknown> = {}) {
  const page = await mount('<comity-year-chart></comity-year-chart>');
  const element = only(page, 'comity-year-chart');
  Object.assign(element, { data: register(), ...properties });
  await drawn(page);
  return element;
}

describe('<comity-year-chart>', () => {
  test('draws each strength apart, and the unknown years apart from the line of time', async () => {
    const root = (await chart()).shadowRoot;
    expect(
      [...(root?.querySelectorAll('.plot') ?? [])].map((plot) => plot.getAttribute('data-strength')),
    ).toEqual(['signed', 'agreed']);
    expect(root?.querySelector('.plot .apart')?.textContent.trim()).toBe('Year not known');
  });

  test('says in words what it draws', async () => {
    const plot = (await chart()).shadowRoot?.querySelector('.plot');
    expect(plot?.getAttribute('role')).toBe('img');
    expect(plot?.getAttribute('aria-label')).toMatch(/^Signed\. 1992: 3; /);
  });

  test('has every number in its table, which opens with the keyboard', async () => {
    const root = (await chart()).shadowRoot;
    const details = root?.querySelector('details');
    expect(details?.open).toBe(false);
    expect(root?.querySelectorAll('tbody tr')).toHaveLength(32);
    root?.querySelector('summary')?.click();
    expect(details?.open).toBe(true);
  });

  test('shows the table at once when the page asks for it', async () => {
    expect((await chart({ tableOpen: true })).shadowRoot?.querySelector('details')?.open).toBe(true);
  });
});
