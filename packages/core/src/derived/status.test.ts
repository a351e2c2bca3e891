import { describe, expect, test } from 'vitest';
import { indexDataset, statusOn, type Agreement, type Force } from '../index.js';
import type { AgreementStatus } from '../models/index.js';

const TREATY: Agreement = { id: 't1', kind: 'treaty', title: 'Treaty' };

/** Status and force on each day. */
function life(fields: Partial<Agreement>, days: readonly string[]): string[] {
  return days.map((day) => {
    const { status, force } = statusOn({ ...TREATY, ...fields }, day);
    return `${day}: ${status}, ${force}`;
  });
}

describe('the status on a day', () => {
  test('of a register’s line: not yet and no longer in force are different answers', () => {
    const line: Partial<Agreement> = {
      parties: ['AZ', 'KZ'],
      signedOn: '1998',
      entryIntoForce: '2000',
      ended: { on: '2010', how: 'denounced' },
    };
    const days = [
      '1997-06-01',
      '1998-06-01',
      '1999-01-01',
      '2000-06-01',
      '2001-01-01',
      '2005-06-01',
      '2010-06-01',
      '2011-01-01',
    ];
    expect(life(line, days)).toEqual([
      '1997-06-01: unknown, not-yet',
      '1998-06-01: unknown, not-yet',
      '1999-01-01: signed, not-yet',
      '2000-06-01: unknown, unknown',
      '2001-01-01: in-force, in-force',
      '2005-06-01: in-force, in-force',
      '2010-06-01: unknown, unknown',
      '2011-01-01: ended, no-longer',
    ]);
  });

  test('is told to the day where the dates are', () => {
    const dates: Partial<Agreement> = {
      signedOn: '2020-03-01',
      entryIntoForce: '2021-01-01',
      ended: { on: '2022-05-05' },
    };
    const days = ['2020-02-29', '2020-03-01', '2020-12-31', '2021-01-01', '2022-05-04', '2022-05-05'];
    expect(life(dates, days)).toEqual([
      '2020-02-29: unknown, not-yet',
      '2020-03-01: signed, not-yet',
      '2020-12-31: signed, not-yet',
      '2021-01-01: in-force, in-force',
      '2022-05-04: in-force, in-force',
      '2022-05-05: ended, no-longer',
    ]);
  });

  test('goes through every act, by the day on which it has effect', () => {
    const acts: Partial<Agreement> = {
      events: [
        { act: 'initialled', on: '2019-01-01' },
        { act: 'adopted', on: '2019-06-01' },
        { act: 'ratified', on: '2020-06-01' },
        { act: 'provisionally-applied', on: '2020-07-01', effective: '2020-08-01' },
        { act: 'registered', on: '2021-06-01' },
      ],
      signedOn: '2020-01-01',
      entryIntoForce: '2021-01-01',
    };
    const days = ['2019-02-01', '2019-07-01', '2020-02-01', '2020-07-15', '2020-08-01', '2021-07-01'];
    expect(life(acts, days)).toEqual([
      '2019-02-01: initialled, not-yet',
      '2019-07-01: adopted, not-yet',
      '2020-02-01: signed, not-yet',
      '2020-07-15: approved, not-yet',
      '2020-08-01: provisionally-applied, not-yet',
      '2021-07-01: in-force, in-force',
    ]);
  });

  test('comes back only from a suspension', () => {
    const suspended: Partial<Agreement> = {
      entryIntoForce: '2000',
      events: [
        { act: 'suspended', on: '2005-01-01' },
        { act: 'resumed', on: '2007-01-01' },
        { act: 'suspended', on: '2009' },
      ],
    };
    expect(
      life(suspended, ['2004-12-31', '2005-01-01', '2006-01-01', '2007-01-01', '2009-06-01', '2010-01-01']),
    ).toEqual([
      '2004-12-31: in-force, in-force',
      '2005-01-01: suspended, in-force',
      '2006-01-01: suspended, in-force',
      '2007-01-01: in-force, in-force',
      // Some day of that year it was suspended, but suspended or not it stays in force.
      '2009-06-01: unknown, in-force',
      '2010-01-01: suspended, in-force',
    ]);
  });

  test('takes a step of which only the last possible day is known for one that was taken by then', () => {
    const suspended: Partial<Agreement> = {
      entryIntoForce: '../2000',
      events: [
        { act: 'resumed', on: '2007-01-01' },
        { act: 'suspended', on: '../2004' },
      ],
    };
    expect(life(suspended, ['2006-01-01', '2008-01-01'])).toEqual([
      '2006-01-01: suspended, in-force',
      '2008-01-01: in-force, in-force',
    ]);
  });

  test('is not changed by what one party does', () => {
    const withdrawal: Partial<Agreement> = {
      entryIntoForce: '2000-01-01',
      events: [
        { act: 'withdrew', on: '2005-01-01', party: 'GB' },
        { act: 'suspended', on: '2005-01-01', party: { asStated: 'one side' } },
      ],
    };
    expect(life(withdrawal, ['2006-01-01'])).toEqual(['2006-01-01: in-force, in-force']);
    expect(life({ events: [{ act: 'withdrew', on: '2005-01-01' }] }, ['2006-01-01'])).toEqual([
      '2006-01-01: withdrawn, no-longer',
    ]);
  });

  test('is over when the term is over, unless it renews itself', () => {
    const term: Partial<Agreement> = { entryIntoForce: '2000-01-01', expiresOn: '2005-01-01' };
    expect(life(term, ['2004-12-31', '2005-01-01'])).toEqual([
      '2004-12-31: in-force, in-force',
      '2005-01-01: ended, no-longer',
    ]);
    expect(life({ ...term, renewal: { automatic: true } }, ['2006-01-01'])).toEqual([
      '2006-01-01: in-force, in-force',
    ]);
    expect(life({ ...term, renewal: { automatic: false } }, ['2006-01-01'])).toEqual([
      '2006-01-01: ended, no-longer',
    ]);
  });

  test('is not known when something ended and nobody says when', () => {
    const ended: Partial<Agreement> = {
      signedOn: '1998',
      entryIntoForce: '2000',
      ended: { how: 'terminated' },
    };
    expect(life(ended, ['1999-01-01', '2005-01-01'])).toEqual([
      '1999-01-01: unknown, unknown',
      '2005-01-01: unknown, unknown',
    ]);
  });

  test('is over when the term is, even if something ended and nobody says when', () => {
    const ended: Partial<Agreement> = { expiresOn: '2005', ended: { how: 'terminated' } };
    expect(life(ended, ['2004-01-01', '2006-01-01'])).toEqual([
      '2004-01-01: unknown, unknown',
      '2006-01-01: ended, no-longer',
    ]);
  });

  test('says how an instrument ended', () => {
    for (const how of ['completed', 'discontinued', 'withdrawn'] as const) {
      expect(statusOn({ ...TREATY, ended: { on: '2010', how } }, '2020-01-01').status).toBe(how);
    }
    for (const how of ['terminated', 'denounced', 'expired', 'superseded'] as const) {
      expect(statusOn({ ...TREATY, ended: { on: '2010', how } }, '2020-01-01').status).toBe('ended');
    }
  });

  test('of something signed with no word of its entry into force leaves the force open', () => {
    expect(life({ signedOn: '1998' }, ['1997-01-01', '1999-01-01', '2025-01-01'])).toEqual([
      '1997-01-01: unknown, unknown',
      '1999-01-01: signed, unknown',
      '2025-01-01: signed, unknown',
    ]);
    expect(life({}, ['2025-01-01'])).toEqual(['2025-01-01: unknown, unknown']);
  });

  test('with a date without a year is unknown', () => {
    expect(life({ signedOn: '1998', entryIntoForce: 'XXXX-10-23' }, ['2025-01-01'])).toEqual([
      '2025-01-01: unknown, unknown',
    ]);
  });

  test('of a text that does not bind has no force', () => {
    const statement: Partial<Agreement> = {
      kind: 'joint-statement',
      signedOn: '2025-10-21',
      entryIntoForce: '2025-11-01',
    };
    expect(life(statement, ['2025-10-22', '2025-12-01'])).toEqual([
      '2025-10-22: signed, not-applicable',
      '2025-12-01: in-effect, not-applicable',
    ]);
    expect(life({ kind: 'joint-statement', status: 'adopted' }, ['2025-12-01'])).toEqual([
      '2025-12-01: adopted, not-applicable',
    ]);
    expect(life({ ended: { on: '2020', how: 'completed' }, kind: 'action-plan' }, ['2025-12-01'])).toEqual([
      '2025-12-01: completed, not-applicable',
    ]);
  });
});

describe('a status that is stated', () => {
  test.each<[AgreementStatus, Force]>([
    ['announced', 'not-yet'],
    ['agreed', 'not-yet'],
    ['negotiated', 'not-yet'],
    ['initialled', 'not-yet'],
    ['adopted', 'not-yet'],
    ['partially-signed', 'unknown'],
    ['signed', 'unknown'],
    ['approved', 'unknown'],
    ['provisionally-applied', 'not-yet'],
    ['in-force', 'in-force'],
    ['in-effect', 'not-applicable'],
    ['suspended', 'in-force'],
    ['ended', 'no-longer'],
    ['completed', 'no-longer'],
    ['discontinued', 'no-longer'],
    ['withdrawn', 'no-longer'],
    ['unknown', 'unknown'],
  ])('%s is taken as it is: %s', (status, force) => {
    expect(statusOn({ ...TREATY, status }, '2025-01-01')).toEqual({ status, force, basis: 'stated' });
  });

  test('goes before the dates, which still tell what is not yet in force', () => {
    const fields: Partial<Agreement> = { status: 'signed', signedOn: '2020', entryIntoForce: '2030' };
    expect(life(fields, ['2025-01-01', '2031-01-01'])).toEqual([
      '2025-01-01: signed, not-yet',
      '2031-01-01: signed, unknown',
    ]);
  });

  test('of a group is that of its members, except of those with dates of their own', () => {
    const agreements: Agreement[] = [
      { id: 'group', kind: 'unspecified', count: { atLeast: 2 }, status: 'signed' },
      { ...TREATY, id: 'member', partOf: 'group' },
      { ...TREATY, id: 'dated', partOf: 'group', entryIntoForce: '2020' },
      { ...TREATY, id: 'acted', partOf: 'group', events: [{ act: 'initialled', on: '2020' }] },
    ];
    const index = indexDataset({ comity: '1', agreements });
    const answers = agreements.map((agreement) => statusOn(agreement, '2025-01-01', index));
    expect(answers.map(({ status, basis }) => [status, basis])).toEqual([
      ['signed', 'stated'],
      ['signed', 'stated'],
      ['in-force', 'derived'],
      ['initialled', 'derived'],
    ]);
  });
});

test('of what nobody has checked nothing is known', () => {
  const unchecked: unknown[] = [
    null,
    5,
    {},
    {
      events: [null, 5, { act: 'constructor', on: '2020' }, { act: 'suspended', on: 5 }],
      ended: null,
      renewal: null,
    },
    { status: 5, signedOn: {}, entryIntoForce: [], expiresOn: 'x' },
  ];
  for (const record of unchecked) {
    expect(statusOn(record as Agreement, '2025-01-01')).toMatchObject({
      status: 'unknown',
      force: 'unknown',
    });
  }
});
