import type { Agreement, AgreementKind, BindingBasis, BindingValue } from '../models/agreement.js';

/** Whether an instrument binds, as given or as its name lets presume. */
export interface BindingAnswer {
  readonly value: BindingValue;
  readonly basis: BindingBasis | undefined;
}

/**
 * What the name of an instrument lets presume. Practice differs (the same name may bind in one country and not in
 * another), so whatever is not listed is unknown.
 */
const PRESUMED: Partial<Record<AgreementKind, BindingValue>> = {
  treaty: 'yes',
  convention: 'yes',
  charter: 'yes',
  agreement: 'yes',
  'modus-vivendi': 'yes',
  contract: 'yes',
  'joint-declaration': 'no',
  'joint-statement': 'no',
  'action-plan': 'no',
  'letter-of-intent': 'no',
};

/**
 * Whether an agreement binds its parties. A presumption is made only from a kind that stands in a title: what a
 * reporter calls an instrument says nothing about its effect.
 */
export function bindingOf(agreement: Agreement): BindingAnswer {
  const { binding, title, kind } = agreement;
  if (binding !== undefined) return { value: binding.value, basis: binding.basis };
  const value =
    title === undefined ? undefined : kind === 'protocol' ? protocolBinding(agreement) : PRESUMED[kind];
  return value === undefined ? { value: 'unknown', basis: undefined } : { value, basis: 'presumed' };
}

/** A protocol shares the effect of the treaty that it belongs to; alone it may be a mere record. */
function protocolBinding(agreement: Agreement): BindingValue | undefined {
  const relations = Array.isArray(agreement.relations) ? agreement.relations : [];
  return relations.some((relation) => relation.type === 'protocol-to') ? 'yes' : undefined;
}
