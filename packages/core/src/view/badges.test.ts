import { describe, expect, test } from 'vitest';
import { indexDataset, type Party } from '../index.js';
import { LOCALES } from '../../test/locales.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { sectorWords } from '../locales/sectors/az.js';
import { sectorWords as enWords } from '../locales/sectors/en.js';
import { sectorWords as kkWords } from '../locales/sectors/kk.js';
import { sectorWords as ruWords } from '../locales/sectors/ru.js';
import { sectorWords as trWords } from '../locales/sectors/tr.js';
import { SECTOR_CODES } from '../sectors/index.js';
import { countryName, joinList, partyView, sectorIndex, sectorView } from './index.js';

const SOCAR: Party = { id: 'socar', name: { en: 'SOCAR' }, kind: 'company', country: 'AZ' };
const INDEX = indexDataset({
  comity: '1',
  parties: [SOCAR],
  sectors: [
    { code: 'space', label: 'Space', parent: 'science' },
    { code: 'orphan', label: 'Orphan', parent: 'no-parent' },
  ],
});

describe('a party', () => {
  test('is shown alike by its record and by a reference to it', () => {
    const shown = { text: 'SOCAR', basis: 'record', id: 'socar', country: 'AZ', detail: { text: 'Company' } };
    expect(partyView(SOCAR, INDEX, en)).toEqual(shown);
    expect(partyView('socar', INDEX, en)).toEqual(shown);
    expect(partyView({ party: 'socar' }, INDEX, en)).toEqual(shown);
    expect(partyView(SOCAR, INDEX, az)).toEqual({ ...shown, lang: 'en', detail: { text: 'Şirkət' } });
  });

  test('is a country by its code', () => {
    expect(partyView('KZ', INDEX, az)).toEqual({
      text: 'Qazaxıstan',
      basis: 'country',
      id: 'KZ',
      country: 'KZ',
    });
  });

  test('needs no word for what it is when it is a state', () => {
    expect(partyView({ id: 'az', name: 'Azerbaijan', kind: 'state' }, INDEX, en)).toEqual({
      text: 'Azerbaijan',
      basis: 'record',
      id: 'az',
    });
  });

  test('may be known by its words alone', () => {
    expect(partyView({ asStated: 'both sides' }, INDEX, en)).toEqual({ text: 'both sides', basis: 'stated' });
  });

  test.each([[null], [undefined], [5], [[]], [''], [{}], [{ name: '' }]])('is none for %j', (value) => {
    expect(partyView(value as unknown as string, INDEX, en)).toBeUndefined();
  });
});

describe('the sectors of a dataset alone', () => {
  const dataset = {
    language: 'kk',
    parties: [SOCAR],
    sectors: [null, 'tea', { code: 'tea', label: 'Шай', parent: 'agriculture' }],
  };

  test('name a sector as its whole index does', () => {
    const whole = indexDataset(dataset as unknown as Parameters<typeof indexDataset>[0]);
    for (const code of ['tea', 'digital-ai', 'coffee', 'socar'])
      expect(sectorView(code, sectorIndex(dataset), sectorWords)).toEqual(sectorView(code, whole, az));
    expect(sectorView('tea', sectorIndex(dataset), az)).toMatchObject({ label: 'Шай', lang: 'kk' });
  });

  test.each([enWords, sectorWords, kkWords, ruWords, trWords])('name all sectors in $language', (words) => {
    const whole = LOCALES.find(({ language }) => language === words.language);
    if (whole === undefined) throw new Error(`${words.language} does not ship`);
    const index = indexDataset({ comity: '1' });
    for (const code of SECTOR_CODES)
      expect(sectorView(code, index, words)).toEqual(sectorView(code, index, whole));
  });

  test('hold nothing else, and of what is no dataset nothing', () => {
    expect(sectorIndex(dataset).find('party', 'socar')).toBeUndefined();
    for (const value of [undefined, null, 7, 'text', { sectors: 7, language: 7 }]) {
      expect(sectorIndex(value).find('sector', 'tea')).toBeUndefined();
      expect(sectorIndex(value).language).toBe('en');
    }
  });
});

describe('a sector', () => {
  test('has a label in the language and its main sector', () => {
    expect(sectorView('digital-ai', INDEX, az)).toEqual({
      code: 'digital-ai',
      label: 'Süni intellekt',
      known: true,
      main: 'digital',
    });
    expect(sectorView('space', INDEX, az)).toEqual({
      code: 'space',
      label: 'Space',
      known: true,
      main: 'science',
      lang: 'en',
    });
    expect(sectorView('orphan', INDEX, en)?.main).toBe('other');
  });

  test('that is in no list is shown as it is', () => {
    expect(sectorView('sapce', INDEX, en)).toEqual({
      code: 'sapce',
      label: 'sapce',
      known: false,
      main: 'other',
    });
    expect(sectorView('toString', INDEX, en)?.known).toBe(false);
  });

  test.each([[null], [undefined], [5], [{}], ['']])('is none for %j', (value) => {
    expect(sectorView(value, INDEX, en)).toBeUndefined();
  });
});

test('a list is joined as the language does it', () => {
  const names = ['Bakı', 'Astana', 'Tbilisi', 'Ankara'];
  expect([0, 1, 2, 3, 4].map((length) => joinList(names.slice(0, length), az))).toEqual([
    '',
    'Bakı',
    'Bakı və Astana',
    'Bakı, Astana və Tbilisi',
    'Bakı, Astana, Tbilisi və Ankara',
  ]);
  expect(joinList(names, en)).toBe('Bakı, Astana, Tbilisi and Ankara');
  expect(joinList(['{0}', '{1}', '$&'], en)).toBe('{0}, {1} and $&');
});

test('a country has a name in each language, and a code that is none has none', () => {
  expect([countryName('KZ', en), countryName('KZ', az)]).toEqual(['Kazakhstan', 'Qazaxıstan']);
  expect([countryName('XX', en), countryName('kz', en), countryName('', en)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
