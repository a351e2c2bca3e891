import type { Agreement, Dataset, Visit } from '@comity/core';

/** Texts that a careless element would run, break on, or let out of its box. */
export const HOSTILE = {
  markup: '<img src=x onerror=alert(1)>',
  longWord: 'Grenzüberschreitungsübereinkommensdurchführungsbestimmungsverordnung',
  turned: '\u202Egnp.exe\u202C',
} as const;

/** The thirty countries that the examples take their parties from. */
export const COUNTRIES =
  'AZ KZ GE TR UZ TM KG TJ UA MD RO BG HU PL CZ SK AT DE FR IT ES PT NL BE SE NO FI DK JP KR'.split(' ');

const SECTORS = ['energy', 'transport', 'trade', 'digital', 'education', 'culture', 'health', 'agriculture'];

/** A register that is made up, the same every time: enough agreements and visits to fill charts. */
export function register(size = 120): Dataset {
  const agreements = Array.from({ length: size }, (_, at) => agreement(at));
  return { comity: '1', source: 'https://example.org/register', agreements, visits: VISITS };
}

function agreement(at: number): Agreement {
  const year = 1992 + ((at * 7) % 31);
  const sectors = [SECTORS[(at * at) % SECTORS.length] ?? 'energy'];
  if (at % 5 === 0) sectors.push(SECTORS[(at + 3) % SECTORS.length] ?? 'trade');
  const partner = COUNTRIES[1 + ((at * at) % 9)] ?? 'KZ';
  const signed =
    at % 9 === 0
      ? {}
      : at % 11 === 0
        ? { signedOn: 'XXXX-10-23' }
        : { signedOn: `${String(year)}-0${String(1 + (at % 9))}` };
  return {
    id: `a${String(at)}`,
    kind: 'agreement',
    title: `Agreement no. ${String(at + 1)}`,
    parties: at % 13 === 0 ? ['AZ', partner, 'UZ'] : ['AZ', partner],
    sectors: at % 17 === 0 ? [] : sectors,
    ...signed,
    ...(at % 9 === 0 ? { status: 'agreed' as const } : {}),
    ...(at % 29 === 3 ? { count: { atLeast: 3 } } : {}),
  };
}

const VISITS: Visit[] = [
  {
    id: 'v1',
    kind: 'state',
    visitors: [{ asStated: 'President A' }],
    destinations: ['KZ'],
    startDate: '2025-10-20',
    endDate: '2025-10-21',
    legs: [{ country: 'KZ' }],
  },
  {
    id: 'v2',
    kind: 'official',
    visitors: [{ asStated: 'President A' }],
    destinations: ['TR'],
    startDate: '2025-02',
  },
  {
    id: 'v3',
    kind: 'working',
    visitors: [{ asStated: 'President B' }],
    destinations: ['AZ'],
    startDate: '2024~',
  },
  {
    id: 'v4',
    kind: 'summit-attendance',
    visitors: [{ asStated: 'President A' }],
    destinations: ['UZ'],
    startDate: '2024-11-11/2024-11-12',
    status: 'cancelled',
  },
  {
    id: 'v5',
    kind: 'official',
    visitors: [{ asStated: 'Prime Minister C' }],
    destinations: ['GE'],
    startDate: '199X',
  },
  {
    id: 'v6',
    kind: 'unspecified',
    visitors: [{ asStated: 'President A' }],
    destinations: ['TM'],
    startDate: 'XXXX-10-23',
  },
  { id: 'v7', kind: 'informal', visitors: [{ asStated: 'President B' }], destinations: ['AZ'] },
  {
    id: 'v8',
    kind: 'state',
    visitors: [{ asStated: 'President A' }],
    destinations: ['IT'],
    startDate: '2019-12-30',
    endDate: '2020-01-02',
  },
];

/** A treaty with its whole life, and one party of which nothing is known. */
export const treaty: Agreement = {
  id: 'treaty',
  kind: 'convention',
  title: 'Convention on Sea Transport in the Caspian',
  parties: ['AZ', 'KZ', 'TM', 'IR'],
  signedOn: '2018-08-12',
  signingPlaces: [{ asStated: 'Aktau' }],
  events: [
    { act: 'initialled', on: '2018-06' },
    { act: 'adopted', on: '2018-08-12' },
    { act: 'ratified', party: 'KZ', on: '2019-02-08', effective: '2019-03-10' },
    { act: 'ratified', party: 'AZ', on: '2019-02-11' },
    { act: 'reserved', party: 'AZ', on: '2019-02-11' },
    { act: 'ratified', party: 'TM', on: '2018-12' },
  ],
  entryIntoForce: '2019-06-01',
  expiresOn: '2029-06-01',
  renewal: { automatic: true, period: 'P5Y' },
  registrations: [{ register: 'UNTS', number: '56789', date: '2020' }],
  citations: ['https://treaties.un.org/'],
};

/** Two ports and the way between them. The positions are those of the ports, rounded to a tenth of a degree. */
export const ports: Dataset = {
  comity: '1',
  source: 'https://example.org/ports',
  projects: [{ id: 'middle-corridor', name: 'Middle Corridor' }],
  places: [
    { id: 'port-of-baku', name: 'Port of Baku', kind: 'port', country: 'AZ', latitude: 40, longitude: 49.4 },
    {
      id: 'port-of-aktau',
      name: 'Port of Aktau',
      kind: 'port',
      country: 'KZ',
      latitude: 43.6,
      longitude: 51.2,
    },
  ],
  routes: [
    {
      id: 'baku-aktau',
      name: 'Baku – Aktau',
      project: 'middle-corridor',
      legs: [{ from: 'port-of-baku', to: 'port-of-aktau', mode: 'sea', distanceKm: 475 }],
    },
  ],
};

/** A longer way over land and two seas, with one place whose position nobody states. */
export const corridor: Dataset = {
  comity: '1',
  source: 'https://example.org/corridor',
  places: [
    { id: 'almaty', name: 'Almaty', kind: 'city', latitude: 43.2, longitude: 76.9 },
    { id: 'aktau', name: 'Port of Aktau', kind: 'port', latitude: 43.6, longitude: 51.2 },
    { id: 'baku', name: 'Port of Baku', kind: 'port', latitude: 40, longitude: 49.4 },
    { id: 'tbilisi', name: 'Tbilisi', kind: 'city', latitude: 41.7, longitude: 44.8 },
    { id: 'poti', name: 'Port of Poti', kind: 'port', latitude: 42.2, longitude: 41.7 },
    { id: 'istanbul', name: 'Istanbul', kind: 'port', latitude: 41, longitude: 29 },
    { id: 'terminal', name: 'A terminal that is planned', kind: 'port' },
  ],
  routes: [
    {
      id: 'corridor',
      legs: [
        { from: 'almaty', to: 'aktau', mode: 'rail', distanceKm: 2767 },
        { from: 'aktau', to: 'baku', mode: 'sea', distanceKm: 475 },
        { from: 'baku', to: 'tbilisi', mode: 'rail' },
        { from: 'tbilisi', to: 'poti', mode: 'rail' },
        { from: 'poti', to: 'istanbul', mode: 'sea' },
        { from: 'istanbul', to: 'terminal', mode: 'multimodal' },
      ],
    },
  ],
};
