import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import { readDataset } from '../dataset/read-dataset.js';
import type { Dataset } from '../models/dataset.js';
import { checkDataset, type CheckOptions } from './index.js';
import { checkDataset as checkSmall } from './small.js';

const TODAY = '2026-01-15';

function check(data: Partial<Dataset>, options: Partial<CheckOptions> = {}) {
  const { dataset, report } = readDataset({ comity: '1', source: 'https://example.org/register', ...data });
  return checkDataset(indexDataset(dataset), { today: TODAY, report, ...options });
}

const EARLY = {
  id: 'early',
  kind: 'treaty',
  title: 'Treaty',
  signedOn: '2002-06-01',
  entryIntoForce: '2002-05-01',
} as const;

describe('correct data', () => {
  test.each(['aliyev-kazakhstan.json', 'aliyev-kazakhstan.enriched.json'])('%s is clean', (name) => {
    const text = readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8');
    const { dataset, report } = readDataset(text);
    const found = checkDataset(indexDataset(dataset), { today: TODAY, profile: 'advice', report });
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

describe('a rule that means something else', () => {
  const rule = 'CHR-04';
  const reason = 'The register counts from the exchange of notes.';
  const codes = (data: Partial<Dataset>, options?: Partial<CheckOptions>) =>
    check({ agreements: [EARLY, { ...EARLY, id: 'other', title: 'Other' }], ...data }, options).map(
      ({ severity, record }) => `${record?.id ?? ''} ${severity}`,
    );

  test('as it is', () => {
    expect(codes({})).toEqual(['early warning', 'other warning']);
  });

  test('in the file', () => {
    expect(codes({ rules: [{ rule, severity: 'off', reason }] })).toEqual([]);
    expect(codes({ rules: [{ rule, severity: 'error', reason }] })).toEqual(['early error', 'other error']);
  });

  test('for one record, which goes before the rest', () => {
    const rules = [{ rule, severity: 'off', record: 'early', reason } as const];
    expect(codes({ rules })).toEqual(['other warning']);
    expect(codes({ rules }, { severity: { [rule]: 'error' } })).toEqual(['other error']);
    expect(
      codes(
        { rules: [{ rule, severity: 'hint', record: 'early', reason }] },
        { severity: { [rule]: 'off' } },
      ),
    ).toEqual(['early hint']);
  });

  test('by the caller, who goes before the file', () => {
    expect(codes({ rules: [{ rule, severity: 'error', reason }] }, { severity: { [rule]: 'hint' } })).toEqual(
      ['early hint', 'other hint'],
    );
  });
});

describe('profiles', () => {
  const data: Partial<Dataset> = {
    agreements: [
      {
        id: 'a',
        kind: 'treaty',
        title: 'Agreement on air services',
        status: 'in-force',
        sectors: ['culture'],
      },
    ],
  };

  test.each([
    ['default', ['PLA-05 hint']],
    ['strict', ['PLA-05 warning']],
    ['advice', ['PLA-05 hint', 'PLA-11 hint']],
  ] as const)('%s', (profile, expected) => {
    expect(check(data, { profile }).map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  });

  test('the small module has the same rules but for the table of boxes', () => {
    const { dataset } = readDataset({ comity: '1', agreements: [EARLY] });
    const index = indexDataset(dataset);
    expect(checkSmall(index, { today: TODAY })).toEqual(checkDataset(index, { today: TODAY }));
  });
});

describe('one mistake is one finding', () => {
  test('a rule keeps silent about a field that reading has told of', () => {
    const misspelt = { id: 'a', kind: 'treaty', title: 'Treaty', citatons: ['https://example.org'] };
    const found = check({ source: undefined, agreements: [misspelt as never] });
    expect(found).toEqual([]);
  });

  test('a field that nobody knows silences no rule', () => {
    expect(check({ agreements: [{ ...EARLY, foo: 1 } as never] })).toHaveLength(1);
  });

  test('an impossible year is compared with nothing', () => {
    const found = check({
      agreements: [{ ...EARLY, entryIntoForce: '5002-07-01', expiresOn: '2010-01-01' }],
    });
    expect(found.map(({ code, suggestions }) => [code, suggestions])).toEqual([['PLA-04', ['2002-07-01']]]);
  });
});

describe('places', () => {
  const text = JSON.stringify({
    comity: '1',
    source: 'https://example.org/register',
    agreements: [{ id: 'broken', title: 'No kind' }, EARLY],
  });

  test('records that were left out are counted, so that a path leads to its place in the file', () => {
    const { dataset, report } = readDataset(text);
    const [found] = checkDataset(indexDataset(dataset), { today: TODAY, report });
    expect(found).toMatchObject({
      path: ['agreements', 1, 'entryIntoForce'],
      record: { type: 'agreement', id: 'early', index: 1 },
      docs: 'rules#CHR-04',
    });
  });

  test('what is no record is counted too', () => {
    const dataset = { comity: '1', source: 'https://example.org', agreements: [null, 5, EARLY] } as never;
    const [found] = checkDataset(indexDataset(dataset), { today: TODAY });
    expect(found?.path).toEqual(['agreements', 2, 'entryIntoForce']);
  });
});

test('without a day no rule says what is still to come', () => {
  const data = { agreements: [{ ...EARLY, entryIntoForce: '2031-01-01', signedOn: '2030-01-01' }] };
  expect(check(data, { today: undefined as never })).toEqual([]);
  expect(check(data)).toHaveLength(1);
});
