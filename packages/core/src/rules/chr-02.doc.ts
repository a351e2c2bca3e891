import type { RuleDoc } from './rule-doc.js';

export const chr02Doc: RuleDoc = {
  id: 'CHR-02',
  title: 'A date exists in the calendar',
  why: '30 February, 0000-00-00 and 00/00/1956 are no dates. Reading the file tells it, as `invalid-date`, with the day that was probably meant.',
  good: {
    data: {
      visits: [
        { id: 'visit', kind: 'official', destinations: ['KZ'], startDate: '2024-02-29', endDate: '2024-02' },
      ],
    },
  },
  bad: [
    {
      data: { visits: [{ id: 'visit', kind: 'official', destinations: ['KZ'], startDate: '2025-02-29' }] },
      path: ['visits', 0, 'startDate'],
      message:
        '“2025-02-29” is not a date: write a real day, month or year as 2025-10-23, 2025-10, 2025 or XXXX-10-23, and a span as 2025-10-20/2025-10-21, the first day first.',
      code: 'invalid-date',
    },
  ],
  told: 'reading',
  severity: 'error',
};
