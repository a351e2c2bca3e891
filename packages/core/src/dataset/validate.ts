import type { MessageCatalogue } from '../findings/finding.js';
import { en } from '../findings/messages/en.js';
import { everySuggestion } from '../findings/suggestions/index.js';
import { validateWith, type ValidateResult } from '../findings/validate-with.js';
import { schemas, type RecordType, type RecordTypes } from '../models/dataset.js';

export interface ValidateOptions {
  /** The messages of the findings; English when absent. */
  messages?: MessageCatalogue;
  /** How many findings are reported; 100 when absent. */
  limit?: number;
}

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
  const { messages = en, limit } = options;
  return validateWith(schemas[type], value, { messages, suggester: everySuggestion, limit });
}
