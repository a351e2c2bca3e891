import { expect, test } from 'vitest';
import { indexDataset, type Agreement, type Dataset, type Route, type Visit } from '../index.js';
import { en as words } from '../locales/en.js';
import { figures } from '../locales/figures/en.js';
import { arcLayout } from '../view/party-arcs.js';
import {
  lifecycleView,
  partyPairsView,
  routeView,
  timelineView,
  visitReport,
  yearTableView,
  type FigureLocale,
  type PartyPairsView,
} from '../view/index.js';
import {
  renderLifecycleHTML,
  renderPartyPairsHTML,
  renderRouteHTML,
  renderTimelineHTML,
  renderVisitHTML,
  renderYearTableHTML,
} from './index.js';

const en: FigureLocale = { ...words, figures };

function treaty(id: string, fields: object = {}): Agreement {
  return { id, kind: 'treaty', title: `Treaty ${id}`, ...fields };
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

const placed: Partial<Dataset> = {
  places: [
    { id: 'baku', name: 'Baku', latitude: 40.4, longitude: 49.9 },
    { id: 'aktau', name: 'Aktau', latitude: 43.7, longitude: 51.2 },
    { id: 'inland', name: 'Inland' },
  ],
};

function route(fields: object, others: Partial<Dataset> = placed): string {
  const record = { id: 'r', ...fields } as unknown as Route;
  return renderRouteHTML(
    routeView(record, indexDataset({ comity: '1', ...others, routes: [record] }), en),
    en,
  );
}

test('a route says how one travels, how far it is, and what the editor adds', () => {
  const html = route({
    legs: [{ from: 'baku', to: 'aktau', mode: 'sea', distanceKm: 445 }],
    note: 'Twice a week',
  });
  expect(textOf(html)).toMatch(/Baku → –\s+Aktau Sea, 445/);
  expect(html).toContain('<p class="comity-note">Twice a week</p>');
  expect(html).toContain('class="comity-map"');
  expect(textOf(html)).toContain(figures.linesAreSchematic);
  expect(textOf(html)).not.toContain(figures.positionNotKnown);
});

test('a route of which not every place, or none, is known keeps no room for a map that says too much', () => {
  const half = route({ legs: [{ from: 'baku', to: 'inland' }] });
  expect(half).toContain('class="comity-map"');
  expect(textOf(half)).toContain(figures.positionNotKnown);
  const none = route({ legs: [{ from: 'inland', to: { asStated: 'the port' } }] });
  expect(none).not.toContain('class="comity-map"');
  expect(textOf(none)).toContain(figures.positionNotKnown);
  expect(textOf(none)).not.toContain(figures.linesAreSchematic);
});

test('a leg whose places a caller left out is no error', () => {
  const record = { id: 'r', legs: [{ from: 'baku', to: 'aktau' }] } as unknown as Route;
  const view = routeView(record, indexDataset({ comity: '1', ...placed, routes: [record] }), en);
  const html = renderRouteHTML({ ...view, stops: view.stops.slice(0, 1) }, en);
  expect(textOf(html)).toContain('Baku → – ');
});

test('a status and whether it is in force are said once where they are the same words', () => {
  const answer = (fields: object): string => {
    const one = treaty('a', fields);
    const html = renderLifecycleHTML(
      lifecycleView(one, indexDataset({ comity: '1', agreements: [one] }), en, '2026-01-15'),
      en,
    );
    return /<p class="comity-answer">(.*?)<\/p>/.exec(html)?.[1] ?? '';
  };
  expect(answer({ signedOn: '2019-03-02', entryIntoForce: '2020-01-01' })).toBe('In force');
  expect(answer({ signedOn: '2019-03-02' })).toMatch(/^Signed · ./);
});

test('the end of an agreement is marked as one', () => {
  const one = treaty('a', {
    signedOn: '2019-03-02',
    entryIntoForce: '2020-01-01',
    ended: { on: '2021-05-01' },
  });
  const view = lifecycleView(one, indexDataset({ comity: '1', agreements: [one] }), en, '2026-01-15');
  expect(renderLifecycleHTML(view, en)).toMatch(/<li data-state="[a-z]+" class="comity-ends"/);
});

test('a visit says that it was called off, and one without a date stands by itself', () => {
  const visits = [
    { id: 'a', kind: 'state', startDate: '2025-10-20', status: 'cancelled', destinations: ['KZ'] },
    { id: 'b', kind: 'official' },
  ] as unknown as Visit[];
  const html = renderTimelineHTML(timelineView(indexDataset({ comity: '1', visits }), en), en);
  expect(html).toMatch(/ · <strong>[^<]+<\/strong>/);
  expect(html).toContain('class="comity-year comity-unknown"');
});

function visitWith(fields: object, others: Partial<Dataset> = {}): string {
  const visit = { id: 'v', kind: 'state', ...fields } as unknown as Visit;
  const index = indexDataset({ comity: '1', ...placed, ...others, visits: [visit] });
  return renderVisitHTML(visitReport(visit, index, en), en);
}

test('a visit without results keeps its sectors, and has no part for what nobody knows', () => {
  const html = visitWith({ meetings: [{ id: 'm', kind: 'talks', sectors: ['energy'] }] });
  expect(html).toContain('data-sector="energy"');
  expect(html).not.toContain('<section');
});

test('the stays of the visitors, with and without a date', () => {
  const html = visitWith({ legs: [{ place: 'baku', startDate: '2025-10-20' }, { place: 'aktau' }] });
  expect(html).toMatch(
    /<span class="comity-name">Baku<\/span><span class="comity-aside">, .*?20 October 2025/,
  );
  expect(html).toContain('<span class="comity-name">Aktau</span></li>');
});

test('the ways that results are about stand there without any stay; overlapping sectors are owned up to', () => {
  const html = visitWith(
    {},
    {
      agreements: [
        treaty('a', { visit: 'v', signedOn: '2025', sectors: ['energy', 'transport'], routes: ['r'] }),
      ],
      routes: [{ id: 'r', legs: [{ from: 'baku', to: 'aktau' }] }] as unknown as Route[],
    },
  );
  expect(html).toContain('<div class="comity-route">');
  expect(html).not.toContain('comity-stays');
  expect(textOf(html)).toContain(figures.sectorsOverlap);
});

test('sectors that do not overlap need no note', () => {
  const agreements = [treaty('a', { visit: 'v', signedOn: '2025', sectors: ['energy'] })];
  const html = visitWith({}, { agreements });
  expect(html).toContain('comity-amounts');
  expect(textOf(html)).not.toContain(figures.sectorsOverlap);
});

function years(agreements: readonly Agreement[]): string {
  return renderYearTableHTML(
    yearTableView(indexDataset({ comity: '1', agreements: [...agreements] }), en),
    en,
  );
}

test('results of an unknown year stand apart, and an open number has an open end', () => {
  const both = years([
    treaty('a', { signedOn: '2020' }),
    treaty('b', { signedOn: '2021', count: { atLeast: 6, asStated: 'several' } }),
    treaty('c', { status: 'signed' }),
  ]);
  expect(both).toContain('class="comity-span comity-apart"');
  expect(both).toContain('<span>2020</span><span>2021</span>');
  expect(both.match(/class="comity-more"/g)).toHaveLength(3);
  expect(textOf(both)).toContain('2021: at least 6');
  const unknown = years([treaty('c', { status: 'signed' })]);
  expect(unknown).toContain('class="comity-span comity-apart"');
  expect(unknown.match(/class="comity-span"/g)).toBeNull();
  const one = years([treaty('a', { signedOn: '2020' })]);
  expect(one).not.toContain('comity-apart');
  expect(one).toContain('<div class="comity-ends"><span>2020</span></div>');
});

function pairs(agreements: readonly Agreement[]): PartyPairsView {
  return partyPairsView(indexDataset({ comity: '1', agreements: [...agreements] }), en);
}

test('parties are drawn beside their table from three on, and never more than can be read', () => {
  const two = pairs([treaty('a', { parties: ['AZ', 'KZ'], signedOn: '2020' })]);
  expect(renderPartyPairsHTML(two, en)).not.toContain('comity-arcs');
  const three = pairs([treaty('a', { parties: ['AZ', 'KZ', 'TR'], signedOn: '2020' })]);
  expect(
    textOf(/<ul class="comity-arc-names">.*?<\/ul>/.exec(renderPartyPairsHTML(three, en))?.[0] ?? ''),
  ).toBe('AzerbaijanKazakhstanTürkiye');
  const codes = 'AZ KZ TR GE UZ KG TJ TM UA MD PL HU RO BG GR IT FR DE ES PT NL BE LU DK SE FI'.split(' ');
  const many = pairs([treaty('a', { parties: codes, signedOn: '2020' })]);
  expect(arcLayout(many, 1000)?.names).toHaveLength(24);
});

test('a line is the wider the more is signed, and dashed where nothing is', () => {
  const view = pairs([
    treaty('a', { parties: ['AZ', 'KZ'], signedOn: '2020' }),
    treaty('b', { parties: ['AZ', 'KZ'], signedOn: '2021' }),
    treaty('c', { parties: ['AZ', 'TR'], status: 'agreed' }),
    treaty('d', { parties: ['GE'], signedOn: '2021' }),
  ]);
  const arcs = arcLayout(view, 50)?.arcs ?? [];
  expect(arcs.map(({ from, to, dashed }) => [from, to, dashed])).toEqual([
    [0, 1, false],
    [0, 2, true],
  ]);
  expect(arcs[0]?.width).toBeGreaterThan(arcs[1]?.width ?? Infinity);
  // What a caller left out of a view costs its line or its name, and is no error.
  expect(arcLayout({ ...view, rows: [] }, 50)?.arcs.map(({ width }) => width)).toEqual([1, 1]);
  expect(arcLayout({ ...view, parties: view.parties.slice(0, 2) }, 50)).toBeUndefined();
});

test('a year in which nothing of a strength came about has no column of it', () => {
  const visits = [{ id: 'v', kind: 'state', startDate: '2022-05-01' }] as unknown as Visit[];
  const agreements = [
    treaty('a', { signedOn: '2020' }),
    treaty('b', { signedOn: '2021' }),
    treaty('c', { status: 'agreed', visit: 'v' }),
  ];
  const html = renderYearTableHTML(yearTableView(indexDataset({ comity: '1', visits, agreements }), en), en);
  const [, signed = '', agreed = ''] = html.split('class="comity-plot" ');
  expect(signed.match(/<rect/g)).toHaveLength(2);
  expect(signed).toContain('2020: 1; 2021: 1"');
  expect(agreed).not.toMatch(/202[01]: 1/);
});
