import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Agreement, AgreementKind, AgreementStatus } from '../models/agreement.js';
import type { Outcome, OutcomeKind } from '../models/outcome.js';
import { isPlainObject } from '../schema/plain-object.js';
import { fieldsOf, listOf, textOf } from '../schema/unchecked.js';
import { withGroups } from './group.js';

/**
 * How strong a result is: `signed` documents, an agreement that was reached (`agreed`), what was `decided`, what
 * was only `raised`, or `none` when nothing is known. The strengths are never added up.
 */
export const STRENGTHS = ['signed', 'agreed', 'decided', 'raised', 'none'] as const;
export type Strength = (typeof STRENGTHS)[number];

const OF_OUTCOME: Record<OutcomeKind, Strength> = {
  decision: 'decided',
  commitment: 'decided',
  discussion: 'raised',
  initiative: 'raised',
  statement: 'raised',
};

/** What a status alone says; `adopted` depends on the kind. */
const OF_STATUS: Partial<Record<AgreementStatus, Strength>> = {
  announced: 'raised',
  agreed: 'agreed',
  negotiated: 'agreed',
  initialled: 'agreed',
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
};

/** Texts that are finished when they are adopted; nobody need sign them. */
const ADOPTED_TEXTS = new Set<AgreementKind>(['joint-declaration', 'joint-statement']);

/** Acts that nobody performs for a text that is not yet agreed. */
const ACTS_AFTER_SIGNATURE = new Set<unknown>([
  'ratified',
  'accepted',
  'acceded',
  'succeeded',
  'provisionally-applied',
  'suspended',
  'resumed',
]);

/** The strength of an outcome; `none` for a kind that is no outcome's. */
export function outcomeStrength(outcome: Outcome): Strength {
  const kind = textOf(fieldsOf(outcome).kind) ?? '';
  return Object.hasOwn(OF_OUTCOME, kind) ? OF_OUTCOME[kind as OutcomeKind] : 'none';
}

/**
 * The strength of an agreement, from its status, its dates and its signatures. When it says nothing of its own it
 * has the strength of its group, which is found by the index.
 */
export function agreementStrength(agreement: Agreement, index?: DatasetIndex): Strength {
  for (const record of withGroups(agreement, index)) {
    const own = ownStrength(record);
    if (own !== undefined) return own;
  }
  return 'none';
}

function ownStrength(agreement: Agreement): Strength | undefined {
  const status = textOf(agreement.status);
  if (status === 'withdrawn') return hasSignature(agreement) ? 'signed' : 'none';
  if (status === 'adopted') return adopted(agreement.kind);
  if (status !== undefined && Object.hasOwn(OF_STATUS, status)) return OF_STATUS[status as AgreementStatus];
  if (status === 'unknown') return 'none';
  if (hasSignature(agreement) || textOf(agreement.entryIntoForce) !== undefined) return 'signed';
  if (isPlainObject(agreement.ended)) return agreement.ended.how === 'withdrawn' ? 'none' : 'signed';
  const acts = listOf(agreement.events).map((event) => fieldsOf(event).act);
  if (acts.some((act) => ACTS_AFTER_SIGNATURE.has(act))) return 'signed';
  if (acts.includes('adopted')) return adopted(agreement.kind);
  return acts.includes('initialled') ? 'agreed' : undefined;
}

function adopted(kind: AgreementKind): Strength {
  return ADOPTED_TEXTS.has(kind) ? 'signed' : 'agreed';
}

function hasSignature({ signedOn, signatures }: Agreement): boolean {
  return textOf(signedOn) !== undefined || listOf(signatures).length > 0;
}
