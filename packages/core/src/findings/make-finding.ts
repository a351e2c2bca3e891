import { successorsOf } from '../countries/withdrawn.js';
import { excerpt } from '../schema/index.js';
import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type FindingRecord,
  type MessageCatalogue,
} from './finding.js';
import type { Suggester } from './suggestions/suggester.js';

/** What puts mistakes into words, given with each call: nothing of it is loaded by whoever brings another one. */
export interface Wording {
  /** The messages of one language. */
  readonly messages: MessageCatalogue;
  /** Finds what was probably meant; no finding has suggestions without it. */
  readonly suggester?: Suggester | undefined;
}

/** Puts a mistake into words. */
export function makeFinding(
  { messages, suggester }: Wording,
  kind: FindingCode,
  path: (string | number)[],
  params: Readonly<Record<string, unknown>>,
  record?: FindingRecord,
): Finding {
  const successors = kind === 'unknown-country' ? successorsOf(String(params.value)) : undefined;
  // What was once a code is no mistake of whoever wrote it.
  const code = successors === undefined ? kind : 'withdrawn-country';
  const suggestions =
    typeof params.suggestion === 'string'
      ? [params.suggestion]
      : [...(successors ?? suggester?.forValue(code, params, messages.countryNames) ?? [])];
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
    docs: `findings#${code}`,
  };
}

/** The params without the candidates, which may be all ids of a file, and with long texts of the data cut. */
export function shownOf(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name === 'candidates') continue;
    shown[name] = typeof value === 'string' && name !== 'detail' ? excerpt(value) : value;
  }
  return shown;
}

/** Why a value could not be read. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.message : 'the value throws when it is read';
}
