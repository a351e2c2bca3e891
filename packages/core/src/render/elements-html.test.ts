import { describe, expect, test } from 'vitest';
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import {
  indexDataset,
  readDataset,
  type Agreement,
  type Dataset,
  type DatasetIndex,
  type Visit,
} from '../index.js';
import { figures } from '../locales/figures/en.js';
import { en } from '../locales/en.js';
import {
  agreementView,
  lifecycleView,
  partyPairsView,
  partyView,
  routeView,
  sectorTableView,
  sectorView,
  timelineView,
  visitReport,
  yearTableView,
  type FigureLocale,
} from '../view/index.js';
import {
  embedData,
  renderHTML,
  renderLifecycleHTML,
  renderPartyHTML,
  renderPartyPairsHTML,
  renderRouteHTML,
  renderSectorHTML,
  renderSectorTableHTML,
  renderTimelineHTML,
  renderVisitHTML,
  renderYearTableHTML,
} from './index.js';

const locale: FigureLocale = { ...en, figures };

/** The HTML of every record and of every figure over a dataset. */
function everything(index: DatasetIndex): string[] {
  return [
    ...index.all('visit').map((visit) => renderVisitHTML(visitReport(visit, index, locale), locale)),
    ...index
      .all('agreement')
      .map((one) => renderLifecycleHTML(lifecycleView(one, index, locale, '2026-01-15'), locale)),
    ...index.all('route').map((route) => renderRouteHTML(routeView(route, index, locale), locale)),
    ...index.all('party').map((party) => renderPartyHTML(partyView(party, index, locale) as never, locale)),
    renderSectorTableHTML(sectorTableView(index, locale), locale),
    renderYearTableHTML(yearTableView(index, locale), locale),
    renderPartyPairsHTML(partyPairsView(index, locale), locale),
    renderTimelineHTML(timelineView(index, locale), locale),
  ];
}

const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)>/g;

/** The text, once every tag is known to be ours, closed, and without an attribute that could run code. */
function textOf(html: string): string {
  const open: string[] = [];
  for (const [tag, name = '', attributes = ''] of html.matchAll(TAG)) {
    expect(name).toMatch(
      /^(?:article|section|div|p|h[1-6]|[ou]l|li|d[ldt]|span|strong|bdi|time|code|a|table|t(?:head|body|r|h|d)|details|summary|svg|rect)$/,
    );
    expect(attributes).not.toMatch(/ (?:on|style|src|srcdoc)[a-z]*=|href="(?!https?:)/i);
    if (tag.startsWith('</')) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
  return html.replace(TAG, '');
}

/** A copy in which the texts that people write are this one. */
function withTexts(value: unknown, hostile: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, hostile, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, withTexts(entry, hostile, name)]),
    );
  }
  const isWritten =
    /^(?:title|name|note|asStated|quote|label|office|publisher|author|locator|mode|text|url|kind|en)$/;
  return typeof value === 'string' && isWritten.test(key) ? hostile : value;
}

describe('no text of the data is markup, in any element', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</td></table><iframe src="//evil">',
    'javascript:alert(1)',
    'https://example.org/"onclick="x',
    '<!-- ',
  ])('%j', (hostile) => {
    for (const html of everything(indexDataset(withTexts(enriched, hostile) as Dataset))) {
      expect(textOf(html)).not.toMatch(/[<>"']/);
    }
  });
});

describe('what the elements say is said here too', () => {
  const index = indexDataset(readDataset(enriched).dataset);
  const [visit] = index.all('visit');

  test('the whole visit: results by strength, by sector, and the ways', () => {
    const text = textOf(
      renderVisitHTML(visitReport(visit as Visit, index, locale), locale, { headingLevel: 2 }),
    );
    for (const words of ['State visit', '16 signed, 1 agreed', 'Samruk-Kazyna', 'Aktau', 'AZERTAC'])
      expect(text).toContain(words);
  });

  test('headings go down from the level of the page, and not below 6', () => {
    const html = (headingLevel: 1 | 2 | 5 | 6): string =>
      renderVisitHTML(visitReport(visit as Visit, index, locale), locale, { headingLevel });
    expect(new Set(html(1).match(/<h\d/g))).toEqual(new Set(['<h1', '<h2', '<h3']));
    expect(new Set(html(5).match(/<h\d/g))).toEqual(new Set(['<h5', '<h6']));
    expect(new Set(html(6).match(/<h\d/g))).toEqual(new Set(['<h6']));
  });

  test('the status of an agreement, and what each party did', () => {
    const lived = {
      id: 'l',
      kind: 'treaty',
      title: 'Treaty',
      parties: ['AZ', 'KZ', 'TR'],
      signedOn: '2019-03-02',
      entryIntoForce: '2020-01-01',
      signatures: [{ party: 'AZ', on: '2019-03-02' }],
      events: [
        { act: 'ratification', party: 'AZ', on: '2019-06-01' },
        { act: 'ratification', party: 'KZ', on: '2019' },
      ],
    } as unknown as Agreement;
    const own = indexDataset({ comity: '1', agreements: [lived] });
    const html = renderLifecycleHTML(lifecycleView(lived, own, locale, '2026-01-15'), locale);
    expect(textOf(html)).toContain('In force');
    expect(html).toContain('<time datetime="2019-06-01">1 June 2019</time>');
    expect(html).toContain('aria-current="step"');
    expect(html).toContain('rowspan="2"');
  });

  test('a party with its kind, and an id that leads nowhere', () => {
    const badge = (party: string): string =>
      renderPartyHTML(partyView(party, index, locale) as never, locale);
    expect(textOf(badge('AZ'))).toBe('Azerbaijan');
    expect(textOf(badge('socar'))).toContain('State Oil Company');
    expect(badge('nobody')).toContain('<code>nobody</code>');
  });

  test('a sector in the colour of its main sector', () => {
    const view = sectorView('energy-oil-gas', index, locale);
    expect(renderSectorHTML(view as never, locale)).toBe(
      '<span class="comity-badge" lang="en" data-sector="energy"><span class="comity-label">Oil and gas</span></span>',
    );
  });

  test('parts that lead nowhere are owned up to', () => {
    const record: Agreement = { id: 'a', kind: 'treaty', title: 'T', parties: ['nobody-knows'] };
    expect(textOf(renderHTML(agreementView(record, index, locale), locale))).toContain(en.phrases.partial);
  });

  test('more visits and pairs than are shown are announced by the place of a button', () => {
    const visits = Array.from({ length: 120 }, (_, at): Visit => ({ id: `v${String(at)}`, kind: 'state' }));
    const many = indexDataset({ comity: '1', visits });
    const html = renderTimelineHTML(timelineView(many, locale, { limit: 50 }), locale);
    expect(html).toContain(`data-label="${figures.showMore('50')}"`);
    expect(renderTimelineHTML(timelineView(many, locale), locale)).not.toContain('data-label');
    const parties = ['AZ', 'KZ', 'TR', 'GE', 'UZ', 'KG', 'TJ', 'TM', 'UA', 'MD', 'PL', 'HU'];
    const agreements: Agreement[] = [
      { id: 'a', kind: 'treaty', title: 'T', parties, signedOn: '2020' },
      { id: 'b', kind: 'treaty', title: 'T', parties: ['AZ'], signedOn: '2021-02' },
    ];
    const signed = indexDataset({ comity: '1', agreements });
    expect(renderPartyPairsHTML(partyPairsView(signed, locale), locale)).toContain('data-label');
    expect(renderYearTableHTML(yearTableView(signed, locale), locale)).toContain('2021: 1');
  });
});

describe('embedData', () => {
  test('gives back what it was given, and nothing in it ends the script', () => {
    const data = { comity: '1', title: '</script><!--<script> \u2028\u2029 & "q" \u0000' };
    const html = embedData(data);
    const inside = html.slice('<script type="application/json">'.length, -'</script>'.length);
    expect(html).toBe(`<script type="application/json">${inside}</script>`);
    expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inside)).toEqual(data);
  });

  test.each([undefined, () => 1, Symbol('x')])('says so when JSON cannot hold it: %s', (value) => {
    expect(() => embedData(value)).toThrow('JSON can hold');
  });
});
