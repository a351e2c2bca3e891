import type { RuleDoc } from './rule-doc.js';

export const chr14Doc: RuleDoc = {
  id: 'CHR-14',
  title: 'Whoever signs holds the office on that day',
  why: 'A signature outside the years in office is a wrong day or a wrong person. Only offices with known times are compared; when the signature names an office, only that one.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2012-05-01',
          signatures: [{ person: 'minister', capacity: 'Minister' }],
        },
      ],
      people: [
        {
          id: 'minister',
          name: 'A Minister',
          offices: [
            { office: 'Minister', from: '2010', to: '2014' },
            { office: 'Ambassador', from: '2003', to: '2006' },
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
            signedOn: '2016-05-01',
            signatures: [{ person: 'minister' }],
          },
        ],
        people: [
          { id: 'minister', name: 'A Minister', offices: [{ office: 'Minister', from: '2010', to: '2014' }] },
        ],
      },
      path: ['agreements', 0, 'signatures', 0],
      message: 'A Minister did not hold the office on 2016-05-01.',
    },
  ],
};
