import { describe, expect, test } from 'vitest';
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { LOCALES } from '../../test/locales.js';
import { indexDataset, readDataset, schemas, type Agreement, type Report, type Visit } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { ru } from '../locales/ru.js';
import { recordBase } from '../models/values.js';
import { agreementView, outcomeView, visitView, type Locale, type ReportView } from './index.js';

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
    ['a truth', { field: 'retroactive', value: true }, 'Retroactive: Yes', 'Geriyə qüvvəsi: Bəli'],
    ['a large number', { field: 'rank', value: 12345 }, 'Level: 12,345', 'Səviyyə: 12.345'],
    ['a level', { field: 'rank', value: 'head-of-state' }, 'Level: Head of state', 'Səviyyə: Dövlət başçısı'],
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

/** What an agreement with this one report shows of it. */
function ofAgreement(field: string, value: unknown, locale: Locale = en): string | undefined {
  const agreement = { id: 'a', kind: 'treaty', title: 'T', reports: [{ field, value }] } as Agreement;
  const other: Agreement = { id: 'b', kind: 'treaty', title: 'The treaty of 1998' };
  const index = indexDataset({ comity: '1', agreements: [agreement, other] });
  const view = agreementView(agreement, index, locale).reports[0];
  return view === undefined ? undefined : `${view.label}: ${view.value.text}`;
}

describe('codes inside a report', () => {
  test.each<[string, unknown, string, string]>([
    ['lateralityAsStated', 'trilateral', 'Number of sides: Trilateral', 'Число сторон: Трёхсторонний'],
    ['binding', 'no', 'Legal effect: Not binding', 'Юридическая сила: Не имеет обязательной силы'],
    [
      'binding',
      { value: 'yes', basis: 'text' },
      'Legal effect: Binding (by its text)',
      'Юридическая сила: Имеет обязательную силу (по тексту)',
    ],
    ['ended.how', 'expired', 'End: Expired', 'Окончание: Срок действия истёк'],
    [
      'ended',
      { how: 'denounced', on: '2010-05' },
      'End: Denounced, May 2010',
      'Окончание: Денонсировано, май 2010 г.',
    ],
    [
      'events',
      [{ act: 'ratified', on: '1999-06-01' }, { act: 'registered' }],
      'Events: Ratified, 1 June 1999; Registered',
      'События: Ратификация, 1 июня 1999 г.; Регистрация',
    ],
    [
      'relations',
      [{ type: 'amends', to: 'b' }],
      'Relation to others: Amends: The treaty of 1998',
      'Связь с другими: Изменяет: The treaty of 1998',
    ],
    ['value', { amount: 1500000, currency: 'USD' }, 'Sum: 1,500,000 USD', 'Сумма: 1 500 000 USD'],
  ])('%s', (field, value, english, russian) => {
    expect(ofAgreement(field, value)?.replaceAll('\u00a0', ' ')).toBe(english);
    expect(ofAgreement(field, value, ru)?.replace(/[\u00a0\u202f]/g, ' ')).toBe(russian);
  });

  test('what a field holds in another form is left out or shown as it is stated', () => {
    for (const field of ['binding', 'ended', 'events', 'relations', 'value', 'present']) {
      for (const value of [
        null,
        7,
        true,
        {},
        [],
        [[]],
        [null],
        { value: 7, amount: '7', act: {}, how: [] },
      ]) {
        expect(() => ofAgreement(field, value)).not.toThrow();
      }
    }
    expect(ofAgreement('ended.how', 'burnt')).toBe('End: burnt');
    expect(ofAgreement('relations', [{ type: 'amends' }])).toBeUndefined();
    expect(ofAgreement('relations', [{ type: 'amends', to: 'c' }])).toBe('Relation to others: Amends: c');
  });

  test.each(LOCALES)('no field of a card is called by its key in $language', (locale) => {
    const view = { visit: visitView, agreement: agreementView, outcome: outcomeView };
    for (const type of ['visit', 'agreement', 'outcome'] as const) {
      const { meta } = schemas[type];
      const own = meta.kind === 'object' ? Object.keys(meta.fields) : [];
      const fields = own.filter((field) => !(field in recordBase) && field !== 'id');
      const record = { id: 'r', reports: fields.map((field) => ({ field, asStated: 'so' })) } as never;
      const { reports } = view[type](record, indexDataset({ comity: '1' }), locale);
      expect(reports.map(({ field }) => field)).toEqual(fields);
      expect(reports.filter(({ field, label }) => label === field)).toEqual([]);
    }
  });
});
