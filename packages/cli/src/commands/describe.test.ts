import { describe, expect, it } from 'vitest';
import { comity } from '../../test/comity.js';

const INPUT = JSON.stringify({
  comity: '1',
  title: 'Three visits',
  visits: [
    { id: 'v1', kind: 'official', startDate: '2024-05-01', endDate: '2024-05-02', destinations: ['KZ'] },
    { id: 'v2', kind: 'official', startDate: '2024', destinations: [{ asStated: 'Astana' }] },
    { id: 'v3', kind: 'state' },
  ],
  agreements: [
    {
      id: 'a1',
      kind: 'treaty',
      title: 'T',
      signedOn: '2024-05-01',
      sectors: ['energy'],
      parties: ['AZ', 'KZ'],
    },
    { id: 'a2', kind: 'protocol', count: { atLeast: 2, asStated: 'several' }, status: 'signed' },
  ],
});

describe('comity describe', () => {
  it('counts by type, kind, year, strength, sector and country, and says how much is known', async () => {
    const { code, stdout } = await comity(['describe', '-', '--format', 'json'], { input: INPUT });
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Three visits',
      records: { visit: 3, agreement: 2 },
      visitKinds: { official: 2, state: 1 },
      visitYears: { '2024': 2, unknown: 1 },
      agreementKinds: { treaty: 1, protocol: 1 },
      strengths: { signed: { atLeast: 3 }, decided: { atLeast: 0, atMost: 0 } },
      sectors: { energy: 1 },
      countries: { KZ: 2, AZ: 1 },
      completeness: expect.arrayContaining([
        { field: 'visit.startDate', complete: 1, partial: 1, unknown: 1 },
        { field: 'visit.destinations', complete: 1, partial: 1, unknown: 1 },
      ]) as unknown,
    });
    expect(code).toBe(0);
  });

  it('is a page of small tables, in the language that is asked for', async () => {
    const { stdout } = await comity(['describe', '-', '--lang', 'az'], { input: INPUT });
    expect(stdout).toContain('Səfərlər illər üzrə');
    expect(stdout).toContain('Qazaxıstan');
    expect(stdout).toMatch(/visit\.startDate +33% +33% +33%/);
  });

  it('says that a file has errors, and counts the rest', async () => {
    const input = INPUT.replace('"v3"', '"V 3"');
    const { code, stderr, stdout } = await comity(['describe', '-'], { input });
    expect(stderr).toContain('4 of 5 records can be used. "comity validate');
    expect(stdout).toContain('visits      2');
    expect(code).toBe(1);
  });
});
