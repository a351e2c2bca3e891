import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import type { Agreement } from '../models/agreement.js';
import { countAgreements } from './count.js';
import { countBy, type KeyTally } from './count-by.js';

const one = (tally: Partial<KeyTally>): KeyTally => ({
  atLeast: 0,
  about: false,
  some: false,
  mayOverlap: false,
  ...tally,
});

/** Counts by the note, which stands for any key here; several notes are several keys. */
function byNote(agreements: Partial<Agreement>[], spreads = true) {
  const index = indexDataset({
    comity: '1',
    agreements: agreements.map((each, at) => ({
      id: `a${String(at)}`,
      kind: 'agreement' as const,
      status: 'signed' as const,
      ...each,
    })),
  });
  const keysOf = ({ note }: Agreement): string[] => (typeof note === 'string' ? note.split(' ') : []);
  return countBy(index, { keysOf, spreads });
}

describe('countBy', () => {
  test('counts each agreement once under each of its keys', () => {
    const tallies = byNote([{ note: 'x y' }, { note: 'x' }, { note: 'x x' }]);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 3, atMost: 3 }));
    expect(tallies.get('y')?.get('signed')).toEqual(one({ atLeast: 1, atMost: 1 }));
  });

  test('never mixes the strengths', () => {
    const tallies = byNote([{ note: 'x' }, { note: 'x', status: 'agreed' }]);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 1, atMost: 1 }));
    expect(tallies.get('x')?.get('agreed')).toEqual(one({ atLeast: 1, atMost: 1 }));
  });

  test('a group with one key counts its lower bound there', () => {
    const tallies = byNote([{ note: 'x', count: { atLeast: 2 } }]);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 2 }));
  });

  test('of a group with several keys there are some under each', () => {
    const tallies = byNote([{ note: 'x y', count: { atLeast: 4 } }, { note: 'y' }]);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 0, some: true }));
    expect(tallies.get('y')?.get('signed')).toEqual(one({ atLeast: 1, some: true }));
  });

  test('each document of a group has all its keys where they do not spread', () => {
    const tallies = byNote([{ note: 'x y', count: { stated: 3 } }], false);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 3, atMost: 3 }));
    expect(tallies.get('y')?.get('signed')).toEqual(one({ atLeast: 3, atMost: 3 }));
  });

  test('a group counts only what its number exceeds its members by', () => {
    const tallies = byNote([
      { note: 'x', count: { stated: 5 } },
      { note: 'y', partOf: 'a0' },
      { note: 'y', partOf: 'a0' },
    ]);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 3, atMost: 3 }));
    expect(tallies.get('y')?.get('signed')).toEqual(one({ atLeast: 2, atMost: 2 }));
  });

  test('with members of unknown number it says at most how many are left', () => {
    const tallies = byNote([
      { note: 'x', count: { stated: 15 } },
      { note: 'y', partOf: 'a0', count: { atLeast: 6 } },
    ]);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 0, atMost: 9 }));
  });

  test('a group and members of one key are counted as a whole', () => {
    const tallies = byNote([
      { note: 'x', count: { stated: 15 } },
      { note: 'x', partOf: 'a0', count: { atLeast: 6 } },
    ]);
    expect(tallies.get('x')?.get('signed')).toEqual(one({ atLeast: 15, atMost: 15 }));
  });

  test('a chain of groups as long as a file is counted in no time', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({
      note: String(at % 7),
      ...(at === 0 ? {} : { partOf: `a${String(at - 1)}` }),
    }));
    expect(byNote(chain).size).toBe(1);
  });

  test('a complete group and one that says no more than its members count nothing of their own', () => {
    for (const group of [{ complete: true, count: { stated: 9 } }, { count: { atLeast: 1 } }, {}]) {
      expect([
        ...byNote([
          { note: 'x', ...group },
          { note: 'y', partOf: 'a0' },
        ]).keys(),
      ]).toEqual(['y']);
    }
  });

  test('outcomes stand beside agreements only when they are asked for', () => {
    const index = indexDataset({
      comity: '1',
      outcomes: [
        { id: 'o', kind: 'decision', text: 'to meet', visit: 'v' },
        { id: 'p', kind: 'discussion', text: 'of trade' },
      ],
    });
    const options = { keysOf: () => ['x'], outcomeKeysOf: () => ['x'] };
    expect(countBy(index, { keysOf: () => ['x'] }).size).toBe(0);
    expect([...(countBy(index, options).get('x')?.keys() ?? [])]).toEqual(['decided', 'raised']);
    expect([
      ...(countBy(index, { ...options, visit: 'v' })
        .get('x')
        ?.keys() ?? []),
    ]).toEqual(['decided']);
  });

  test('with one key for all it says what the count of all says', () => {
    const record = fc.record({
      partOf: fc.option(fc.nat(7), { nil: undefined }),
      count: fc.option(
        fc.oneof(fc.record({ stated: fc.nat(9) }), fc.record({ atLeast: fc.integer({ min: 1, max: 9 }) })),
        {
          nil: undefined,
        },
      ),
      status: fc.constantFrom('signed' as const, 'agreed' as const),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const agreements = records.map(({ partOf, count, status }, at): Agreement => ({
          id: `a${String(at)}`,
          kind: 'agreement',
          status,
          ...(partOf === undefined ? {} : { partOf: `a${String(partOf)}` }),
          ...(count === undefined ? {} : { count }),
        }));
        const index = indexDataset({ comity: '1', agreements });
        const all = countAgreements(index);
        const keyed = countBy(index, { keysOf: () => ['all'], spreads: true }).get('all');
        for (const strength of ['signed', 'agreed'] as const) {
          expect(keyed?.get(strength)?.atLeast ?? 0, strength).toBe(all[strength].atLeast);
          const atMost = keyed === undefined || !keyed.has(strength) ? 0 : keyed.get(strength)?.atMost;
          expect(atMost, strength).toBe(all[strength].atMost);
        }
      }),
      { seed: 20251023, numRuns: 300 },
    );
  });
});
