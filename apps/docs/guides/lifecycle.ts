import type { Guide } from './guide.js';

export const lifecycleGuide: Guide = {
  summary: 'Where an agreement stands on a day: its steps with dates, “not yet” and “no longer” told apart.',
  use: [
    'On the page of a treaty, below its card.',
    'Where acts of single parties matter: ratification, reservation, withdrawal.',
  ],
  avoid: ['In a list of many agreements: the facet “Status” of the list answers that question.'],
  advice: [
    {
      do: 'Fix the day with `today` where a page should say the same tomorrow.',
      dont: 'Store a status that the dates already tell: it is derived.',
    },
    {
      do: 'Give both days of an act where they differ: done on, effective on.',
      dont: 'Write “not in force” for what has ended: it was in force, and is no longer.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to each link, and to the table of acts where it is wider than its place' },
    { keys: 'Arrow keys', does: 'move the table sideways' },
  ],
  semantics: [
    'Steps are an ordered list; the present step is marked as current and says so in words.',
    'Acts of the parties are a table with headers.',
  ],
  limits: ['It says what the data say: no register of depositaries is asked.'],
};
