import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../test/locales.js';
import { indexDataset, type Agreement, type Party } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { tr } from '../locales/tr.js';
import { ViewContext } from './context.js';
import { numbersOf } from './counts.js';
import { languageName } from './names.js';
import { sectorIn } from './sectors.js';
import { agreementView, formatDate, formatRelative, partyView } from './index.js';

const index = indexDataset({ comity: '1', sectors: [{ code: 'own', label: 'Own' }] });

test('an interval of which neither end is known is no date', () => {
  expect(['../..', '/', '../', '/..'].map((date) => formatDate(date, en))).toEqual(Array(4).fill(undefined));
});

test('a date before the calendar begins has no distance', () => {
  expect(formatRelative('0000-05', '2026-01-01', en)).toBeUndefined();
});

describe('a date from or until which something lasts', () => {
  test.each(LOCALES.map((locale) => [locale.language, locale] as const))('%s', (_, locale) => {
    const days = ['2025-09-05', '2025-03-15', '2025-10-23'];
    const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
    const years = Array.from({ length: 120 }, (_, year) => String(1900 + year));
    const decades = Array.from({ length: 10 }, (_, decade) => `19${decade}X`);
    for (const date of [...days, ...months, ...years, ...decades].flatMap((date) => [date, `${date}~`])) {
      for (const interval of [`${date}/..`, `../${date}`]) {
        expect(formatDate(interval, locale), interval).not.toMatch(/undefined|null|NaN|^$/);
      }
    }
  });

  test('follows the sounds of its words', () => {
    expect([formatDate('198X', tr), formatDate('199X', tr)]).toEqual(['1980’ler', '1990’lar']);
    expect(formatDate('../2025-10~', tr)).toContain('civarına');
    expect(formatDate('2025-10~/..', tr)).toContain('civarından');
    expect(formatDate('198X~/..', en)).not.toContain('the about');
    expect(formatDate('198X/..', en)).toContain('the 1980s');
    expect([formatDate('198X', az), formatDate('199X', az)]).toEqual(['1980-ci illər', '1990-cı illər']);
  });
});

test('a count says as much as its numbers do', () => {
  const open = { exact: false, about: false };
  expect(numbersOf({ atLeast: 2, atMost: 5 })).toEqual({ atLeast: 2, atMost: 5, ...open });
  expect(numbersOf({ atMost: 5 })).toEqual({ atMost: 5, ...open });
  expect(numbersOf({ atLeast: 2 })).toEqual({ atLeast: 2, ...open });
  expect(numbersOf({ atLeast: 0 })).toBeUndefined();
  const group: Agreement = { id: 'a', kind: 'treaty', count: { atMost: 5 } };
  expect(agreementView(group, index, en).title.text).toMatch(/5|five/);
});

test('a party without an id is shown by its name', () => {
  expect(partyView({ name: 'SOCAR' } as Party, index, en)).toEqual({ text: 'SOCAR', basis: 'record' });
});

test('a language without a name in the tables has none', () => {
  expect([languageName('tlh', en), languageName('az', en)]).toEqual([undefined, 'Azerbaijani']);
});

test('a sector of the file that is below none is among the others', () => {
  const [own, other] = ['own', 'nuclear'].map((code) => sectorIn(code, new ViewContext(index, en)));
  expect(own).toMatchObject({ label: 'Own', known: true, main: 'other' });
  expect(other).toMatchObject({ label: 'nuclear', known: false, main: 'other' });
});

test('what binds is reported without a reason, and what is not true as no', () => {
  const reports = [
    { field: 'binding', value: { value: 'no' } },
    { field: 'complete', value: false },
    { field: 'retroactive', value: true },
  ] as Agreement['reports'];
  const { reports: views } = agreementView({ id: 'a', kind: 'treaty', title: 'x', reports }, index, en);
  expect(views.map(({ value }) => value.text)).toEqual(['Not binding', 'No', 'Yes']);
});
