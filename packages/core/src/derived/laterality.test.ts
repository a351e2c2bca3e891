import { describe, expect, test } from 'vitest';
import { indexDataset, lateralityOf, type Agreement, type Laterality } from '../index.js';

const TREATY: Agreement = { id: 't1', kind: 'treaty', title: 'Treaty' };

describe('an agreement has as many sides as it has parties', () => {
  test.each<[string, Partial<Agreement>, Laterality]>([
    ['no parties', {}, 'unknown'],
    ['no parties, as stated', { parties: [] }, 'unknown'],
    ['one', { parties: ['AZ'] }, 'unilateral'],
    ['two', { parties: ['AZ', 'KZ'] }, 'bilateral'],
    ['a record and a name', { parties: ['socar', { asStated: 'Kazakhstan’s fund' }] }, 'bilateral'],
    ['three', { parties: ['AZ', 'KZ', 'GE'] }, 'trilateral'],
    ['four in a closed circle', { parties: ['AZ', 'KZ', 'GE', 'TR'] }, 'plurilateral'],
    ['four that others may join', { kind: 'convention', parties: ['AZ', 'KZ', 'GE', 'TR'] }, 'multilateral'],
    ['four and a charter', { kind: 'charter', parties: ['AZ', 'KZ', 'GE', 'TR'] }, 'multilateral'],
    ['four and a depositary', { depositary: 'CH', parties: ['AZ', 'KZ', 'GE', 'TR'] }, 'multilateral'],
    [
      'four of which one accedes',
      { parties: ['AZ', 'KZ', 'GE', { party: 'TR', roles: ['acceding'] }] },
      'multilateral',
    ],
    ['two and a witness', { parties: ['AZ', 'KZ', { party: 'TR', roles: ['witness'] }] }, 'bilateral'],
    [
      'two, a mediator, a guarantor and an observer',
      {
        parties: [
          { party: 'AM', roles: ['party'] },
          { party: 'AZ', roles: [] },
          { party: 'US', roles: ['mediator', 'witness'] },
          { party: 'CH', roles: ['guarantor'] },
          { party: 'FR', roles: ['observer'] },
        ],
      },
      'bilateral',
    ],
    [
      'two, one of which is the depositary too',
      { parties: ['AZ', { party: 'KZ', roles: ['depositary', 'party'] }] },
      'bilateral',
    ],
    ['only a witness', { parties: [{ party: 'TR', roles: ['witness'] }] }, 'unknown'],
    ['two and what is no party', { parties: ['AZ', 'KZ', null, 5] as unknown as string[] }, 'bilateral'],
    ['a text for a list', { parties: 'AZ' as unknown as string[] }, 'unknown'],
  ])('%s', (_, fields, laterality) => {
    expect(lateralityOf({ ...TREATY, ...fields })).toBe(laterality);
  });
});

test('a member of a group has the parties of its group, unless it has its own', () => {
  const agreements: Agreement[] = [
    { id: 'group', kind: 'unspecified', count: { atLeast: 2 }, parties: ['AZ', 'KZ'] },
    { ...TREATY, id: 'member', partOf: 'group' },
    { ...TREATY, id: 'own', partOf: 'group', parties: ['AZ', 'KZ', 'GE'] },
  ];
  const index = indexDataset({ comity: '1', agreements });
  expect(agreements.map((agreement) => lateralityOf(agreement, index))).toEqual([
    'bilateral',
    'bilateral',
    'trilateral',
  ]);
});
