import type { RuleDoc } from './rule-doc.js';

export const pla15Doc: RuleDoc = {
  id: 'PLA-15',
  title: '“humanitarian” is relief and aid',
  why: 'In some languages the “humanitarian sphere” is culture, education and sport. The sector `humanitarian` is aid; a text that names only the others has the wrong sector.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Agreement on humanitarian aid and health care',
          sectors: ['humanitarian'],
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
            title: 'Agreement on cooperation in culture and education',
            sectors: ['humanitarian'],
          },
        ],
      },
      path: ['agreements', 0, 'sectors', 0],
      message: '“humanitarian” is relief and aid; the text names none. Did you mean “culture”, “education”?',
    },
  ],
  advice: true,
};
