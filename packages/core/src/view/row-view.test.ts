import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { indexDataset } from '../dataset/index-dataset.js';
import { en } from '../locales/en.js';
import { ru } from '../locales/ru.js';
import type { Agreement } from '../models/agreement.js';
import type { Dataset } from '../models/dataset.js';
import type { Visit } from '../models/visit.js';
import { agreementRow, sourcesOfList, visitRow, type RowView } from './row-view.js';

const article = indexDataset(
  JSON.parse(
    readFileSync(new URL('../../../../data/aliyev-kazakhstan.json', import.meta.url), 'utf8'),
  ) as Dataset,
);

function agreementIn(fields: Partial<Agreement>, today?: string, visits: Visit[] = []): RowView {
  const agreement: Agreement = { id: 'a', kind: 'agreement', ...fields };
  return agreementRow(agreement, indexDataset({ comity: '1', agreements: [agreement], visits }), en, today);
}

/** The date as it is shown, with the fact that it is. */
function whenOf({ when, date }: RowView): string {
  return `${when.name}: ${when.values.map(({ text }) => text).join('; ')} | ${date ?? '-'}`;
}

describe('an agreement as a row', () => {
  test('stands by its signature, else its entry into force, else its visit, else by nothing', () => {
    const visit: Visit = {
      id: 'v',
      kind: 'state',
      visitors: [{ asStated: 'A' }],
      startDate: '2025-10',
    };
    expect(whenOf(agreementIn({ signedOn: '2019-05', entryIntoForce: '2020' }))).toBe(
      'signed: May 2019 | 2019-05',
    );
    expect(whenOf(agreementIn({ status: 'agreed', entryIntoForce: '2020' }))).toBe('inForce: 2020 | 2020');
    expect(whenOf(agreementIn({ status: 'agreed', visit: 'v' }, undefined, [visit]))).toBe(
      'visit: from October 2025, end not stated | 2025-10/',
    );
    expect(whenOf(agreementIn({ status: 'agreed' }))).toBe('when: Not known | -');
    expect(whenOf(agreementIn({ status: 'signed' }))).toBe('signed: Not known | -');
  });

  test('says a status only where it says more than the strength', () => {
    expect(agreementIn({ status: 'signed' }).status).toBeUndefined();
    expect(agreementIn({ status: 'unknown' }).status).toBeUndefined();
    expect(agreementIn({ status: 'in-force' }).status).toBe('In force');
    expect(agreementIn({}).status).toBeUndefined();
  });

  test('has the status of the day that is given', () => {
    const fields = { signedOn: '2019-05-01', entryIntoForce: '2020-01-01' };
    expect(agreementIn(fields, '2019-12-31').status).toBeUndefined();
    expect(agreementIn(fields, '2020-01-02').status).toBe('In force');
  });

  test('names its place and the end of its term', () => {
    const { facts } = agreementIn({ signingPlaces: [{ asStated: 'Aktau' }], expiresOn: '2027-06-01' });
    expect(facts.map(({ label, values }) => `${label}: ${values[0]?.text ?? ''}`)).toEqual([
      'Place: Aktau',
      'Expires: 1 June 2027',
    ]);
  });

  test('names its parties, those of its group when it has none', () => {
    const group: Agreement = { id: 'g', kind: 'agreement', parties: ['AZ', { asStated: 'a firm' }, {}] };
    const member: Agreement = { id: 'm', kind: 'agreement', partOf: 'g' };
    const index = indexDataset({ comity: '1', agreements: [group, member] });
    for (const record of [group, member]) {
      expect(agreementRow(record, index, en).parties.map(({ text }) => text)).toEqual([
        'Azerbaijan',
        'a firm',
      ]);
    }
  });

  test('has its title and strength as on its card', () => {
    const [first] = article.all('agreement');
    const row = agreementRow(first as Agreement, article, en);
    expect(row.title.text).not.toBe('');
    expect(row.strength?.label).toBe('Signed');
    expect(agreementRow(first as Agreement, article, ru).strength?.label).toBe('Подписано');
  });
});

describe('a visit as a row', () => {
  test('has what came of it in one sentence', () => {
    const [visit] = article.all('visit');
    expect(visitRow(visit as Visit, article, en).summary).toBe(
      'At least 6 signed, 1 agreed, 3 decided, 1 raised',
    );
  });

  test('names its level, where it came from, and a status that is news', () => {
    const index = indexDataset({ comity: '1' });
    const visit: Visit = {
      id: 'v',
      kind: 'official',
      rank: 'head-of-state',
      visitors: [{ asStated: 'President A' }],
      origin: ['AZ'],
      destinations: ['KZ'],
      status: 'cancelled',
    };
    const row = visitRow(visit, index, en);
    expect(row.title.text).toBe('President A in Kazakhstan');
    expect(row.facts.map(({ values }) => values[0]?.text)).toEqual(['Azerbaijan', 'Head of state']);
    expect(row.status).toBe('Cancelled');
    expect(visitRow({ ...visit, status: 'completed' }, index, en).status).toBeUndefined();
    expect(whenOf(row)).toBe('when: Not known | -');
  });
});

test('whatever is wrong in a record costs its own line, and nothing throws', () => {
  const garbage = {
    id: 1,
    kind: 'unheard-of',
    title: [],
    parties: 'AZ',
    visitors: 3,
    signedOn: 'soon',
    sectors: {},
    status: 7,
  };
  const index = indexDataset({ comity: '1' });
  for (const value of [null, 'a treaty', [], {}, garbage]) {
    expect(agreementRow(value as never, index, en).kind.label).not.toBe('');
    expect(visitRow(value as never, index, en).kind.label).not.toBe('');
  }
  expect(agreementRow(garbage as never, index, en).problems.map(({ value }) => value)).toContain(
    'unheard-of',
  );
});

test('a list names the source of its dataset', () => {
  expect(sourcesOfList(article, en).map(({ name }) => name.text)).not.toEqual([]);
});
