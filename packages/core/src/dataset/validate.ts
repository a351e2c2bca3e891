import { FINDING_CODES, type Finding, type FindingCode, type MessageCatalogue } from '../findings/finding.js';
import { makeFinding } from '../findings/make-finding.js';
import { en } from '../findings/messages/en.js';
import { schemas, type RecordType, type RecordTypes } from '../models/dataset.js';
import { check } from '../schema/index.js';
import { describe } from './reading.js';

export interface ValidateOptions {
  /** The messages of the findings; English when absent. */
  messages?: MessageCatalogue;
  /** How many findings are reported; 100 when absent. */
  limit?: number;
}

/** Whether a value is a record of a type, and what is wrong with it. A right record may have warnings and hints. */
export type ValidateResult<T> =
  { ok: true; value: T; findings: Finding[] } | { ok: false; findings: Finding[] };

/**
 * Checks one record alone, such as the contents of a form: `validate('agreement', value)`. It is right when no
 * finding is an error; then `value` is the same value with its type. Paths start at the record. Whether its
 * references lead anywhere is not asked. It never throws on data and never changes it.
 */
export function validate<T extends RecordType>(
  type: T,
  value: unknown,
  options: ValidateOptions = {},
): ValidateResult<RecordTypes[T]> {
  const { messages = en, limit = 100 } = options;
  const find = (code: FindingCode, path: Finding['path'], params: Finding['params']): Finding =>
    makeFinding(messages, code, path, params);
  try {
    const { issues, truncated } = check(schemas[type], value, limit);
    const findings = issues.map(({ code, path, params }) => find(code as FindingCode, [...path], params));
    if (truncated) findings.push(find('too-many-findings', [], { limit }));
    const isRight = issues.every(({ code }) => FINDING_CODES[code as FindingCode].severity !== 'error');
    return isRight && !truncated
      ? { ok: true, value: value as RecordTypes[T], findings }
      : { ok: false, findings };
  } catch (error) {
    return { ok: false, findings: [find('unreadable-record', [], { detail: describe(error) })] };
  }
}
