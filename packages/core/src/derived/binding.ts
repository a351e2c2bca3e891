import type { Agreement, AgreementKind, BindingBasis, BindingValue } from '../models/agreement.js';
import { fieldsOf, listOf, textOf } from '../schema/unchecked.js';

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
  const { binding, title } = fieldsOf(agreement);
  const { value, basis } = fieldsOf(binding);
  const given = textOf(value);
  if (given !== undefined) {
    return { value: given as BindingValue, basis: textOf(basis) as BindingBasis | undefined };
  }
  const presumed = title === undefined ? undefined : presumedFrom(agreement);
  return presumed === undefined
    ? { value: 'unknown', basis: undefined }
    : { value: presumed, basis: 'presumed' };
}

function presumedFrom(agreement: Agreement): BindingValue | undefined {
  const kind = textOf(agreement.kind) ?? '';
  if (kind === 'protocol') return protocolBinding(agreement);
  return Object.hasOwn(PRESUMED, kind) ? PRESUMED[kind as AgreementKind] : undefined;
}

/** A protocol shares the effect of the treaty that it belongs to; alone it may be a mere record. */
function protocolBinding(agreement: Agreement): BindingValue | undefined {
  const belongs = listOf(agreement.relations).some((relation) => fieldsOf(relation).type === 'protocol-to');
  return belongs ? 'yes' : undefined;
}
