import type { RuleDoc } from './rule-doc.js';

export const chr07Doc: RuleDoc = {
  id: 'CHR-07',
  title: 'Nobody ratifies a text that does not exist yet',
  why: 'Ratification and acceptance follow the adoption or the signature of the text. Accession needs no signature, and a draft may be approved before it is signed: both are left alone.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2002-06-01',
          events: [
            { act: 'approved', on: '2002-05-20' },
            { act: 'ratified', on: '2003-02-01', party: 'AZ' },
          ],
        },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            signedOn: '2002-06-01',
            events: [{ act: 'ratified', on: '2001-02-01', party: 'AZ' }],
          },
        ],
      },
      path: ['agreements', 0, 'events', 0, 'on'],
      message: 'Ratified or accepted on 2001-02-01, before there was a text on 2002-06-01.',
    },
  ],
};
