import type { RuleDoc } from './rule-doc.js';

export const chr16Doc: RuleDoc = {
  id: 'CHR-16',
  title: 'The United Nations register what is in force',
  why: 'A treaty is sent for registration after its entry into force (Charter, article 102; Vienna Convention on the Law of Treaties, article 80). What was provisionally applied before is left alone.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          entryIntoForce: '2003-01-01',
          registrations: [{ register: 'UNTS', number: '39574', date: '2003-09-29' }],
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
            entryIntoForce: '2003-01-01',
            registrations: [{ register: 'UNTS', number: '39574', date: '2001-09-29' }],
          },
        ],
      },
      path: ['agreements', 0, 'registrations', 0, 'date'],
      message: 'Registered with the United Nations on 2001-09-29, before the entry into force of 2003-01-01.',
    },
  ],
};
