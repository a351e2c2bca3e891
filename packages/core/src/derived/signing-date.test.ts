import { describe, expect, test } from 'vitest';
import { indexDataset, signingDateOf, type Agreement, type Visit } from '../index.js';

const VISIT: Visit = { id: 'v1', kind: 'state', startDate: '2025-10-20', endDate: '2025-10-21' };

function signingDate(agreement: Partial<Agreement>, visit: Partial<Visit> = {}, group?: Partial<Agreement>) {
  const record: Agreement = { id: 'a', kind: 'treaty', title: 'x', ...agreement };
  const index = indexDataset({
    comity: '1',
    visits: [{ ...VISIT, ...visit }],
    agreements: [
      record,
      ...(group === undefined
        ? []
        : [{ id: 'group', kind: 'unspecified', count: { atLeast: 2 }, ...group } as const]),
    ],
  });
  return signingDateOf(record, index);
}

describe('the date of signature', () => {
  test('is what the record states, whatever its visit', () => {
    expect(signingDate({ signedOn: '2025-10', visit: 'v1' })).toEqual({ basis: 'stated', date: '2025-10' });
  });

  test('is the span of the visit during which it was signed', () => {
    expect(signingDate({ status: 'signed', visit: 'v1' })).toEqual({
      basis: 'visit',
      visit: VISIT,
      date: '2025-10-20/2025-10-21',
    });
    expect(signingDate({ status: 'in-force', visit: 'v1' })).toMatchObject({ basis: 'visit' });
  });

  test('is during the visit even when nobody says when that was', () => {
    const dateless = { startDate: undefined, endDate: undefined } as unknown as Visit;
    expect(signingDate({ status: 'signed', visit: 'v1' }, dateless)).toMatchObject({ basis: 'visit' });
    expect(signingDate({ status: 'signed', visit: 'v1' }, dateless)?.date).toBeUndefined();
    const endless = { endDate: undefined } as unknown as Visit;
    expect(signingDate({ status: 'signed', visit: 'v1' }, endless)?.date).toBe('2025-10-20/');
  });

  test('comes from the group when the record has none of its own', () => {
    expect(signingDate({ partOf: 'group' }, {}, { signedOn: '2025-10-21' })).toEqual({
      basis: 'stated',
      date: '2025-10-21',
    });
    expect(signingDate({ partOf: 'group' }, {}, { status: 'signed', visit: 'v1' })).toMatchObject({
      basis: 'visit',
      date: '2025-10-20/2025-10-21',
    });
  });

  test('is none for what is not signed, or of which nothing is known', () => {
    expect(signingDate({ status: 'agreed', visit: 'v1' })).toBeUndefined();
    expect(signingDate({ visit: 'v1' })).toBeUndefined();
    expect(signingDate({ status: 'signed' })).toBeUndefined();
    expect(signingDate({ status: 'signed', visit: 'no-visit' })).toBeUndefined();
    expect(
      signingDateOf({ id: 'a', kind: 'treaty', title: 'x', status: 'signed', visit: 'v1' }),
    ).toBeUndefined();
    expect(signingDateOf(null as unknown as Agreement)).toBeUndefined();
  });

  test('takes only text for a date', () => {
    const five = 5 as unknown as string;
    expect(signingDate({ signedOn: five })).toBeUndefined();
    expect(
      signingDate({ status: 'signed', visit: 'v1' }, { startDate: five, endDate: five })?.date,
    ).toBeUndefined();
  });
});
