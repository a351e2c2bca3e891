import { describe, expect, test, vi } from 'vitest';
import { itIsAFigureElement } from '../../test-data/figure-element.js';
import { drawn, mount, only, textOf } from '../../test-data/mount.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';

itIsAFigureElement('comity-sector-chart', 'Transport and logistics');

async function chart(properties: Record<string, unknown>) {
  const page = await mount('<comity-sector-chart></comity-sector-chart>');
  const element = only(page, 'comity-sector-chart');
  Object.assign(element, properties);
  await drawn(page);
  return element;
}

describe('<comity-sector-chart>', () => {
  test('is a table with a header for each row and column, whatever its layout', async () => {
    const root = (await chart({ data: enriched, outcomes: true })).shadowRoot;
    const table = root?.querySelector('table');
    expect(table?.getAttribute('aria-label')).toBe('Agreements and other results by sector');
    expect([...(table?.querySelectorAll('thead th') ?? [])].map((cell) => cell.textContent.trim())).toEqual([
      'Sector',
      'Signed',
      'Agreed',
      'Decided',
      'Raised',
    ]);
    for (const cell of table?.querySelectorAll('tbody th') ?? [])
      expect(cell.getAttribute('scope')).toBe('row');
  });

  test('says "some" of a group with several sectors, and marks the open end of its bar', async () => {
    const root = (await chart({ data: article })).shadowRoot;
    const row = [...(root?.querySelectorAll('tbody tr') ?? [])].find((one) =>
      one.textContent.includes('Education'),
    );
    expect(row?.querySelector('.amount')?.textContent).toBe('some');
    expect(row?.querySelectorAll('.bar rect')).toHaveLength(3);
  });

  test('the bars of all strengths have one measure', async () => {
    const root = (await chart({ data: enriched, outcomes: true })).shadowRoot;
    const widths = [...(root?.querySelectorAll('.bar rect:first-child') ?? [])].map((rect) =>
      Number.parseFloat(rect.getAttribute('width') ?? ''),
    );
    expect(Math.max(...widths)).toBe(88);
    expect(widths).toContain(44);
  });

  test('gives the numbers as a file, bounds apart', async () => {
    const element = await chart({ data: article });
    let text: Promise<string> = Promise.resolve('');
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      text = (blob as Blob).text();
      return '#';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    element.shadowRoot?.querySelector('button')?.click();
    const lines = (await text).split('\r\n');
    expect(lines[0]).toContain('"sector","label","signed_at_least","signed_at_most"');
    expect(lines).toContain('"transport","Transport and logistics",2,,0,0');
  });

  test('shows only what one visit produced when it is asked to', async () => {
    const element = await chart({ data: enriched, visitId: 'nowhere' });
    expect(element.state).toBe('empty');
  });

  test('an unknown sector is noted, and shown with the others', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await chart({
      data: {
        comity: '1',
        agreements: [{ id: 'a', kind: 'treaty', title: 'A', signedOn: '2020', sectors: ['space'] }],
      },
    });
    expect(element.state).toBe('partial');
    expect(textOf(element)).toContain('Other');
  });
});
