import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Agreement, Laterality } from '../models/agreement.js';
import { isPlainObject } from '../schema/plain-object.js';
import { fieldsOf, listOf } from '../schema/unchecked.js';
import { withGroups } from './group.js';

/** Roles in which somebody is present without being a side of the instrument. */
const NO_SIDE = new Set<unknown>([
  'depositary',
  'guarantor',
  'witness',
  'mediator',
  'observer',
  'beneficiary',
]);

/** Instruments that others may join: with four sides or more they are multilateral. */
const OPEN_KINDS = new Set(['convention', 'charter']);

/**
 * How many sides an agreement has: one, two or three; with four or more it is `multilateral` when others can
 * join (a convention, a charter, an accession, a depositary) and `plurilateral` when the circle is closed. When
 * no parties are given, those of its group count; `unknown` when there are none either.
 */
export function lateralityOf(agreement: Agreement, index?: DatasetIndex): Laterality {
  for (const record of withGroups(agreement, index)) {
    const sides = listOf(record.parties).filter(isSide);
    if (sides.length === 1) return 'unilateral';
    if (sides.length === 2) return 'bilateral';
    if (sides.length === 3) return 'trilateral';
    if (sides.length > 3) return isOpen(record) ? 'multilateral' : 'plurilateral';
  }
  return 'unknown';
}

/** True for a link to a side of an instrument, false for a depositary, a witness and the like. */
export function isSide(link: unknown): boolean {
  if (!isPlainObject(link)) return typeof link === 'string';
  const roles = listOf(link.roles);
  return roles.length === 0 || roles.some((role) => !NO_SIDE.has(role));
}

function isOpen(agreement: Agreement): boolean {
  const accedes = listOf(agreement.parties).some((link) => listOf(fieldsOf(link).roles).includes('acceding'));
  return agreement.depositary !== undefined || accedes || OPEN_KINDS.has(agreement.kind);
}
