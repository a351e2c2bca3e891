/**
 * A dataset to begin with. What stands in `x-help` explains the field beside it; such fields belong to the author of
 * a file, and may be deleted.
 */
export function starterDataset(): string {
  return `${JSON.stringify(STARTER, null, 2)}\n`;
}

const STARTER = {
  comity: '1',
  'x-help': [
    'A dataset of Comity. Fields that start with x- are yours and are not checked: delete these when you have read them.',
    'Leave a field out when the source says nothing. Write [] when it says that there is none. Never write null.',
    'Dates may be partial: 2025, 2025-10, 2025-10-23, XXXX-10-23 (no year), 2025-10-20/2025-10-21.',
    'Check this file with: comity validate FILE. What a code means: comity explain CODE. All fields: comity schema visit.',
  ],
  language: 'en',
  title: 'My visits and agreements',
  licence: 'CC0-1.0',
  source: 'example-gazette',
  sources: [
    {
      id: 'example-gazette',
      'x-help':
        'Where the facts come from. The field "source" above makes it the source of every record that names no other.',
      title: 'Example Gazette',
      url: 'https://example.org/gazette/2025/10/22',
      published: '2025-10-22',
    },
  ],
  people: [
    {
      id: 'first-guest',
      'x-help': 'Records are named by their ids: lower-case letters, digits and single hyphens.',
      name: 'A. Guest',
      offices: [{ office: 'President', party: 'AZ' }],
    },
  ],
  visits: [
    {
      id: 'first-visit',
      'x-help': 'Countries are their two capitals in ISO 3166-1. Kinds of visits: comity schema visit.',
      kind: 'official',
      visitors: ['first-guest'],
      origin: ['AZ'],
      destinations: ['KZ'],
      startDate: '2025-10-20',
      endDate: '2025-10-21',
    },
  ],
  agreements: [
    {
      id: 'first-agreement',
      'x-help': 'A signed document. What was only decided or discussed is a record in "outcomes".',
      kind: 'memorandum-of-understanding',
      title: 'Memorandum of Understanding on Transport',
      parties: ['AZ', 'KZ'],
      visit: 'first-visit',
      signedOn: '2025-10-21',
      sectors: ['transport'],
    },
    {
      id: 'other-documents',
      'x-help': 'Documents of which only the number is known are a group.',
      kind: 'unspecified',
      count: { stated: 12, asStated: 'twelve other documents' },
      parties: ['AZ', 'KZ'],
      visit: 'first-visit',
      status: 'signed',
    },
  ],
  outcomes: [
    {
      id: 'first-decision',
      kind: 'decision',
      text: 'The sides decided to meet every year.',
      visit: 'first-visit',
    },
  ],
};
