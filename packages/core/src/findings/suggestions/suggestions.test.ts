import { describe, expect, test } from 'vitest';
import { readDataset, type FindingCode } from '../../index.js';
import { everySuggestion } from './index.js';

/** What is suggested for a field of a treaty. */
function meant(fields: Readonly<Record<string, unknown>>): string[] | undefined {
  const agreements = [{ id: 'a', kind: 'treaty', title: 'x', ...fields }];
  return readDataset({ comity: '1', agreements }).report.findings[0]?.suggestions;
}

describe('a country', () => {
  test.each(['Soviet Union', 'Yugoslavija', 'Republic of China', 'Korea'])(
    'is not guessed where several states, or none of today, may be meant: %s',
    (name) => {
      expect(meant({ parties: [name] })).toEqual([]);
      expect(meant({ parties: [{ asStated: name, country: name }] })).toEqual([]);
    },
  );

  test('is suggested for a code that has the form of an id', () => {
    expect(meant({ parties: ['azerbaijan'] })?.[0]).toBe('AZ');
    expect(meant({ parties: ['ussr'] })).toEqual([]);
  });

  test('has no suggestion where nothing is like it', () => {
    expect(meant({ parties: ['Atlantis'] })).toEqual([]);
    expect(meant({ parties: ['Ђђђђ'] })).toEqual([]);
  });
});

test('of what is no id, an id is made only where it can be one', () => {
  expect(meant({ visit: 'State_Visit' })).toEqual(['state-visit']);
  expect(meant({ visit: 'the visit of 2025' })).toEqual([]);
  expect(meant({ visit: '___' })).toEqual([]);
});

test('the code of a currency is written in capitals', () => {
  expect(meant({ value: { amount: 1, currency: 'usd' } })).toEqual(['USD']);
  expect(meant({ value: { amount: 1, currency: 'US$' } })).toEqual([]);
});

test('what nobody can guess has no suggestion', () => {
  expect(meant({ value: { amount: 1, currency: 'dollars' } })).toEqual([]);
  expect(meant({ renewal: { period: 'for ever' } })).toEqual([]);
  expect(meant({ documents: [{ url: 'in the archive' }] })).toEqual([]);
});

test('a value that is no text has none either', () => {
  for (const code of ['unknown-country', 'invalid-date'] satisfies FindingCode[]) {
    expect(everySuggestion.forValue(code, { value: undefined })).toEqual([]);
  }
});
