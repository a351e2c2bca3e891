import { expect, test, vi } from 'vitest';
import { readDataset } from '../../index.js';
import { nearestCandidate } from './nearest-candidate.js';
import { remembering } from './remembering.js';

const { forKey } = nearestCandidate;

test('each value is looked up once, for each thing that it may stand for', () => {
  const forValue = vi.fn(() => ['AZ']);
  const suggester = remembering({ forKey, forValue });
  const ask = (params: object): readonly string[] =>
    suggester.forValue('unresolved-reference', { ...params });
  expect(ask({ value: 'azerbaijan', wanted: ['party'] })).toEqual(['AZ']);
  expect(ask({ value: 'azerbaijan', wanted: ['party'] })).toEqual(['AZ']);
  expect(forValue).toHaveBeenCalledTimes(1);
  ask({ value: 'azerbaijan', wanted: ['place'] });
  ask({ value: 'azerbaijan', wanted: ['place'], candidates: ['a'] });
  expect(forValue).toHaveBeenCalledTimes(3);
});

test('nothing is suggested beyond the limit but what is known already', () => {
  const suggester = remembering({ forKey, forValue: (_, { value }) => [String(value)] }, 2);
  const ask = (value: string): readonly string[] => suggester.forValue('unknown-country', { value });
  expect([ask('a'), ask('b'), ask('c'), ask('a')]).toEqual([['a'], ['b'], [], ['a']]);
});

test('a file of names that nobody knows is read in time', () => {
  const agreements = Array.from({ length: 20_000 }, (_, i) => ({
    id: `a${i}`,
    kind: 'treaty',
    title: 'x',
    parties: [
      `Land der Namenlosen ${String.fromCharCode(97 + (i % 26)).repeat(3)}${i.toString(36).replace(/\d/g, 'q')}`,
    ],
  }));
  // Anything but linear time would not be over before the time of the test is.
  const { findings } = readDataset({ comity: '1', agreements }).report;
  expect(findings).toHaveLength(20_000);
});
