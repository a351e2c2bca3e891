import { check, type Schema } from '../schema/index.js';
import type { Finding, FindingCode } from './finding.js';
import { describe, makeFinding, type Wording } from './make-finding.js';

export interface ValidateWithOptions extends Wording {
  /** How many findings are reported; 100 when absent. */
  readonly limit?: number | undefined;
}

/** Whether a value is a record of a type, and what is wrong with it. A right record may have warnings and hints. */
export type ValidateResult<T> =
  { ok: true; value: T; findings: Finding[] } | { ok: false; findings: Finding[] };

/**
 * Checks one value against one schema with the messages and the suggester that it is given, and loads no others.
 * It is right when no finding is an error; then `value` is the same value with its type. Paths start at the
 * value. It never throws on data and never changes it.
 */
export function validateWith<T>(
  schema: Schema<T>,
  value: unknown,
  options: ValidateWithOptions,
): ValidateResult<T> {
  const { limit = 100, suggester } = options;
  const find = (code: string, path: readonly (string | number)[], params: Finding['params']): Finding =>
    makeFinding(options, code as FindingCode, [...path], params);
  try {
    const { issues, truncated } = check(schema, value, { limit, suggestKey: suggester?.forKey });
    const findings = issues.map(({ code, path, params }) => find(code, path, params));
    if (truncated) findings.push(find('too-many-findings', [], { limit }));
    return findings.every(({ severity }) => severity !== 'error')
      ? { ok: true, value: value as T, findings }
      : { ok: false, findings };
  } catch (error) {
    // Only a value that is not plain data gets here: a getter or a proxy that throws.
    return { ok: false, findings: [find('unreadable-record', [], { detail: describe(error) })] };
  }
}
