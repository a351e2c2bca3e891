import { describe, expect, test } from 'vitest';
import { agreementStrength, indexDataset, outcomeStrength, type Agreement, type Outcome } from '../index.js';
import { AGREEMENT_STATUSES, OUTCOME_KINDS } from '../models/index.js';
import type { Strength } from './strength.js';

const TREATY: Agreement = { id: 't1', kind: 'treaty', title: 'Treaty' };

function strengthOf(fields: Partial<Agreement>): Strength {
  return agreementStrength({ ...TREATY, ...fields });
}

describe('the strength of an agreement', () => {
  test('follows from each status', () => {
    const strengths = AGREEMENT_STATUSES.map((status) => [status, strengthOf({ status })]);
    expect(Object.fromEntries(strengths)).toEqual({
      announced: 'raised',
      agreed: 'agreed',
      negotiated: 'agreed',
      initialled: 'agreed',
      adopted: 'agreed',
      'partially-signed': 'signed',
      signed: 'signed',
      approved: 'signed',
      'provisionally-applied': 'signed',
      'in-force': 'signed',
      'in-effect': 'signed',
      suspended: 'signed',
      ended: 'signed',
      completed: 'signed',
      discontinued: 'signed',
      withdrawn: 'none',
      unknown: 'none',
    });
  });

  test.each<[string, Partial<Agreement>, Strength]>([
    ['nothing', {}, 'none'],
    ['a signing date', { signedOn: '2025' }, 'signed'],
    ['a signature', { signatures: [{ party: 'AZ' }] }, 'signed'],
    ['no signatures, as stated', { signatures: [] }, 'none'],
    ['an entry into force', { entryIntoForce: '2025' }, 'signed'],
    ['an end', { ended: { how: 'terminated' } }, 'signed'],
    ['a withdrawal before signature', { ended: { how: 'withdrawn' } }, 'none'],
    ['a withdrawal after signature', { signedOn: '2025', ended: { how: 'withdrawn' } }, 'signed'],
    ['the status withdrawn after signature', { status: 'withdrawn', signedOn: '2025' }, 'signed'],
    [
      'the status withdrawn after a signature',
      { status: 'withdrawn', signatures: [{ party: 'AZ' }] },
      'signed',
    ],
    ['a ratification', { events: [{ act: 'ratified', party: 'AZ' }] }, 'signed'],
    ['an accession', { events: [{ act: 'acceded', party: 'AZ' }] }, 'signed'],
    ['a suspension', { events: [{ act: 'suspended' }] }, 'signed'],
    ['an initialling', { events: [{ act: 'initialled' }] }, 'agreed'],
    ['an adoption', { events: [{ act: 'adopted' }] }, 'agreed'],
    ['the approval of a draft', { events: [{ act: 'approved', party: 'KZ' }] }, 'none'],
    ['a reservation', { events: [{ act: 'reserved' }] }, 'none'],
    ['an adopted joint statement', { kind: 'joint-statement', status: 'adopted' }, 'signed'],
    ['an adopted joint declaration', { kind: 'joint-declaration', events: [{ act: 'adopted' }] }, 'signed'],
    ['an adopted programme', { kind: 'programme', status: 'adopted' }, 'agreed'],
    ['a status that is less than its dates say', { status: 'agreed', signedOn: '2025' }, 'agreed'],
  ])('with %s', (_, fields, strength) => {
    expect(strengthOf(fields)).toBe(strength);
  });

  test('is that of its group, and of the group’s group, when it says nothing of its own', () => {
    const group: Agreement = { id: 'group', kind: 'unspecified', count: { atLeast: 2 }, status: 'signed' };
    const middle: Agreement = { id: 'middle', kind: 'unspecified', count: { atLeast: 2 }, partOf: 'group' };
    const member: Agreement = { ...TREATY, partOf: 'middle' };
    const apart: Agreement = { ...TREATY, id: 'apart', partOf: 'middle', status: 'agreed' };
    const unknown: Agreement = { ...TREATY, id: 'unknown', partOf: 'middle', status: 'unknown' };
    const lost: Agreement = { ...TREATY, id: 'lost', partOf: 'no-group' };
    const agreements = [group, middle, member, apart, unknown, lost];
    const index = indexDataset({ comity: '1', agreements });
    expect(agreements.map((agreement) => agreementStrength(agreement, index))).toEqual([
      'signed',
      'signed',
      'signed',
      'agreed',
      'none',
      'none',
    ]);
    expect(agreementStrength(member)).toBe('none');
  });

  test('is none in a circle of groups in which nobody says anything', () => {
    const agreements: Agreement[] = [
      { ...TREATY, id: 'a', partOf: 'b' },
      { ...TREATY, id: 'b', partOf: 'a' },
    ];
    const index = indexDataset({ comity: '1', agreements });
    expect(agreements.map((agreement) => agreementStrength(agreement, index))).toEqual(['none', 'none']);
  });
});

test('the strength of an outcome is that of its kind; what is only talked about is never decided', () => {
  const outcome = (kind: unknown): Outcome => ({ id: 'o1', text: 'x', kind }) as Outcome;
  expect(OUTCOME_KINDS.map((kind) => [kind, outcomeStrength(outcome(kind))])).toEqual([
    ['decision', 'decided'],
    ['commitment', 'decided'],
    ['discussion', 'raised'],
    ['initiative', 'raised'],
    ['statement', 'raised'],
  ]);
  for (const kind of ['treaty', 'constructor', '', undefined, null, 5, { toString: null }]) {
    expect(outcomeStrength(outcome(kind))).toBe('none');
  }
});
