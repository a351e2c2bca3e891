import { describe, expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import { en } from '../locales/en.js';
import { figures } from '../locales/figures/en.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement } from '../models/agreement.js';
import type { Dataset } from '../models/dataset.js';
import type { Route } from '../models/route.js';
import type { Visit } from '../models/visit.js';
import { lifecycleView, type LifecycleView } from './lifecycle-view.js';
import { routeView } from './route-view.js';
import { timelineView } from './timeline-view.js';
import { visitReport } from './visit-report.js';

// Rarer lives, ways and visits: what a register or a newspaper leaves out or states in its own way.

const locale: FigureLocale = { ...en, figures };
const empty = indexDataset({ comity: '1' });

describe('the life of an agreement', () => {
  const life = (record: object, today = '2026-01-15'): LifecycleView =>
    lifecycleView({ id: 'a', kind: 'treaty', title: 'Treaty', ...record }, empty, locale, today);
  const steps = (view: LifecycleView): string[] =>
    view.steps.map(({ label, state, when }) =>
      [label, state, when.text, ...(when.aside === undefined ? [] : [when.aside.text])].join(' | '),
    );

  test('steps stand in the order of their dates, in whatever order the record gives them', () => {
    const view = life({
      signedOn: '2018',
      events: [
        { act: 'approved', on: '2020' },
        { act: 'initialled', on: '2017' },
      ],
    });
    expect(steps(view).slice(0, 3)).toEqual([
      'Initialled | taken | 2017',
      'Signed | taken | 2018',
      'Approved | now | 2020',
    ]);
  });

  test('an act without a day of its own stands at the day of its effect', () => {
    const view = life({
      signedOn: '2018',
      events: [{ act: 'provisionally-applied', effective: '2019-03-01' }],
    });
    expect(steps(view)[1]).toBe('Provisionally applied | now | 1 March 2019');
  });

  test('an act and an ending that are in no list are shown as they are stated', () => {
    for (const word of ['celebrated', 'constructor']) {
      const view = life({
        signedOn: '1998',
        events: [{ act: word, on: '1999' }],
        entryIntoForce: '2000',
        ended: { on: '2010', how: word },
      });
      expect(steps(view)).toEqual([
        'Signed | taken | 1998',
        `${word} | taken | 1999`,
        'In force | taken | 2000',
        `${word} | now | 2010`,
      ]);
    }
  });

  test('a text that does not bind takes effect instead of entering into force', () => {
    const view = life({
      kind: 'joint-statement',
      signedOn: '2018',
      entryIntoForce: '2019',
      binding: { value: 'no' },
    });
    expect(steps(view)).toEqual(['Signed | taken | 2018', 'In effect | now | 2019']);
  });

  test('a registration says where and under which number, with or without its date', () => {
    const registrations = [
      { register: 'UNTS', number: '56789', date: '2021' },
      { register: 'UNTS', number: 'I-1' },
      { date: '2022' },
    ];
    const view = life({ signedOn: '2018', registrations });
    expect(steps(view).filter((line) => line.startsWith('Registered'))).toEqual([
      'Registered | taken | 2021 | UNTS 56789',
      'Registered | taken | Date not known | UNTS I-1',
      'Registered | taken | 2022',
    ]);
    expect(view.steps[0]?.state).toBe('now');
  });

  describe('its end', () => {
    test('with a date alone', () => {
      expect(steps(life({ signedOn: '1998', ended: { on: '2010' } })).at(-1)).toBe(
        'No longer in force | now | 2010',
      );
    });

    test('on a day that is still to come', () => {
      const view = life({ signedOn: '1998', entryIntoForce: '2000', ended: { on: '2030' } });
      expect(steps(view).slice(1)).toEqual([
        'In force | now | 2000',
        'No longer in force | not-yet | 2030 | Not yet',
      ]);
      expect(view.force.code).toBe('in-force');
    });

    test('with a status alone is called by that status', () => {
      const view = life({ kind: 'programme', signedOn: '1998', status: 'completed' });
      expect(steps(view).at(-1)).toBe('Completed | now | Date not known');
      expect(view.steps.at(-1)?.ends).toBe(true);
    });

    test('a term that is over', () => {
      const view = life({ signedOn: '1998', entryIntoForce: '2000', expiresOn: '2010' });
      expect(steps(view).at(-1)).toBe('No longer in force | now | 2010');
      expect(view.force.code).toBe('no-longer');
    });

    test('a term that renews itself says so before and after its day, and ends nothing', () => {
      const dates = {
        signedOn: '2018',
        entryIntoForce: '2019',
        expiresOn: '2029-06-01',
        renewal: { automatic: true },
      };
      expect(steps(life(dates)).at(-1)).toBe('Expires | not-yet | 1 June 2029 | Not yet, Renewal');
      const later = life(dates, '2030-01-01');
      expect(steps(later).slice(1)).toEqual([
        'In force | now | 2019',
        'Expires | taken | 1 June 2029 | Renewal',
      ]);
      expect(later.force.code).toBe('in-force');
    });
  });

  test('a day that is none is shown as it is given, and no step is said to be taken by it', () => {
    const view = life({ signedOn: '2018', entryIntoForce: '2019' }, 'someday');
    expect(view.day).toBe('someday');
    expect(steps(view)[1]).toBe('In force | unknown | 2019');
  });

  test('acts of parties: by whom, and when as far as it is known', () => {
    const view = life({
      parties: [{ asStated: 'the Emirate' }, 'KZ'],
      signatures: [{ party: { asStated: 'the Emirate' } }, { party: 'KZ', on: '2018' }],
      events: [
        { act: 'ratified', party: { asStated: 'the Emirate' }, effective: '2020' },
        { act: 'ratified', party: 'KZ' },
        { act: 'accepted', party: 'KZ', on: '2021' },
      ],
    });
    expect(
      view.acts.map(({ party, acts }) => [
        party.text,
        ...acts.map(({ label, when }) => `${label}: ${when.text}`),
      ]),
    ).toEqual([
      ['the Emirate', 'Signed: Date not known', 'Ratified: In effect: 2020'],
      ['Kazakhstan', 'Signed: 2018', 'Ratified: Date not known', 'Accepted: 2021'],
    ]);
    expect(view.acts.flatMap(({ acts }) => acts).filter(({ when }) => when.missing === true)).toHaveLength(2);
  });
});

describe('a route', () => {
  const title = (route: Partial<Route>): string => routeView({ id: 'r', ...route }, empty, locale).title.text;

  test('without a name and without a place that can be read has a title all the same', () => {
    expect(title({ legs: [] })).toBe('Not stated');
    expect(title({})).toBe('Not stated');
  });

  test('within one place is called by that place', () => {
    const place = { asStated: 'Baku' };
    expect(title({ legs: [{ from: place, to: place }] })).toBe('Baku');
  });
});

describe('the timeline', () => {
  const labels = (...dates: Partial<Visit>[]): string[] => {
    const visits = dates.map((date, at): Visit => ({ id: `v${String(at)}`, kind: 'state', ...date }));
    return timelineView(indexDataset({ comity: '1', visits }), locale).groups.map(({ label }) => label);
  };

  test('a visit over New Year stands in the year that it began in, also when one field holds both days', () => {
    expect(labels({ startDate: '2019-12-30', endDate: '2020-01-02' })).toEqual(['2019']);
    expect(labels({ startDate: '2019-12-30/2020-01-02' })).toEqual(['2019']);
  });

  test('a visit of which only the end is known stands in the year of its end', () => {
    expect(labels({ endDate: '2020-01-02' }, { startDate: '198X', endDate: '199X' })).toEqual([
      '1980s',
      '2020',
    ]);
  });
});

describe('the report of a visit', () => {
  const report = (visit: object, dataset: Partial<Dataset> = {}) =>
    visitReport(visit as Visit, indexDataset({ comity: '1', ...dataset }), locale);

  test('a visit without an id has no results, since nothing can name it', () => {
    const agreements: Agreement[] = [{ id: 'a', kind: 'treaty', title: 'A', signedOn: '2020' }];
    const view = report({ kind: 'state', title: 'The visit' }, { agreements });
    expect([view.visit.title.text, view.groups, view.sectors]).toEqual(['The visit', [], undefined]);
  });

  test('stays are called by their place, else by their country; what names neither is left out', () => {
    const legs = [
      { place: { asStated: 'Astana' }, country: 'KZ', startDate: '2025-10-20' },
      { country: 'TR' },
      { startDate: '2025-10-22' },
      null,
    ];
    expect(report({ id: 'v', legs }).stays.map(({ place, when }) => [place.text, when?.text])).toEqual([
      ['Astana', 'from 20 October 2025, end not stated'],
      ['Türkiye', undefined],
    ]);
  });

  test('a route that two results name, by its id or in a link, is there once', () => {
    const agreement = { kind: 'treaty' as const, title: 'A', visit: 'v', signedOn: '2020' };
    const view = report(
      { id: 'v', kind: 'state' },
      {
        agreements: [
          { id: 'a', ...agreement, routes: ['r', { ref: 'nowhere' }] },
          { id: 'b', ...agreement, routes: [{ ref: 'r' }] },
        ],
        routes: [{ id: 'r', name: 'Middle Corridor', legs: [] }],
      },
    );
    expect(view.routes.map(({ title }) => title.text)).toEqual(['Middle Corridor']);
  });
});
