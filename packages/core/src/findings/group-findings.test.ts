import { expect, test } from 'vitest';
import { groupFindings, readDataset } from '../index.js';

const agreements = Array.from({ length: 2000 }, (_, index) => ({
  id: `t${String(index)}`,
  kind: 'treaty',
  title: 'x',
  signedOn: '22.10.2025',
  ...(index % 2 === 0 ? { parties: [5, 'AZ', 6] } : {}),
}));
const { report } = readDataset({ comity: '1', agreements });

test('the same mistake in every record is one group with its total and the first few', () => {
  const groups = groupFindings(report);
  expect(groups.map(({ code, severity, path, total }) => ({ code, severity, path, total }))).toEqual([
    { code: 'invalid-date', severity: 'error', path: ['agreements', 'signedOn'], total: 2000 },
    { code: 'wrong-type', severity: 'error', path: ['agreements', 'parties'], total: 2000 },
  ]);
  expect(groups[0]?.first.map(({ path }) => path)).toEqual([
    ['agreements', 0, 'signedOn'],
    ['agreements', 1, 'signedOn'],
    ['agreements', 2, 'signedOn'],
  ]);
  expect(report.findings).toHaveLength(4000);
});

test('who asks may have more of each, or none', () => {
  expect(groupFindings(report, 10)[0]?.first).toHaveLength(10);
  expect(groupFindings(report, 0)[0]).toMatchObject({ total: 2000, first: [] });
});

test('a report without findings has no groups', () => {
  expect(groupFindings({ findings: [] })).toEqual([]);
});
