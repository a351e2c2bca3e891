import type { Agreement, Dataset } from '@comity/core';
import { HOSTILE, register } from './register.js';

/** A register with terms, statuses and strengths of all kinds, the same every time. */
export function manyAgreements(size = 400): Dataset {
  const { agreements = [], ...rest } = register(size);
  return { ...rest, title: 'Register of agreements', agreements: agreements.map(changed) };
}

function changed(agreement: Agreement, at: number): Agreement {
  const year = agreement.signedOn?.slice(0, 4) ?? '2020';
  return {
    ...agreement,
    kind: KINDS[at % KINDS.length] ?? 'agreement',
    ...(at % 4 === 0 && /^\d{4}$/.test(year) ? { entryIntoForce: String(Number(year) + 1) } : {}),
    ...(at % 10 === 2 ? { expiresOn: `20${String(24 + (at % 7))}-06-01` } : {}),
    ...(at % 37 === 5 ? { title: `Agreement on the ${HOSTILE.longWord}` } : {}),
  };
}

const KINDS = ['treaty', 'agreement', 'protocol', 'memorandum-of-understanding', 'joint-statement'] as const;
