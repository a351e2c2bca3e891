import type { Dataset } from '@comity/core';

/** A valid dataset of what a format loses most easily. */
export const hardCases: Dataset = {
  comity: '1',
  language: 'en',
  source: { source: 'https://example.org/', quote: 'x; y' },
  rules: [{ rule: 'CHR-08', severity: 'off', reason: { en: 'why', az: 'niyə' } }],
  'x-own': { deep: [1, null, 'x'] },
  'x-number': '12',
  'x-dotted.name': 'true',
  projects: [],
  parties: [
    { id: 'one', name: { en: '=SUM(A1)', az: '+994', 'kk-Cyrl': '@me' }, aliases: ['a; b', 'c'] },
    {
      id: 'two',
      name: "'=already",
      aliases: [{ en: 'x', ru: 'ы' }, 'y'],
      ids: { wikidata: 'Q1', 'a.b': 'c' },
    },
    { id: 'three', name: '-12.5', stateOwned: false, ids: { lei: '[1]', 'wiki data': '"q"' } },
  ],
  places: [{ id: 'baku', name: 'Bakı', latitude: -40.4093, longitude: 1e-7 }],
  visits: [
    {
      id: 'v1',
      kind: 'state',
      visitors: [{ asStated: 'the "President", and\r\nothers\t' }],
      origin: [
        'AZ',
        { asStated: 'both sides', kind: 'state' },
        { party: 'one', roles: ['witness', 'party'] },
      ],
      destinations: [],
      startDate: '2025-10-2X',
      endDate: '2025?',
      note: ' blank before and after ',
      occasion: '{"not": "json"}',
      legs: [{ country: 'KZ', startDate: '2025' }, { place: { asStated: 'Astana; Almaty' } }],
      meetings: [
        {
          number: 2,
          participants: [{ asStated: 'x' }],
          sectors: [{ code: 'energy', weight: 40, primary: true }],
        },
      ],
      documentCount: { atLeast: 2, about: true },
      'x-note': '',
      'x-control': 'null \u0000, a mark \uFEFF, _x0041_',
    },
    { id: 'v2', kind: 'working', title: '[]', tour: 'v1', visibility: 'internal' },
  ],
  agreements: [
    {
      id: 'a1',
      kind: 'unspecified',
      title: '𝔄 title\nof two lines',
      reports: [
        { field: 'kind', value: 'initiative', locator: 'S16' },
        { field: 'count', value: { atLeast: 2 } },
        { field: 'binding', value: true },
      ],
      sectors: ['energy', { code: 'transport', asStated: 'roads', weight: 12.5 }],
    },
  ],
};
