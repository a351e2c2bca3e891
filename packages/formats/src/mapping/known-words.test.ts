import { COUNTRY_CODES } from '@comity/core';
import { SECTOR_CODES } from '@comity/core/sectors';
import { describe, expect, it } from 'vitest';
import { countryOf, sectorOf } from './known-words.js';
import { slugOf } from './slug.js';

describe('names of countries', () => {
  it.each([
    ['ITALY', 'IT'],
    ['IRELAND, REPUBLIC OF', 'IE'],
    ['Germany, Federal Republic of', 'DE'],
    ['Korea, Republic of', 'KR'],
    ['The Gambia', 'GM'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['AZE', 'AZ'],
    ['031', 'AZ'],
    ['31', 'AZ'],
    ['Азербайджан', 'AZ'],
    ['Қазақстан', 'KZ'],
    ['Azərbaycan', 'AZ'],
    ['Gürcistan', 'GE'],
    ['Allemagne', 'DE'],
    ['Reino Unido de Gran Bretaña e Irlanda del Norte', 'GB'],
    ['Trinidad & Tobago', 'TT'],
    ['kz', 'KZ'],
  ])('%s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  it.each([
    'Congo',
    'Korea',
    'China, Republic of',
    'Republic of Vietnam',
    'German Democratic Republic',
    'Yemen, Democratic Republic of',
    'U.S.S.R.',
    'Atlantis',
    '',
    '—',
  ])('“%s” names no state of today that could be told', (name) => {
    expect(countryOf(name)).toBeUndefined();
  });

  it('know every code', () => {
    expect(COUNTRY_CODES.filter((code) => countryOf(code) !== code)).toEqual([]);
  });
});

describe('names of sectors', () => {
  it('are codes, labels in five languages, and headings of registers', () => {
    expect(
      ['energy-oil-gas', 'Oil and gas', 'Нефть и газ', 'AVIATION', 'Previdência Social'].map(sectorOf),
    ).toEqual([
      'energy-oil-gas',
      'energy-oil-gas',
      'energy-oil-gas',
      'transport-aviation',
      'mobility-social-protection',
    ]);
    expect(SECTOR_CODES.filter((code) => sectorOf(code) !== code)).toEqual([]);
  });
});

describe('ids made of names', () => {
  it.each([
    ['Ilham Əliyev', 'ilham-eliyev'],
    ['Касым-Жомарт Токаев', 'kasym-zhomart-tokaev'],
    ['São Tomé & Príncipe', 'sao-tome-principe'],
    ['Straße (Øst)', 'strasse-ost'],
    ['Müqavilə № 7/2', 'muqavile-7-2'],
    ['Л’viv', 'lviv'],
    ['—', ''],
  ])('%s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
