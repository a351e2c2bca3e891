import { describe, expect, expectTypeOf, test } from 'vitest';
import fc from 'fast-check';
import { mergeReports, readDataset, validate, type Agreement, type ValidationReport } from '../index.js';

const TREATY = { id: 't1', kind: 'treaty', title: 'Treaty' };

describe('one record', () => {
  test('that is right is handed over with its type, with what could be better', () => {
    const result = validate('agreement', TREATY);
    expect(result).toEqual({ ok: true, value: TREATY, findings: [] });
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<Agreement>();
      expect(result.value).toBe(TREATY);
    }
    expect(validate('agreement', { ...TREATY, telephone: 1 })).toMatchObject({
      ok: true,
      findings: [{ code: 'unknown-key', severity: 'warning', path: ['telephone'] }],
    });
  });

  test('that is wrong is not, and each mistake has its path from the record on', () => {
    expect(validate('visit', { id: 'v1', kind: 'stat', startDate: 5 })).toMatchObject({
      ok: false,
      findings: [
        { code: 'unknown-code', path: ['kind'], suggestions: ['state'] },
        { code: 'wrong-type', path: ['startDate'] },
      ],
    });
    expect(validate('visit', null)).toMatchObject({
      ok: false,
      findings: [{ code: 'wrong-type', path: [] }],
    });
    expect(validate('visit', {})).not.toHaveProperty('value');
  });

  test('is not asked where its references lead', () => {
    expect(validate('agreement', { ...TREATY, visit: 'nowhere' }).ok).toBe(true);
  });

  test('may have more mistakes than are reported, or throw when it is read', () => {
    const unknown = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`own-${i}`, i]));
    const { ok, findings } = validate('agreement', { ...TREATY, ...unknown }, { limit: 3 });
    expect(ok).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual([
      'unknown-key',
      'unknown-key',
      'unknown-key',
      'too-many-findings',
    ]);
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('boom');
        },
      },
    );
    expect(validate('agreement', proxy)).toMatchObject({
      ok: false,
      findings: [{ code: 'unreadable-record' }],
    });
  });
});

describe('merged reports', () => {
  const record = fc.constantFrom<unknown>(TREATY, { ...TREATY, id: 5 }, { ...TREATY, telephone: 1 }, 7);
  const report = fc
    .tuple(fc.array(record, { maxLength: 4 }), fc.constantFrom(0, 100))
    .map(
      ([agreements, limitPerRecord]) => readDataset({ comity: '1', agreements }, { limitPerRecord }).report,
    );
  const reports = fc.array(report, { maxLength: 5 });

  test('are the same in whatever order they are put together', () => {
    fc.assert(
      fc.property(reports, reports, reports, (a, b, c) => {
        const whole = mergeReports([...a, ...b, ...c]);
        expect(mergeReports([mergeReports([...a, ...b]), ...c])).toEqual(whole);
        expect(mergeReports([...a, mergeReports([...b, ...c])])).toEqual(whole);
        expect(mergeReports([mergeReports([]), ...a, ...b, ...c])).toEqual(whole);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test('have all that the parts have', () => {
    fc.assert(
      fc.property(reports, (parts) => {
        const before = structuredClone(parts);
        const whole = mergeReports(parts);
        expect(parts).toEqual(before);
        expect(whole.findings).toEqual(parts.flatMap(({ findings }) => findings));
        expect(whole.ok).toBe(whole.findings.every(({ severity }) => severity !== 'error'));
        const sum = (of: (part: ValidationReport) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(whole.records).toEqual({
          read: sum(({ records }) => records.read),
          accepted: sum(({ records }) => records.accepted),
        });
        expect(whole.truncated).toBe(parts.some(({ truncated }) => truncated));
      }),
      { seed: 32, numRuns: 200 },
    );
  });
});
