import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { countAgreements, countOutcomes, indexDataset, type Agreement, type Dataset } from '../index.js';
import { STRENGTHS, type Strength } from './strength.js';

let next = 0;

/** A signed treaty, or whatever the fields say. */
function agreement(fields: Partial<Agreement> = {}): Agreement {
  next++;
  return { id: `a${String(next)}`, kind: 'treaty', title: 'x', status: 'signed', ...fields };
}

/** What a file with these agreements counts, as `at least 6 signed`. */
function counted(agreements: readonly Agreement[], visit?: string): string[] {
  const index = indexDataset({ comity: '1', agreements: [...agreements] });
  const tallies = countAgreements(index, visit === undefined ? {} : { visit });
  return STRENGTHS.flatMap((strength) => {
    const { atLeast, atMost, about, mayOverlap } = tallies[strength];
    if (atLeast === 0 && atMost === 0) return [];
    const bounds =
      atMost === undefined
        ? `${String(atLeast)}+`
        : atLeast === atMost
          ? String(atLeast)
          : `${String(atLeast)}–${String(atMost)}`;
    return [`${about ? 'about ' : ''}${bounds} ${strength}${mayOverlap ? ' if apart' : ''}`];
  });
}

describe('agreements are counted', () => {
  test('one by one, and by strength', () => {
    expect(counted([])).toEqual([]);
    expect(counted([agreement()])).toEqual(['1 signed']);
    expect(
      counted([
        agreement(),
        agreement({ status: 'in-force' }),
        agreement({ status: 'agreed' }),
        agreement({ status: 'announced' }),
        agreement({ status: 'unknown' }),
      ]),
    ).toEqual(['2 signed', '1 agreed', '1 raised', '1 none']);
  });

  test.each<[string, Agreement['count'], string]>([
    ['a stated number', { stated: 15 }, '15 signed'],
    ['none, as stated', { stated: 0, asStated: 'no documents' }, ''],
    ['a lower bound', { atLeast: 2 }, '2+ signed'],
    ['two bounds', { atLeast: 2, atMost: 5 }, '2–5 signed'],
    ['only words', { asStated: 'some documents' }, '1+ signed'],
    ['an upper bound', { atMost: 5 }, '1–5 signed'],
    ['an approximate number', { stated: 170, about: true }, 'about 170 signed'],
    ['a lower bound that may be none', { atLeast: 0 }, '0+ signed'],
  ])('a group with %s', (_, count, expected) => {
    expect(counted([agreement({ count: count ?? {} })])).toEqual(expected === '' ? [] : [expected]);
  });

  test('groups of unknown size add up only if they do not overlap', () => {
    const groups = [agreement({ count: { atLeast: 2 } }), agreement({ count: { atLeast: 3 } })];
    expect(counted(groups)).toEqual(['5+ signed if apart']);
    expect(counted([...groups.slice(0, 1), agreement()])).toEqual(['3+ signed']);
    expect(counted([agreement({ count: { stated: 5 } }), agreement({ count: { stated: 5 } })])).toEqual([
      '10 signed',
    ]);
  });
});

describe('a group with members', () => {
  const group = (fields: Partial<Agreement>): Agreement => agreement({ id: 'group', ...fields });
  const member = (fields: Partial<Agreement> = {}): Agreement => agreement({ partOf: 'group', ...fields });

  test.each<[string, Agreement[], string[]]>([
    ['is its members', [group({ count: { stated: 2 } }), member(), member()], ['2 signed']],
    ['adds what it exceeds them by', [group({ count: { stated: 15 } }), member(), member()], ['15 signed']],
    [
      'adds nothing when they are more',
      [group({ count: { atLeast: 2 } }), member(), member(), member()],
      ['3+ signed'],
    ],
    [
      'is no more than its members when they are all',
      [group({ count: { atLeast: 5 }, complete: true }), member()],
      ['1 signed'],
    ],
    ['without a number is its members', [group({ title: 'Package' }), member(), member()], ['2 signed']],
    [
      'that are groups adds them up',
      [
        group({ count: { atLeast: 2 } }),
        member({ count: { atLeast: 2 } }),
        member({ count: { atLeast: 2 } }),
        member({ count: { atLeast: 2 } }),
      ],
      ['6+ signed if apart'],
    ],
    [
      'that are groups is the whole when that is stated',
      [
        group({ count: { stated: 15 } }),
        member({ count: { atLeast: 2 } }),
        member({ count: { atLeast: 2 } }),
      ],
      ['15 signed'],
    ],
    [
      'up to a number has them within it',
      [
        group({ count: { atLeast: 2, atMost: 9 } }),
        member({ count: { atLeast: 3 } }),
        member({ count: { atLeast: 3 } }),
      ],
      ['6–9 signed if apart'],
    ],
    [
      'of another strength counts them apart',
      [group({ count: { atLeast: 2 } }), member({ status: 'agreed' }), member()],
      ['2+ signed', '1 agreed'],
    ],
    [
      'of about a number is approximate only beyond them',
      [group({ count: { stated: 3, about: true } }), member(), member(), member()],
      ['3 signed'],
    ],
    [
      'of about a number is approximate where it says more',
      [group({ count: { stated: 170, about: true } }), member()],
      ['about 170 signed'],
    ],
  ])('%s', (_, agreements, expected) => {
    expect(counted(agreements)).toEqual(expected);
    expect(counted([...agreements].reverse())).toEqual(expected);
  });

  test('whose members are groups with members counts the leaves', () => {
    expect(
      counted([
        group({ count: { atLeast: 2 } }),
        member({ id: 'inner', count: { atLeast: 3 } }),
        agreement({ partOf: 'inner' }),
        agreement({ partOf: 'inner' }),
        member(),
      ]),
    ).toEqual(['4+ signed']);
  });

  test('that turns in a circle counts each record by itself', () => {
    const circle = [agreement({ id: 'a', partOf: 'b' }), agreement({ id: 'b', partOf: 'a' })];
    expect(counted(circle)).toEqual(['2 signed']);
    expect(counted([...circle, agreement({ partOf: 'a' }), agreement()])).toEqual(['3 signed']);
    expect(counted([agreement({ id: 'self', partOf: 'self' })])).toEqual(['1 signed']);
    expect(counted([agreement({ id: 'self', partOf: 'self', count: { stated: 4 } })])).toEqual(['4 signed']);
  });

  test('of a chain that is 20,000 long is still counted', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      agreement({ id: `c${String(i)}`, ...(i === 0 ? {} : { partOf: `c${String(i - 1)}` }) }),
    );
    expect(counted(chain)).toEqual(['1 signed']);
  });
});

describe('for one visit', () => {
  const agreements = [
    agreement({ id: 'group', count: { atLeast: 2 }, visit: 'v1' }),
    agreement({ partOf: 'group' }),
    agreement({ partOf: 'group', visit: 'v2' }),
    agreement({ visit: 'v2' }),
    agreement(),
  ];

  test('only what it produced is counted, members of its groups included', () => {
    expect(counted(agreements, 'v1')).toEqual(['2+ signed']);
    expect(counted(agreements, 'v2')).toEqual(['2 signed']);
    expect(counted(agreements, 'v3')).toEqual([]);
  });

  test('what another visit produced of a group is no leaf of this one', () => {
    expect(counted(agreements)).toEqual(['4+ signed']);
  });
});

describe('nothing else counts as an agreement', () => {
  const dataset: Dataset = {
    comity: '1',
    visits: [{ id: 'v1', kind: 'state', documentCount: { stated: 15 } }],
    agreements: [
      agreement({
        visit: 'v1',
        status: 'agreed',
        provisions: [{ text: 'one' }, { text: 'two' }],
        projects: [{ asStated: 'a project' }],
        establishes: [{ asStated: 'a council' }],
      }),
    ],
    outcomes: [
      { id: 'o1', kind: 'decision', text: 'x', visit: 'v1' },
      { id: 'o2', kind: 'commitment', text: 'x', visit: 'v1' },
      { id: 'o3', kind: 'discussion', text: 'x', visit: 'v1' },
      { id: 'o4', kind: 'statement', text: 'x' },
    ],
    projects: [{ id: 'p1', name: 'x' }],
    claims: [{ id: 'c1', quote: 'ten agreements were signed', about: ['v1'] }],
  };
  const index = indexDataset(dataset);
  const none = { atLeast: 0, atMost: 0, about: false, mayOverlap: false };
  const exactly = (number: number) => ({ ...none, atLeast: number, atMost: number });

  test('and no outcome is signed or agreed', () => {
    expect(countAgreements(index, { visit: 'v1' })).toEqual({
      signed: none,
      agreed: exactly(1),
      decided: none,
      raised: none,
      none,
    });
    const outcomes: Record<Strength, unknown> = {
      signed: none,
      agreed: none,
      decided: exactly(2),
      raised: exactly(1),
      none,
    };
    expect(countOutcomes(index, { visit: 'v1' })).toEqual(outcomes);
    expect(countOutcomes(index).raised).toEqual(exactly(2));
  });
});

test('whatever the records hold, the bounds are numbers in order and nothing throws', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const count = fc.record(
    {
      stated: fc.anything(),
      atLeast: fc.oneof(fc.nat(9), fc.anything()),
      atMost: fc.anything(),
      about: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const record = fc.record(
    {
      id,
      partOf: fc.oneof(id, fc.anything()),
      count: fc.oneof(count, fc.anything()),
      status: fc.oneof(fc.constantFrom('signed', 'agreed'), fc.anything()),
      complete: fc.anything(),
      visit: fc.anything(),
    },
    { requiredKeys: ['id'] },
  );
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 8 }),
      fc.array(fc.record({ kind: fc.anything() })),
      (agreements, outcomes) => {
        const index = indexDataset({ comity: '1', agreements, outcomes } as unknown as Dataset);
        let total = 0;
        for (const { atLeast, atMost } of Object.values(countAgreements(index))) {
          expect(Number.isInteger(atLeast) && atLeast >= 0).toBe(true);
          if (atMost !== undefined) expect(atMost).toBeGreaterThanOrEqual(atLeast);
          total += atMost ?? Infinity;
        }
        expect(countOutcomes(index).none.atLeast).toBe(outcomes.length - countedKinds(outcomes));
        if (agreements.length === 0) expect(total).toBe(0);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

function countedKinds(outcomes: readonly { kind: unknown }[]): number {
  const kinds: unknown[] = ['decision', 'commitment', 'discussion', 'initiative', 'statement'];
  return outcomes.filter(({ kind }) => kinds.includes(kind)).length;
}
