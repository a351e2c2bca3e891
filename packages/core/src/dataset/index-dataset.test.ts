import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { indexDataset, type Dataset } from '../index.js';

const DATASET: Dataset = {
  comity: '1',
  language: 'az',
  parties: [{ id: 'socar', name: 'SOCAR' }],
  visits: [
    { id: 'v1', kind: 'state', meetings: [{ id: 'talks', kind: 'talks' }, { kind: 'dinner' }] },
    { id: 'v2', kind: 'official' },
  ],
  agreements: [
    { id: 'group', kind: 'unspecified', count: { atLeast: 2 }, visit: 'v1' },
    { id: 'member', kind: 'treaty', title: 'x', partOf: 'group' },
    { id: 'sub-member', kind: 'annex', title: 'x', partOf: 'member' },
    { id: 'guest', kind: 'treaty', title: 'x', partOf: 'group', visit: 'v2' },
    { id: 'alone', kind: 'treaty', title: 'x' },
  ],
  outcomes: [
    { id: 'o1', kind: 'decision', text: 'x', visit: 'v1' },
    { id: 'o2', kind: 'decision', text: 'x' },
  ],
  sectors: [{ code: 'space', label: 'Space' }],
};
const index = indexDataset(DATASET);

function ids(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

test('a record is found by its id, and by its type and id', () => {
  expect(index.get('socar')).toEqual({ type: 'party', record: DATASET.parties?.[0] });
  expect(index.get('space')?.type).toBe('sector');
  expect(index.find('agreement', 'alone')).toBe(DATASET.agreements?.[4]);
  expect(index.find('visit', 'alone')).toBeUndefined();
  expect(index.get('nobody')).toBeUndefined();
  for (const id of [undefined, null, 5, {}, '__proto__', 'constructor']) {
    expect(index.find('visit', id)).toBeUndefined();
  }
});

test('of two records with one id the first of the file counts, whichever is asked for first', () => {
  const twice = indexDataset({
    comity: '1',
    visits: [{ id: 'one', kind: 'state' }],
    parties: [{ id: 'other', name: 'Other' }],
    agreements: [{ id: 'one', kind: 'treaty', title: 'x' }],
  });
  expect(twice.find('agreement', 'one')).toBeUndefined();
  expect(twice.find('visit', 'one')?.kind).toBe('state');
  expect(twice.get('one')?.type).toBe('visit');
  expect(twice.find('claim', 'one')).toBeUndefined();
});

test('the records of a type come in the order of the file', () => {
  expect(ids(index.all('visit'))).toEqual(['v1', 'v2']);
  expect(index.all('claim')).toEqual([]);
  expect(index.language).toBe('az');
  expect(indexDataset({ comity: '1' }).language).toBe('en');
});

test('a meeting is found with its visit', () => {
  expect(index.meeting('talks')).toEqual({
    meeting: { id: 'talks', kind: 'talks' },
    visit: DATASET.visits?.[0],
  });
  expect(index.meeting('v1')).toBeUndefined();
});

describe('what came of a visit', () => {
  test('are its agreements, with the members of its groups, and its outcomes', () => {
    expect(ids(index.ofVisit('v1').agreements)).toEqual(['group', 'member', 'sub-member']);
    expect(ids(index.ofVisit('v1').outcomes)).toEqual(['o1']);
  });

  test('is what names the visit itself, whatever its group says', () => {
    expect(ids(index.ofVisit('v2').agreements)).toEqual(['guest']);
    expect(index.ofVisit('v3')).toEqual({ agreements: [], outcomes: [] });
  });

  test('has the members of a group that stands after them, and of circles', () => {
    const circle = indexDataset({
      comity: '1',
      agreements: [
        { id: 'a', kind: 'treaty', title: 'x', partOf: 'b' },
        { id: 'b', kind: 'treaty', title: 'x', partOf: 'c' },
        { id: 'c', kind: 'treaty', title: 'x', partOf: 'a', visit: 'v1' },
        { id: 'self', kind: 'treaty', title: 'x', partOf: 'self' },
        { id: 'first', kind: 'treaty', title: 'x', partOf: 'second' },
        { id: 'second', kind: 'treaty', title: 'x', visit: 'v1' },
      ],
    });
    expect(ids(circle.ofVisit('v1').agreements)).toEqual(['a', 'b', 'c', 'first', 'second']);
  });
});

test('the members of a group are those that name it', () => {
  expect(ids(index.membersOf('group'))).toEqual(['member', 'guest']);
  expect(index.membersOf('alone')).toEqual([]);
});

describe('of records that nobody has checked', () => {
  test('the first with an id counts, and what is no record is passed over', () => {
    const unchecked = indexDataset({
      comity: '1',
      visits: [null, 5, 'v1', [], { kind: 'state' }, { id: 5 }, { id: 'v1', kind: 'state' }, { id: 'v1' }],
      agreements: 'none',
      outcomes: [
        { id: 'o1', visit: 5 },
        { id: 'o2', visit: ['v1'] },
      ],
    } as unknown as Dataset);
    expect(unchecked.get('v1')?.record).toEqual({ id: 'v1', kind: 'state' });
    expect(unchecked.all('visit')).toHaveLength(4);
    expect(unchecked.all('agreement')).toEqual([]);
    expect(unchecked.ofVisit('v1').outcomes).toEqual([]);
  });

  test.each([[null], [undefined], [5], ['text'], [[]], [new Map()]])('%s is an empty dataset', (value) => {
    const empty = indexDataset(value as unknown as Dataset);
    expect(empty.dataset).toEqual({});
    expect(empty.language).toBe('en');
    expect(empty.get('v1')).toBeUndefined();
    expect(empty.all('visit')).toEqual([]);
  });

  test('nothing throws, whatever stands in any list', () => {
    const link = fc.constantFrom('a', 'b', 'c');
    const record = fc.record(
      {
        id: fc.oneof(link, fc.anything()),
        partOf: fc.oneof(link, fc.anything()),
        visit: fc.oneof(link, fc.anything()),
        meetings: fc.oneof(fc.array(fc.anything()), fc.anything()),
      },
      { requiredKeys: [] },
    );
    const list = fc.oneof({ weight: 4, arbitrary: fc.array(record) }, fc.anything());
    const file = fc.record({ visits: list, agreements: list, outcomes: list, language: fc.anything() });
    fc.assert(
      fc.property(file, (dataset) => {
        const unchecked = indexDataset(dataset as unknown as Dataset);
        unchecked.ofVisit('a');
        unchecked.membersOf('a');
        unchecked.meeting('a');
        expect(typeof unchecked.language).toBe('string');
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('a chain of 50,000 groups is indexed in a moment', () => {
    const agreements = Array.from({ length: 50_000 }, (_, i) => ({
      id: `a${i}`,
      kind: 'treaty' as const,
      title: 'x',
      ...(i === 49_999 ? { visit: 'v1' } : { partOf: `a${i + 1}` }),
    }));
    // Anything but linear time would not be over before the time of the test is.
    expect(indexDataset({ comity: '1', agreements }).ofVisit('v1').agreements).toHaveLength(50_000);
  });
});
