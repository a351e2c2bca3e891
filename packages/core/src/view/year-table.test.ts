import { expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import { en } from '../locales/en.js';
import { figures } from '../locales/figures/en.js';
import type { Agreement } from '../models/agreement.js';
import type { Visit } from '../models/visit.js';
import { yearTableView } from './year-table.js';

const visits: Visit[] = [
  { id: 'dated', kind: 'state', visitors: ['AZ'], startDate: '2025-10-20', endDate: '2025-10-21' },
  { id: 'undated', kind: 'state', visitors: ['AZ'] },
];

/** The rows with what is agreed in each: "2025 | 1". */
function agreedByYear(...agreements: Partial<Agreement>[]): string[] {
  const records = agreements.map((one, at): Agreement => ({
    id: `a${String(at)}`,
    kind: 'agreement',
    status: 'agreed',
    ...one,
  }));
  const { rows } = yearTableView(indexDataset({ comity: '1', agreements: records, visits }), {
    ...en,
    figures,
  });
  return rows.map(({ label, amounts }) => `${label.text} | ${amounts[0]?.text ?? '–'}`);
}

test('what is not signed stands in the year of its visit, or of the visit of its group', () => {
  expect(agreedByYear({ visit: 'dated' })).toEqual(['2025 | 1']);
  expect(agreedByYear({ visit: 'dated' }, { partOf: 'a0' })).toEqual(['2025 | 1']);
});

test('without a visit, or of a visit without a date, its year is not known', () => {
  expect(agreedByYear({})).toEqual(['Year not known | 1']);
  expect(agreedByYear({ visit: 'gone' }, { visit: 'undated' })).toEqual(['Year not known | 2']);
});

test('what was agreed during a visit over New Year has no one year', () => {
  const visit: Visit = {
    id: 'v',
    kind: 'state',
    visitors: ['AZ'],
    startDate: '2024-12-30',
    endDate: '2025-01-02',
  };
  const agreement: Agreement = { id: 'a', kind: 'agreement', status: 'signed', visit: 'v' };
  const { rows } = yearTableView(indexDataset({ comity: '1', agreements: [agreement], visits: [visit] }), {
    ...en,
    figures,
  });
  expect(rows.map(({ label }) => label.text)).toEqual(['Year not known']);
});
