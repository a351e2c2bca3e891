import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { indexDataset, readDataset } from '../index.js';
import { en } from '../locales/en.js';
import { packSearch, prepareSearch, search, unpackSearch } from './index.js';
import { packNumbers, unpackNumbers } from './pack-numbers.js';

const prepared = await prepareSearch(indexDataset(readDataset(enriched).dataset), { locale: en });
const packed: unknown = JSON.parse(JSON.stringify(packSearch(prepared)));

test('a search that went through JSON is the same', () => {
  expect(unpackSearch(packed)).toEqual(prepared);
  expect(search(unpackSearch(packed), { text: 'joint fund' })).toEqual(
    search(prepared, { text: 'joint fund' }),
  );
});

test('numbers of every size come back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (list) => {
      const numbers = Uint32Array.from(list);
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
    { seed: 3 },
  );
  const many = Uint32Array.from({ length: 20_000 }, (_, i) => i * i);
  expect(unpackNumbers(packNumbers(many))).toEqual(many);
  expect(unpackNumbers('€')).toBeUndefined();
  // No number of 32 bits is so long.
  expect(unpackNumbers('gICAgIAA')).toBeUndefined();
  expect(unpackNumbers('gA')).toBeUndefined();
});

describe('what is damaged is refused, and never searched', () => {
  test('a search without a language', () => {
    expect(() => unpackSearch({ ...(packed as object), language: '' })).toThrow(TypeError);
  });

  test.each([undefined, null, 7, 'text', [], {}, { version: 1 }, { version: 2 }])('%j', (value) => {
    expect(() => unpackSearch(value)).toThrow(TypeError);
  });

  test('a search in the form before this one, which had a facet less', () => {
    expect(() => unpackSearch({ ...(packed as object), version: 1 })).toThrow('no search of version 2');
  });

  test('with any field left out or spoiled', () => {
    const fields = packed as Record<string, unknown>;
    for (const field of Object.keys(fields).filter((key) => key !== 'language')) {
      for (const value of [undefined, null, [], {}, 99_999_999, 'AAAA', [1]]) {
        const spoiled = { ...fields, [field]: value };
        expect(() => unpackSearch(spoiled), `${field}: ${JSON.stringify(value)}`).toThrow(TypeError);
      }
    }
  });

  test('or with any letter changed: a search still ends', () => {
    const fields = packed as Record<string, string>;
    fc.assert(
      fc.property(
        fc.constantFrom('counts', 'records', 'byTitle', 'byDate'),
        fc.nat(),
        fc.base64String(),
        (field, at, text) => {
          const whole = fields[field] ?? '';
          const place = at % whole.length;
          const spoiled = {
            ...fields,
            [field]: whole.slice(0, place) + text + whole.slice(place + text.length),
          };
          let again;
          try {
            again = unpackSearch(spoiled);
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
            return;
          }
          for (const hit of search(again, { text: 'a' }).hits) expect(hit).toBeLessThan(prepared.size);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});
