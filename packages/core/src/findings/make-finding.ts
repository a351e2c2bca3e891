import { COUNTRY_CODES } from '../countries/index.js';
import { excerpt, nearest } from '../schema/index.js';
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
  const suggestions = suggestionsFor(code, params);
  const shown = shownOf(params);
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

function suggestionsFor(code: FindingCode, params: Readonly<Record<string, unknown>>): string[] {
  if (typeof params.suggestion === 'string') return [params.suggestion];
  const { value } = params;
  if (typeof value !== 'string') return [];
  const candidates = code === 'unknown-country' ? COUNTRY_CODES : params.candidates;
  return Array.isArray(candidates) ? nearest(value, candidates as readonly string[]) : [];
}

/** The params without the candidates, which may be all ids of a file, and with long texts of the data cut. */
function shownOf({
  candidates: _candidates,
  ...params
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(params);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'detail' ? excerpt(value) : value,
    ]),
  );
}
