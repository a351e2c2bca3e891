import { excerpt } from '../schema/index.js';
import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type FindingRecord,
  type MessageCatalogue,
} from './finding.js';
import { suggestionsFor } from './suggestions/index.js';

/** Puts a mistake into words. */
export function makeFinding(
  messages: MessageCatalogue,
  code: FindingCode,
  path: (string | number)[],
  params: Readonly<Record<string, unknown>>,
  record?: FindingRecord,
): Finding {
  const suggestions = suggestionsFor(code, params, messages.countryNames);
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

/** The params without the candidates, which may be all ids of a file, and with long texts of the data cut. */
function shownOf(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name === 'candidates') continue;
    shown[name] = typeof value === 'string' && name !== 'detail' ? excerpt(value) : value;
  }
  return shown;
}
