import { describe, expect, test } from 'vitest';
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { indexDataset, readDataset, type Report, type Visit } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { visitView, type Locale, type ReportView } from './index.js';

/** What a visit with this one report shows of it. */
function reported(report: Partial<Report>, locale: Locale = en): ReportView | undefined {
  const visit: Visit = { id: 'v', kind: 'state', reports: [report as Report] };
  const index = indexDataset({
    comity: '1',
    parties: [{ id: 'socar', name: 'SOCAR' }],
    sources: [{ id: 's', publisher: 'Agency' }],
    visits: [visit],
  });
  return visitView(visit, index, locale).reports[0];
}

function words(report: Partial<Report>, locale: Locale = en): string | undefined {
  const view = reported(report, locale);
  return view === undefined ? undefined : `${view.label}: ${view.value.text}`;
}

describe('what else is said of a field', () => {
  test.each<[string, Partial<Report>, string, string]>([
    ['a code', { field: 'kind', value: 'official' }, 'Kind: Official visit', 'Növü: Rəsmi səfər'],
    [
      'a code with the source’s words',
      { field: 'kind', value: 'official', asStated: 'resmi ziyaret' },
      'Kind: Official visit',
      'Növü: Rəsmi səfər',
    ],
    ['an unknown code', { field: 'kind', value: 'grand' }, 'Kind: grand', 'Növü: grand'],
    [
      'a date',
      { field: 'startDate', value: '2025-10-20' },
      'Start: 20 October 2025',
      'Başlanğıcı: 20 oktyabr 2025',
    ],
    ['a count', { field: 'documentCount', value: { stated: 15 } }, 'Documents: 15', 'Sənədlər: 15'],
    [
      'a count in words',
      { field: 'documentCount', value: { atLeast: 2, asStated: 'a series' } },
      'Documents: “a series” (at least two)',
      'Sənədlər: “a series” (ən azı iki)',
    ],
    [
      'countries',
      { field: 'destinations', value: ['AZ', 'KZ'] },
      'To: Azerbaijan and Kazakhstan',
      'Hara: Azərbaycan və Qazaxıstan',
    ],
    [
      'parties',
      { field: 'destinations', value: [{ party: 'AZ' }, 'socar'] },
      'To: Azerbaijan and SOCAR',
      'Hara: Azərbaycan və SOCAR',
    ],
    [
      'a text',
      { field: 'occasion', value: { en: 'A jubilee', az: 'Yubiley' } },
      'Occasion: A jubilee',
      'Münasibət: Yubiley',
    ],
    ['a number', { field: 'number', value: 2 }, 'number: 2', 'number: 2'],
    ['a truth', { field: 'retroactive', value: true }, 'retroactive: true', 'retroactive: true'],
    [
      'only words',
      { field: 'occasion', asStated: 'a jubilee' },
      'Occasion: a jubilee',
      'Münasibət: a jubilee',
    ],
    [
      'only a quote',
      { field: 'occasion', quote: 'for a jubilee' },
      'Occasion: “for a jubilee”',
      'Münasibət: “for a jubilee”',
    ],
    [
      'words for a date',
      { field: 'endDate', asStated: 'a day later' },
      'End: a day later',
      'Sonu: a day later',
    ],
    ['words for a count', { field: 'count', asStated: 'several' }, 'Documents: several', 'Sənədlər: several'],
    ['words for a code', { field: 'kind', value: '', asStated: 'grand' }, 'Kind: grand', 'Növü: grand'],
  ])('%s', (_, report, english, azerbaijani) => {
    expect(words(report)).toBe(english);
    expect(words(report, az)).toBe(azerbaijani);
  });

  test('is left out when it says nothing', () => {
    for (const report of [
      {},
      { field: 'kind' },
      { value: 'official' },
      { field: 'occasion', value: [[]] },
      5,
      null,
    ]) {
      expect(reported(report as Partial<Report>)).toBeUndefined();
    }
  });

  test('names its source and the place in it', () => {
    expect(reported({ field: 'kind', value: 'official', source: 's', locator: 'S1' })?.source).toEqual({
      name: { text: 'Agency' },
      details: [],
      locators: ['S1'],
    });
    expect(reported({ field: 'kind', value: 'official', source: 's' })?.source?.locators).toEqual([]);
    expect(reported({ field: 'kind', value: 'official' })?.source).toBeUndefined();
  });

  test('may turn in a circle', () => {
    const circle: unknown[] = ['AZ'];
    circle.push(circle);
    expect(words({ field: 'destinations', value: circle })).toBe('To: Azerbaijan');
  });
});

test('the visit of October 2025 is reported as an official one too, and with fewer documents', () => {
  const index = indexDataset(readDataset(enriched).dataset);
  const [visit] = index.all('visit');
  if (visit === undefined) throw new Error('no visit');
  const reports = visitView(visit, index, en).reports.map(
    ({ label, value, source }) => `${label}: ${value.text} (${source?.name.text ?? ''})`,
  );
  expect(reports).toEqual([
    'Kind: Official visit (AZERTAC)',
    'Kind: Official visit (Haberport)',
    'Documents: “a series of important documents” (at least two) (AZERTAC)',
  ]);
});

describe('a correction', () => {
  const corrected = (corrections: unknown) =>
    visitView({ id: 'v', kind: 'state', corrections } as unknown as Visit, indexDataset({ comity: '1' }), en)
      .corrections;

  test('has its day in words and its note', () => {
    expect(corrected([{ date: '2025-10-25', note: 'The kind was wrong.' }])).toEqual([
      { date: '25 October 2025', note: { text: 'The kind was wrong.' } },
    ]);
  });

  test('is shown as it is when its day is none, and not at all without a note', () => {
    expect(corrected([{ date: 'later', note: 'x' }, { note: 'y' }, { date: '2025' }, null])).toEqual([
      { date: 'later', note: { text: 'x' } },
      { date: '', note: { text: 'y' } },
    ]);
  });
});
