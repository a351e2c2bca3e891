import type { DatasetIndex } from '../dataset/index-dataset.js';
import { spanOf, type PartialDate } from '../dates/index.js';
import type { Agreement } from '../models/agreement.js';
import type { Visit } from '../models/visit.js';
import { textOf } from '../schema/unchecked.js';
import { withGroups } from './group.js';
import { agreementStrength } from './strength.js';

/** When an agreement was signed, and how one knows. */
export type SigningDate =
  /** The date stands in the record or in its group. */
  | { readonly basis: 'stated'; readonly date: PartialDate }
  /** Signed during a visit; `date` is the span of the visit, absent when that is not stated either. */
  | { readonly basis: 'visit'; readonly visit: Visit; readonly date: PartialDate | undefined };

/** The date of signature; undefined when the agreement is not signed or nothing is known. */
export function signingDateOf(agreement: Agreement, index?: DatasetIndex): SigningDate | undefined {
  for (const record of withGroups(agreement, index)) {
    const date = textOf(record.signedOn);
    if (date !== undefined) return { basis: 'stated', date };
  }
  if (agreementStrength(agreement, index) !== 'signed') return undefined;
  for (const record of withGroups(agreement, index)) {
    const visit = index?.find('visit', record.visit);
    if (visit === undefined) continue;
    return { basis: 'visit', visit, date: spanOf(textOf(visit.startDate), textOf(visit.endDate)) };
  }
  return undefined;
}
