import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { indexDataset } from '../dataset/index-dataset.js';
import { en } from '../locales/en.js';
import { figures as azFigures } from '../locales/figures/az.js';
import { figures } from '../locales/figures/en.js';
import { figures as kkFigures } from '../locales/figures/kk.js';
import { figures as ruFigures } from '../locales/figures/ru.js';
import { figures as trFigures } from '../locales/figures/tr.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement } from '../models/agreement.js';
import type { Dataset } from '../models/dataset.js';
import type { Visit } from '../models/visit.js';
import type { AmountTableView } from './figure-types.js';
import { lifecycleView } from './lifecycle-view.js';
import { partyPairsView } from './party-pairs.js';
import { routeView } from './route-view.js';
import { sectorTableView } from './sector-table.js';
import { timelineView } from './timeline-view.js';
import { visitReport } from './visit-report.js';
import { yearTableView } from './year-table.js';

const locale: FigureLocale = { ...en, figures };
const file = (name: string): Dataset =>
  JSON.parse(readFileSync(new URL(`../../../../data/${name}.json`, import.meta.url), 'utf8')) as Dataset;
const article = indexDataset(file('aliyev-kazakhstan'));
const enriched = indexDataset(file('aliyev-kazakhstan.enriched'));

/** A table as lines: "Energy | some | 1". */
function lines({ rows }: AmountTableView): string[] {
  return rows.map(({ label, amounts }) =>
    [label.text, ...amounts.map((amount) => amount?.text ?? '–')].join(' | '),
  );
}

function of(...agreements: Partial<Agreement>[]) {
  return indexDataset({
    comity: '1',
    agreements: agreements.map((one, at) => ({
      id: `a${String(at)}`,
      kind: 'agreement' as const,
      title: 'A',
      ...one,
    })),
  });
}

describe('sectorTableView', () => {
  test('shows the groups of the article as what they are', () => {
    const view = sectorTableView(article, locale, { visit: 'visit', outcomes: true });
    expect(view.columns.map(({ label }) => label)).toEqual(['Signed', 'Agreed', 'Decided', 'Raised']);
    const shown = lines(view);
    expect(shown).toContain('Transport and logistics | at least 2 | – | 1 | –');
    expect(shown).toContain('Education | some | – | – | –');
    expect(view.summary).toBe('At least 6 signed, 1 agreed, 3 decided, 1 raised');
    expect(view.notes).toContain(figures.sectorsOverlap);
  });

  test('a row for what has no sector comes last', () => {
    const view = sectorTableView(
      of({ signedOn: '2020' }, { signedOn: '2020' }, { signedOn: '2020', sectors: ['energy-oil-gas'] }),
      locale,
    );
    expect(lines(view)).toEqual(['Energy | 1', 'Sector not stated | 2']);
    expect(view.notes).toEqual([]);
  });

  test('a member without a sector has that of its group, unless the group has several', () => {
    const member = { signedOn: '2020', partOf: 'a0' };
    expect(lines(sectorTableView(of({ signedOn: '2020', sectors: ['energy'] }, member), locale))).toEqual([
      'Energy | 1',
    ]);
    expect(
      lines(sectorTableView(of({ signedOn: '2020', sectors: ['energy', 'trade'] }, member), locale)),
    ).toEqual(['Sector not stated | 1']);
  });

  test('an empty dataset has no rows and no sentence', () => {
    const view = sectorTableView(indexDataset({ comity: '1' }), locale);
    expect(view.rows).toEqual([]);
    expect(view.summary).toBeUndefined();
    expect(view.most).toBe(1);
  });
});

describe('yearTableView', () => {
  test('years without any stand between the others; unknown years last', () => {
    const view = yearTableView(
      of({ signedOn: '2020-05' }, { signedOn: '2018' }, { signedOn: 'XXXX-10-23' }, { signedOn: '201X' }),
      locale,
    );
    expect(lines(view)).toEqual(['2018 | 1', '2019 | –', '2020 | 1', 'Year not known | 2']);
  });

  test('what is signed during a visit stands in the year of the visit', () => {
    expect(lines(yearTableView(enriched, locale))).toEqual(['2025 | 16 | 1']);
    expect(lines(yearTableView(article, locale))).toEqual(['Year not known | at least 6 | 1']);
  });

  test('centuries between two years are no rows', () => {
    expect(lines(yearTableView(of({ signedOn: '1648' }, { signedOn: '2020' }), locale))).toEqual([
      '1648 | 1',
      '2020 | 1',
    ]);
  });
});

describe('partyPairsView', () => {
  test('the most frequent pair first, whatever the order of its parties', () => {
    const view = partyPairsView(
      of(
        { signedOn: '2020', parties: ['AZ', 'GE'] },
        { signedOn: '2020', parties: ['KZ', 'AZ'] },
        { signedOn: '2020', parties: ['AZ', 'KZ'], count: { atLeast: 2 } },
      ),
      locale,
    );
    expect(lines(view)).toEqual(['Azerbaijan and Kazakhstan | at least 3', 'Azerbaijan and Georgia | 1']);
    expect(view.notes).toEqual([]);
  });

  test('an agreement of three stands beside each pair and is said to', () => {
    const view = partyPairsView(of({ signedOn: '2020', parties: ['AZ', 'GE', 'TR'] }), locale);
    expect(view.rows).toHaveLength(3);
    expect(view.notes).toEqual([figures.partiesOverlap]);
  });

  test('who only keeps the text or looks on signs with nobody', () => {
    const view = partyPairsView(
      of({ signedOn: '2020', parties: ['AZ', 'KZ', { party: 'CH', roles: ['depositary'] }] }),
      locale,
    );
    expect(lines(view)).toEqual(['Azerbaijan and Kazakhstan | 1']);
  });

  test('one party alone, and none, stand last', () => {
    const view = partyPairsView(
      of(
        { signedOn: '2020' },
        { signedOn: '2020', parties: ['AZ'] },
        { signedOn: '2020', parties: ['AZ', 'KZ'] },
      ),
      locale,
    );
    expect(lines(view).slice(0, 1)).toEqual(['Azerbaijan and Kazakhstan | 1']);
    expect(lines(view).slice(1).sort()).toEqual(['Azerbaijan | 1', 'Parties not stated | 1']);
  });

  test('only the pairs of one party', () => {
    const index = of(
      { signedOn: '2020', parties: ['AZ', 'KZ'] },
      { signedOn: '2020', parties: ['GE', 'TR'] },
    );
    expect(lines(partyPairsView(index, locale, { party: 'TR' }))).toEqual(['Georgia and Türkiye | 1']);
    expect(partyPairsView(index, locale, { party: 'XX' }).rows).toEqual([]);
  });

  test('a member of a group has the parties of the group', () => {
    const view = partyPairsView(
      of({ parties: ['AZ', 'KZ'], signedOn: '2020' }, { partOf: 'a0', signedOn: '2020' }),
      locale,
    );
    expect(lines(view)).toEqual(['Azerbaijan and Kazakhstan | 1']);
  });
});

describe('timelineView', () => {
  const visits = (...dates: (string | undefined)[]) =>
    indexDataset({
      comity: '1',
      visits: dates.map((startDate, at): Visit => ({
        id: `v${String(at)}`,
        kind: 'state',
        title: `visit ${String(at)}`,
        ...(startDate === undefined ? {} : { startDate, endDate: startDate }),
      })),
    });
  const shown = (view: ReturnType<typeof timelineView>): string[] =>
    view.groups.map(({ label, items }) => `${label}: ${items.map(({ title }) => title.text).join(', ')}`);

  test('in the order of time, by year; unknown years last, in either order', () => {
    const index = visits('2020-05', undefined, '2019-12-30', '2020-01', 'XXXX-10-23');
    expect(shown(timelineView(index, locale))).toEqual([
      '2019: visit 2',
      '2020: visit 3, visit 0',
      'Year not known: visit 1, visit 4',
    ]);
    expect(shown(timelineView(index, locale, { newestFirst: true }))).toEqual([
      '2020: visit 0, visit 3',
      '2019: visit 2',
      'Year not known: visit 1, visit 4',
    ]);
  });

  test('a decade is called so and never given a year', () => {
    const [group] = timelineView(visits('199X'), locale).groups;
    expect(group?.label).toBe('1990s');
    expect(group?.known).toBe(true);
  });

  test('partial dates in words', () => {
    const items = timelineView(visits('2020-05', 'XXXX-10-23', undefined), locale).groups.flatMap(
      (group) => group.items,
    );
    expect(items.map(({ when }) => when.text)).toEqual([
      'May 2020',
      '23 October (year not stated)',
      'Not known',
    ]);
  });

  test('shows as many as it is asked for and says how many there are', () => {
    const view = timelineView(visits('2020', '2021', '2022'), locale, { limit: 2 });
    expect([view.shown, view.total]).toEqual([2, 3]);
    expect(shown(view)).toEqual(['2020: visit 0', '2021: visit 1']);
  });

  test('what is no date stands with those of unknown years and is noted', () => {
    const view = timelineView(visits('soon'), locale);
    expect(view.groups.map(({ known }) => known)).toEqual([false]);
    expect(view.problems.map(({ value }) => value)).toContain('soon');
  });
});

describe('lifecycleView', () => {
  const index = indexDataset({ comity: '1' });
  const life = (record: Partial<Agreement>, today = '2026-01-15') =>
    lifecycleView({ id: 'a', kind: 'treaty', title: 'Treaty', ...record }, index, locale, today);
  const steps = (view: ReturnType<typeof life>): string[] =>
    view.steps.map(({ label, state, when }) => `${label} | ${state} | ${when.text}`);

  test('before and after its entry into force', () => {
    const dates = { signedOn: '2018-08-12', entryIntoForce: '2019-06-01' };
    const before = life(dates, '2019-01-01');
    expect(steps(before)).toEqual(['Signed | now | 12 August 2018', 'In force | not-yet | 1 June 2019']);
    expect(before.force).toEqual({ code: 'not-yet', label: 'Not yet in force' });
    const after = life(dates);
    expect(steps(after)).toEqual(['Signed | taken | 12 August 2018', 'In force | now | 1 June 2019']);
    expect(after.day).toBe('15 January 2026');
  });

  test('no longer in force is another answer than not yet', () => {
    const view = life({ signedOn: '1998', entryIntoForce: '2000', ended: { on: '2010', how: 'denounced' } });
    expect(view.force.label).toBe('No longer in force');
    expect(steps(view).at(-1)).toBe('Denounced | now | 2010');
    expect(view.steps.at(-1)?.ends).toBe(true);
  });

  test('ended, and nobody says when', () => {
    const view = life({ signedOn: '1998', ended: { how: 'terminated' } });
    expect(steps(view)).toEqual([
      'Signed | taken | 1998',
      'In force | unknown | Not known',
      'Terminated | now | Date not known',
    ]);
  });

  test('signed long ago with nothing more known is not called "not yet in force"', () => {
    const view = life({ signedOn: '1998' });
    expect(steps(view)).toEqual(['Signed | now | 1998', 'In force | unknown | Not known']);
    expect(view.force.code).toBe('unknown');
  });

  test('agreed and not reported as signed', () => {
    const view = life({ status: 'agreed' });
    expect(steps(view)).toEqual([
      'Agreed, not reported as signed | now | Date not known',
      'Signed | unknown | Not known',
      'In force | not-yet | Not yet',
    ]);
  });

  test('a date that may lie before or after the day is left open', () => {
    const view = life({ signedOn: '2018', entryIntoForce: '2026' });
    expect(steps(view)[1]).toBe('In force | unknown | 2026');
  });

  test('a text that does not bind never enters into force', () => {
    const view = life({ kind: 'joint-statement', status: 'adopted', binding: { value: 'no' } });
    expect(view.steps.map(({ name }) => name)).not.toContain('in-force');
    expect(view.force.code).toBe('not-applicable');
  });

  test('the end of its term is to come; one that renews itself says so', () => {
    const view = life({ signedOn: '2018', entryIntoForce: '2019', expiresOn: '2029-06-01' });
    expect(steps(view).at(-1)).toBe('Expires | not-yet | 1 June 2029');
  });

  test('what single parties did is a table, in the order of the parties', () => {
    const view = life({
      parties: ['AZ', 'KZ', 'IR'],
      signedOn: '2018',
      signatures: [{ party: 'KZ', on: '2018-08-12', person: { asStated: 'the President' } }],
      events: [
        { act: 'ratified', party: 'TM', on: '2020' },
        { act: 'ratified', party: 'AZ', on: '2019', effective: '2020' },
        { act: 'registered', on: '2021' },
      ],
    });
    expect(
      view.acts.map(({ party, acts }) => [
        party.text,
        ...acts.map(({ label, when }) => `${label} ${when.text} ${when.aside?.text ?? ''}`.trim()),
      ]),
    ).toEqual([
      ['Azerbaijan', 'Ratified 2019 In effect: 2020'],
      ['Kazakhstan', 'Signed 12 August 2018 the President'],
      ['Iran'],
      ['Turkmenistan', 'Ratified 2020'],
    ]);
    expect(view.steps.map(({ name }) => name)).toContain('registered');
  });

  test('without an act of a single party there is no table', () => {
    expect(life({ parties: ['AZ', 'KZ'], signedOn: '2018' }).acts).toEqual([]);
  });

  test('wrong types in every field cost the line that they stand in', () => {
    for (const wrong of [42, true, { a: 1 }, [[]], [null], 'x']) {
      const record = Object.fromEntries(
        [
          'signedOn',
          'entryIntoForce',
          'ended',
          'events',
          'signatures',
          'registrations',
          'renewal',
          'expiresOn',
          'parties',
          'status',
        ].map((key) => [key, wrong]),
      );
      expect(() => life(record as Partial<Agreement>)).not.toThrow();
    }
  });
});

describe('routeView', () => {
  test('each place once, with its position where one is given', () => {
    const index = indexDataset({
      comity: '1',
      places: [
        { id: 'baku', name: 'Port of Baku', kind: 'port', latitude: 40, longitude: 49.4 },
        { id: 'aktau', name: 'Port of Aktau', latitude: 143, longitude: 51.2 },
      ],
    });
    const view = routeView(
      {
        id: 'r',
        legs: [
          { from: 'baku', to: { place: 'aktau' }, mode: 'sea', distanceKm: 1475 },
          { from: 'aktau', to: { asStated: 'Europe' } },
        ],
      },
      index,
      locale,
    );
    expect(view.title.text).toBe('Port of Baku – Europe');
    expect(view.stops.map(({ name, kind, position }) => [name.text, kind, position])).toEqual([
      ['Port of Baku', 'Port', [49.4, 40]],
      ['Port of Aktau', undefined, undefined],
      ['Europe', undefined, undefined],
    ]);
    expect(view.legs).toEqual([
      { from: 0, to: 1, mode: 'Sea', distance: '1,475 km' },
      { from: 1, to: 2, mode: undefined, distance: undefined },
    ]);
  });

  test('a leg that cannot be read is left out', () => {
    const legs = [null, 42, { from: 'x' }, { from: [], to: {} }];
    expect(routeView({ id: 'r', legs } as never, article, locale).legs).toEqual([]);
  });
});

describe('visitReport', () => {
  test('holds every result once, the strongest first, and each source once', () => {
    const [visit] = enriched.all('visit');
    const report = visitReport(visit as Visit, enriched, locale);
    expect(
      report.groups.map(({ strength, results }) => `${strength.label} ${String(results.length)}`),
    ).toEqual(['Signed 5', 'Agreed 1', 'Decided 3', 'Raised 1']);
    expect(report.routes.map(({ title }) => title.text)).toEqual(['Baku – Aktau']);
    expect(report.stays.map(({ place, when }) => [place.text, when?.text])).toEqual([
      ['Astana', '20\u2009–\u200921 October 2025'],
    ]);
    const urls = report.sources.map(({ url, name }) => url ?? name.text);
    expect(new Set(urls).size).toBe(urls.length);
    expect(report.problems).toEqual([]);
  });

  test('a visit of which nothing came is a visit', () => {
    const report = visitReport({ id: 'v', kind: 'state' }, indexDataset({ comity: '1' }), locale);
    expect([report.groups, report.sectors, report.routes, report.stays]).toEqual([[], undefined, [], []]);
  });
});

describe('the words of figures', () => {
  test('are there in every language, each with its numbers in place', () => {
    for (const texts of [figures, azFigures, kkFigures, ruFigures, trFigures]) {
      for (const [key, value] of Object.entries(texts)) {
        if (typeof value === 'function') expect((value as (text: string) => string)('§'), key).toContain('§');
        else if (typeof value === 'string') expect(value.trim(), key).not.toBe('');
      }
    }
  });
});
