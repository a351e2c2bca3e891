import { expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import type { Agreement } from '../models/agreement.js';
import { lapsesWithin } from './lapsing.js';

const TODAY = '2026-01-15';

function lapses(fields: Partial<Agreement>): boolean {
  return lapsesWithin({ id: 'a', kind: 'agreement', ...fields }, TODAY, 12);
}

test.each([
  ['today', '2026-01-15', true],
  ['in a year', '2027-01-15', true],
  ['a day later than a year', '2027-01-16', false],
  ['yesterday', '2026-01-14', false],
  ['in a month of which some days are meant', '2027-01', true],
  ['in a year of which some days are meant', '2026', true],
  ['some time from now on', '2026-06-01/..', true],
  ['at the latest next year', '../2027-01-01', true],
  ['on a day of an unknown year', 'XXXX-10-23', false],
  ['some day', 'soon', false],
])('a term that ends %s', (_name, expiresOn, expected) => {
  expect(lapses({ expiresOn })).toBe(expected);
});

test('an agreement without a term, one that goes on by itself, and one that has ended', () => {
  expect(lapses({})).toBe(false);
  expect(lapses({ expiresOn: '2026-06-01', renewal: { automatic: true } })).toBe(false);
  expect(lapses({ expiresOn: '2026-06-01', ended: { how: 'terminated' } })).toBe(false);
});

test('a member has the term of its group', () => {
  const group: Agreement = { id: 'group', kind: 'agreement', expiresOn: '2026-06-01' };
  const member: Agreement = { id: 'member', kind: 'agreement', partOf: 'group' };
  const index = indexDataset({ comity: '1', agreements: [group, member] });
  expect(lapsesWithin(member, TODAY, 12, index)).toBe(true);
});

test('a day that is none, and a record that is none', () => {
  expect(lapsesWithin({ id: 'a', kind: 'agreement', expiresOn: '2026-06-01' }, 'today', 12)).toBe(false);
  expect(lapsesWithin(null as never, TODAY, 12)).toBe(false);
});
