import { describe, expect, test } from 'vitest';
import { bindingOf, type Agreement, type AgreementKind } from '../index.js';
import { AGREEMENT_KINDS } from '../models/index.js';

function bindingOfKind(kind: AgreementKind, fields: Partial<Agreement> = {}) {
  return bindingOf({ id: 'a', kind, title: 'Title', ...fields });
}

describe('whether an instrument binds', () => {
  test('is presumed from the kind that its title has, and from no other', () => {
    const presumed = AGREEMENT_KINDS.map((kind) => [kind, bindingOfKind(kind).value]);
    expect(Object.fromEntries(presumed)).toEqual({
      treaty: 'yes',
      convention: 'yes',
      charter: 'yes',
      agreement: 'yes',
      protocol: 'unknown',
      'exchange-of-notes': 'unknown',
      'agreed-minutes': 'unknown',
      arrangement: 'unknown',
      'modus-vivendi': 'yes',
      'memorandum-of-understanding': 'unknown',
      'joint-declaration': 'no',
      'joint-statement': 'no',
      programme: 'unknown',
      'action-plan': 'no',
      'letter-of-intent': 'no',
      contract: 'yes',
      amendment: 'unknown',
      'accession-instrument': 'unknown',
      annex: 'unknown',
      unspecified: 'unknown',
    });
    expect(bindingOfKind('treaty').basis).toBe('presumed');
    expect(bindingOfKind('programme').basis).toBeUndefined();
  });

  test('is not presumed from what a reporter calls it', () => {
    const groups: Agreement = { id: 'a', kind: 'agreement', count: { atLeast: 2 } };
    expect(bindingOf(groups)).toEqual({ value: 'unknown', basis: undefined });
    const described: Agreement = { id: 'a', kind: 'treaty', description: 'on the border' };
    expect(bindingOf(described).value).toBe('unknown');
  });

  test('is presumed of a protocol only when it is one to a treaty', () => {
    const to = (type: 'protocol-to' | 'under') => ({ relations: [{ type, to: 't1' }] });
    expect(bindingOfKind('protocol', to('protocol-to'))).toEqual({ value: 'yes', basis: 'presumed' });
    expect(bindingOfKind('protocol', to('under')).value).toBe('unknown');
    expect(bindingOfKind('protocol', { relations: [] }).value).toBe('unknown');
  });

  test('is what is stated, with the basis that is given', () => {
    expect(bindingOfKind('treaty', { binding: { value: 'no', basis: 'text' } })).toEqual({
      value: 'no',
      basis: 'text',
    });
    expect(bindingOfKind('treaty', { binding: { value: 'mixed' } })).toEqual({
      value: 'mixed',
      basis: undefined,
    });
  });

  test('is unknown for a record that nobody has checked', () => {
    for (const record of [null, 5, {}, { title: 'x', kind: 'constructor' }, { title: 'x', kind: 5 }]) {
      expect(bindingOf(record as unknown as Agreement).value).toBe('unknown');
    }
    for (const binding of [null, 'yes', { value: 5 }] as unknown as Agreement['binding'][]) {
      expect(bindingOf({ id: 'a', kind: 'annex', title: 'x', ...(binding && { binding }) }).value).toBe(
        'unknown',
      );
    }
  });
});
