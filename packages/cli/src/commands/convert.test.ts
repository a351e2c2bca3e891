import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comity, folderWith } from '../../test/comity.js';

const DATASET = {
  comity: '1',
  title: 'Visits',
  visits: [
    {
      id: 'v1',
      kind: 'official',
      destinations: ['KZ'],
      startDate: '2025-10-20',
      endDate: '2025-10-21',
      title: '=1+1',
    },
    { id: 'v2', kind: 'state', destinations: ['AZ'], startDate: '2025' },
  ],
  agreements: [
    { id: 'a1', kind: 'treaty', title: { en: 'Treaty', az: 'Müqavilə' }, visit: 'v1', parties: ['AZ', 'KZ'] },
  ],
};

const MAPPING = {
  comityMapping: '1',
  dates: { order: 'dmy' },
  records: [
    {
      type: 'visit',
      fields: {
        id: { template: 'v-{No}' },
        kind: { column: 'Kind', lookup: { State: 'state' }, required: true },
        startDate: 'From',
        destinations: { column: 'Country', lookup: 'countries' },
      },
    },
  ],
};

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({
    'visits.json': JSON.stringify(DATASET),
    'register.csv': 'No,Kind,From,Country\n1,State,20.10.2025,Kazakhstan\n2,,21.10.2025,Kazakhstan\n',
    'register.mapping.json': JSON.stringify(MAPPING),
  });
});
afterAll(() => {
  folder.remove();
});
const convert = (...args: string[]) => comity(['convert', ...args], { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');

describe('comity convert', () => {
  it.each(['ndjson', 'xlsx', 'xml', 'zip'])('to %s and back: everything is there', async (extension) => {
    const there = await convert('visits.json', '-o', `all.${extension}`);
    expect(there.stderr).toBe('');
    const back = await convert(`all.${extension}`, '--to', 'json');
    expect(JSON.parse(back.stdout)).toEqual(DATASET);
    expect([there.code, back.code]).toEqual([0, 0]);
  });

  it('to CSV: a file for each type of record, in which no spreadsheet runs a cell', async () => {
    const { code } = await convert('visits.json', '--to', 'csv', '-o', 'tables');
    expect(readdirSync(join(folder.path, 'tables')).sort()).toEqual([
      'agreements.csv',
      'dataset.csv',
      'visits.csv',
    ]);
    expect(read('tables/visits.csv')).toContain("'=1+1");
    expect(code).toBe(0);
  });

  it('says what a format cannot hold', async () => {
    const { stdout, stderr } = await convert('visits.json', '--to', 'ics');
    expect(stdout).toContain('BEGIN:VCALENDAR');
    expect(stderr).toContain('What ics cannot hold:');
    expect(stderr).toMatch(/agreement: 1 \(first: a1\)/);
    expect(stderr).toMatch(/visit: 1 \(first: v2\)\. A calendar needs a day/);
  });

  it('makes a dataset of a foreign register, and writes the rows that became no record beside it', async () => {
    const { code, stderr } = await convert(
      'register.csv',
      '--map',
      'register.mapping.json',
      '-o',
      'clean.json',
    );
    expect(stderr).toContain('rows 2 = converted 1 + refused 1');
    expect(JSON.parse(read('clean.json'))).toMatchObject({
      visits: [{ id: 'v-1', kind: 'state', startDate: '2025-10-20', destinations: ['KZ'] }],
    });
    const refused = read('clean.refused.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(refused).toMatchObject([
      { row: 3, line: 3, cells: { No: '2', Country: 'Kazakhstan' }, reasons: [{}] },
    ]);
    expect(code).toBe(1);
  });

  it('leaves the old file when the disk is full', async () => {
    await convert('visits.json', '-o', 'kept.json');
    const before = read('kept.json');
    const { code, stderr } = await comity(['convert', 'visits.json', '-o', 'kept.json'], {
      cwd: folder.path,
      trouble: 'ENOSPC:kept',
    });
    expect(stderr).toMatch(/The disk is full: nothing was written to kept\.json\.\n.*Make room/);
    expect(code).toBe(2);
    expect(read('kept.json')).toBe(before);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    [['visits.json'], /To which format\?\n.*--to/],
    [['visits.json', '-o', 'visits.doc'], /The name visits\.doc does not say to which format/],
    [['visits.json', '--to', 'csv'], /CSV is one file for each type of record/],
    [['visits.json', '-o', 'none/visits.xml'], /There is no folder none/],
    [['register.csv', '--to', 'json'], /Nobody knows what the columns of register\.csv mean\.\n.*--map/],
    [['visits.json', '--map', 'visits.json', '--to', 'json'], /The mapping visits\.json cannot be used/],
  ])('%s: a message with what to do', async (args, message) => {
    const { code, stdout, stderr } = await convert(...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(existsSync(join(folder.path, 'none'))).toBe(false);
  });
});
