import { nearest } from '../schema/index.js';
import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type FindingRecord,
  type MessageCatalogue,
} from './finding.js';

/** Puts a mistake into words. */
export function makeFinding(
  messages: MessageCatalogue,
  code: FindingCode,
  path: (string | number)[],
  params: Readonly<Record<string, unknown>>,
  record?: FindingRecord,
): Finding {
  const suggestions = suggestionsFor(params);
  const { candidates: _candidates, ...shown } = params;
  return {
    code,
    severity: FINDING_CODES[code].severity,
    path,
    message: messages[code]({ ...shown, suggestions }),
    params: shown,
    ...(typeof params.expected === 'string' ? { expected: params.expected } : {}),
    ...(typeof params.received === 'string' ? { received: params.received } : {}),
    suggestions,
    ...(record === undefined ? {} : { record }),
  };
}

function suggestionsFor(params: Readonly<Record<string, unknown>>): string[] {
  if (typeof params.suggestion === 'string') return [params.suggestion];
  const { candidates, value } = params;
  return Array.isArray(candidates) && typeof value === 'string' ? nearest(value, candidates as string[]) : [];
}
