import { describe, expect, it } from 'vitest';
import { COUNTRIES_CSV, generateCountries, readCountries } from './countries.mjs';
import { findStale, formatFiles, readText } from './files.mjs';

const countriesCsv = await readText(COUNTRIES_CSV);

describe('countries', () => {
  it('are in the repository as the table gives them', async () => {
    expect(await findStale(await formatFiles(generateCountries(countriesCsv)))).toEqual([]);
  });

  it('keep Namibia, whose code reads like a missing value', () => {
    expect(readCountries(countriesCsv)).toContainEqual({ alpha2: 'NA', alpha3: 'NAM', name: 'Namibia' });
  });

  it.each([
    ['a country without a code', ',KAZ,', ',,', 'is no alpha-3 code'],
    ['a code in small letters', ',KZ,', ',kz,', '"kz" is no alpha-2 code'],
    ['a duplicate code', ',KZ,', ',AZ,', 'duplicate code "AZ"'],
  ])('refuse %s', (_, from, to, message) => {
    expect(() => generateCountries(countriesCsv.replaceAll(from, to))).toThrow(message);
  });

  it('refuse a table that is not complete', () => {
    const lastRow = countriesCsv.trimEnd().lastIndexOf('\n');
    expect(() => readCountries(countriesCsv.slice(0, lastRow + 1))).toThrow('248 countries, expected 249');
  });
});
