import { describe, expect, test } from 'vitest';
import { itIsAFigureElement } from '../../test-data/figure-element.js';
import { drawn, mount, only } from '../../test-data/mount.js';
import { register } from '../../test-data/register.js';
import './define.js';

itIsAFigureElement('comity-visit-timeline', 'President A in Kazakhstan');

async function timeline(properties: Record<string, unknown> = {}) {
  const page = await mount('<comity-visit-timeline></comity-visit-timeline>');
  const element = only(page, 'comity-visit-timeline');
  Object.assign(element, { data: register(), ...properties });
  await drawn(page);
  return element;
}

const texts = (root: ParentNode | null | undefined, selector: string): string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.textContent.trim());

describe('<comity-visit-timeline>', () => {
  test('a list of visits under each year, the years as headings below its own', async () => {
    const root = (await timeline({ headingLevel: 2 })).shadowRoot;
    expect(texts(root, 'h3')).toEqual(['1990s', '2019', '2024', '2025', 'Year not known']);
    expect(root?.querySelectorAll('section > ol')).toHaveLength(5);
  });

  test('the newest first, unknown years last', async () => {
    const root = (await timeline({ newestFirst: true })).shadowRoot;
    expect(texts(root, '.section-title')).toEqual(['2025', '2024', '2019', '1990s', 'Year not known']);
  });

  test('a visit that did not take place says so', async () => {
    expect(texts((await timeline()).shadowRoot, 'strong')).toEqual(['Cancelled']);
  });

  test('a known day is a date for machines too, a range is not', async () => {
    const data = {
      comity: '1',
      visits: [{ id: 'v', kind: 'state', startDate: '2025-10-20', endDate: '2025-10-20' }],
    };
    const root = (await timeline({ data })).shadowRoot;
    expect(root?.querySelector('time')?.getAttribute('datetime')).toBe('2025-10-20');
  });

  test('a few at first, the others on request', async () => {
    const element = await timeline({ limit: 3 });
    expect(element.shadowRoot?.querySelectorAll('li')).toHaveLength(3);
    const button = element.shadowRoot?.querySelector('button');
    expect(button?.textContent.trim()).toBe('Show 5 more');
    button?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('li')).toHaveLength(8);
    expect(element.shadowRoot?.querySelector('button')).toBeNull();
  });
});
