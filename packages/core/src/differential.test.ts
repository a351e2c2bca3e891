import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { agreementInValibot } from '../test/agreement.valibot.js';
import { faults, spoil, validValue } from '../test/arbitraries.js';
import { compileShipped } from '../test/json-schema.js';
import { agreement, LISTS, readDataset, RECORD_TYPES, schemas, type RecordType } from './index.js';

// Comity's verdict beside those of two libraries that know nothing of it: ajv on the JSON Schema that is shipped,
// and valibot on a schema of an agreement that is written by hand.

const accepts = (type: RecordType, value: unknown): boolean =>
  schemas[type]['~standard'].validate(value).issues === undefined;

/** What remains of a value in a file. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const RUNS = 450;
const compiled = Object.fromEntries(RECORD_TYPES.map((type) => [type, compileShipped(type)]));

describe('ajv on the shipped JSON Schema says the same of every record', () => {
  test.each(RECORD_TYPES)('type %s', (type) => {
    const tally = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(validValue(schemas[type].meta), faults, (value, done) => {
        const record = asJson(value);
        expect({ record, accepted: accepts(type, record) }).toEqual({ record, accepted: true });
        expect({ record, ajv: compiled[type]?.(record) }).toEqual({ record, ajv: true });
        const spoilt = spoil(record, done);
        const accepted = accepts(type, spoilt);
        expect({ spoilt, ajv: compiled[type]?.(spoilt) }).toEqual({ spoilt, ajv: accepted });
        tally[accepted ? 'accepted' : 'refused']++;
      }),
      { seed: 20251023, numRuns: RUNS },
    );
    // Both verdicts must occur, or agreeing says nothing.
    expect(tally.accepted).toBeGreaterThan(RUNS / 100);
    expect(tally.refused).toBeGreaterThan(RUNS / 3);
  });
});

test('valibot says the same of an agreement', () => {
  fc.assert(
    fc.property(validValue(agreement.meta), faults, (value, done) => {
      const record = asJson(value);
      expect({ record, valibot: v.is(agreementInValibot, record) }).toEqual({ record, valibot: true });
      const spoilt = spoil(record, done);
      const accepted = accepts('agreement', spoilt);
      expect({ spoilt, valibot: v.is(agreementInValibot, spoilt) }).toEqual({ spoilt, valibot: accepted });
    }),
    { seed: 20251021, numRuns: 1500 },
  );
});

/**
 * Where reading a file and its JSON Schema mean to differ. What only one of them sees is one row; nothing else may
 * differ.
 */
const DIFFERENCES: readonly {
  readonly name: string;
  /** The finding that speaks of it. */
  readonly code: string;
  /** What is added to an agreement, or to the file itself. */
  readonly record?: object;
  readonly file?: object;
  /** What JSON Schema says of the whole file. */
  readonly schema: 'accepts' | 'refuses';
  /** What reading does with the agreement. */
  readonly reading: 'keeps' | 'leaves out';
}[] = [
  {
    name: 'an unknown field: the record is kept, the field with it',
    code: 'unknown-key',
    record: { wildlyUnknown: 1 },
    schema: 'refuses',
    reading: 'keeps',
  },
  {
    name: 'a misspelt field that need not be there',
    code: 'misspelt-key',
    record: { singedOn: '2025' },
    schema: 'refuses',
    reading: 'keeps',
  },
  {
    name: 'an unknown code: the record is kept and shown as stated',
    code: 'unknown-code',
    record: { kind: 'memorandom' },
    schema: 'refuses',
    reading: 'keeps',
  },
  {
    name: 'two capitals that are no country',
    code: 'unknown-country',
    record: { parties: [{ country: 'ZZ' }] },
    schema: 'refuses',
    reading: 'keeps',
  },
  {
    name: 'a list under a wrong name: what is read is not touched by it',
    code: 'unknown-list',
    file: { agreement: [] },
    schema: 'refuses',
    reading: 'keeps',
  },
  {
    name: 'an id that is used twice',
    code: 'duplicate-id',
    file: { visits: [{ id: 'fund', kind: 'state' }] },
    schema: 'accepts',
    reading: 'leaves out',
  },
  {
    name: 'a reference that leads nowhere',
    code: 'unresolved-reference',
    record: { visit: 'nowhere' },
    schema: 'accepts',
    reading: 'keeps',
  },
  {
    name: 'a reference to a country that there is not',
    code: 'unknown-country',
    record: { parties: ['ZZ'] },
    schema: 'accepts',
    reading: 'keeps',
  },
  {
    name: 'a sector that neither the taxonomy nor the file has',
    code: 'unknown-sector',
    record: { sectors: ['enrgy'] },
    schema: 'accepts',
    reading: 'keeps',
  },
  {
    name: 'a newer version of the format',
    code: 'newer-version',
    file: { comity: '2' },
    schema: 'accepts',
    reading: 'keeps',
  },
];

describe('reading a file differs from its JSON Schema only where the table says so', () => {
  const file = compileShipped('dataset');
  const fileOf = (more: { record?: object; file?: object }) => ({
    comity: '1',
    agreements: [{ id: 'fund', kind: 'agreement', title: 'A', ...more.record }],
    ...more.file,
  });

  test.each(DIFFERENCES)('$name', ({ code, schema, reading, ...more }) => {
    const value = fileOf(more);
    const { dataset, report } = readDataset(value);
    expect(report.findings.map((finding) => finding.code)).toEqual([code]);
    expect(file(value)).toBe(schema === 'accepts');
    expect(dataset.agreements).toHaveLength(reading === 'keeps' ? 1 : 0);
  });

  test('an agreement without any of it is accepted by both', () => {
    expect(readDataset(fileOf({})).report.findings).toEqual([]);
    expect(file(fileOf({}))).toBe(true);
  });

  const kept = new Set(
    DIFFERENCES.filter(({ schema, reading }) => schema === 'refuses' && reading === 'keeps').map(
      ({ code }) => code,
    ),
  );
  const onlyReading = new Set(
    DIFFERENCES.filter(({ schema }) => schema === 'accepts').map(({ code }) => code),
  );

  test.each(RECORD_TYPES)('spoilt records of type %s', (type) => {
    fc.assert(
      fc.property(validValue(schemas[type].meta), faults, (value, done) => {
        const spoilt = spoil(asJson(value), done);
        const { report } = readDataset({ comity: '1', [LISTS[type]]: [spoilt] });
        const codes = report.findings.map(({ code }) => code);
        const accepted = report.records.accepted === 1;
        if (compiled[type]?.(spoilt) === true) {
          expect({ spoilt, others: codes.filter((code) => !onlyReading.has(code)) }).toEqual({
            spoilt,
            others: [],
          });
          expect({ spoilt, accepted }).toEqual({ spoilt, accepted: !codes.includes('duplicate-id') });
        } else if (accepted) {
          const others = codes.filter((code) => !kept.has(code) && !onlyReading.has(code));
          expect({ spoilt, others }).toEqual({ spoilt, others: [] });
        }
      }),
      { seed: 20251022, numRuns: 150 },
    );
  });
});
