import type { RuleDoc } from './rule-doc.js';

export const pla13Doc: RuleDoc = {
  id: 'PLA-13',
  title: 'An opinion is a claim and no description',
  why: 'A sentence that is recorded as somebody’s opinion stands as a fact when it describes an agreement, a project or an outcome. Compared are whole sentences.',
  good: {
    data: {
      claims: [{ id: 'opinion', quote: 'The visit opens a new chapter in relations.' }],
      projects: [{ id: 'corridor', name: 'Middle Corridor', description: 'A route from Asia to Europe.' }],
    },
  },
  bad: [
    {
      data: {
        claims: [{ id: 'opinion', quote: 'The visit opens a new chapter in relations.' }],
        projects: [
          {
            id: 'corridor',
            name: 'Middle Corridor',
            description: 'A route from Asia to Europe. The visit opens a new chapter in relations.',
          },
        ],
      },
      path: ['projects', 0, 'description'],
      message: 'This is the opinion of “opinion”, not a description.',
    },
  ],
};
