import type { RuleDoc } from './rule-doc.js';

export const pla12Doc: RuleDoc = {
  id: 'PLA-12',
  title: 'A place lies in its country and is called what it was called then',
  why: 'Latitude and longitude are easily swapped, and a minus is easily lost: the point then falls outside the country, where the swapped one often lies within. Compared is with the box around the country and half a degree more. A former name is compared with the time that `formerNames` gives it.',
  good: {
    data: {
      places: [
        {
          id: 'astana',
          name: 'Astana',
          kind: 'city',
          country: 'KZ',
          latitude: 51.13,
          longitude: 71.43,
          formerNames: [{ name: 'Nur-Sultan', from: '2019-03-23', to: '2022-09-17' }],
        },
      ],
      visits: [
        {
          id: 'visit',
          kind: 'official',
          destinations: ['KZ'],
          startDate: '2021-05-05',
          legs: [{ place: { place: 'astana', asStated: 'Nur-Sultan' }, country: 'KZ' }],
        },
      ],
    },
  },
  bad: [
    {
      data: {
        places: [
          { id: 'astana', name: 'Astana', kind: 'city', country: 'KZ', latitude: 71.43, longitude: 51.13 },
        ],
      },
      path: ['places', 0],
      message: '71.43, 51.13 is outside KZ. Did you mean “51.13, 71.43”?',
    },
    {
      data: {
        places: [
          {
            id: 'astana',
            name: 'Astana',
            kind: 'city',
            country: 'KZ',
            formerNames: [{ name: 'Nur-Sultan', from: '2019-03-23', to: '2022-09-17' }],
          },
        ],
        visits: [
          {
            id: 'visit',
            kind: 'official',
            destinations: ['KZ'],
            startDate: '2015-05-05',
            legs: [{ place: { place: 'astana', asStated: 'Nur-Sultan' } }],
          },
        ],
      },
      path: ['visits', 0, 'legs', 0, 'place'],
      message: '“Nur-Sultan” was not called so on 2015-05-05: 2019-03-23 to 2022-09-17.',
    },
  ],
};
