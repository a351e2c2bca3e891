/**
 * The rules across records for a page that counts its bytes: the profiles `default` and `strict`, without the table of
 * boxes around countries (PLA-12).
 *
 * @packageDocumentation
 */
import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Finding } from '../findings/finding.js';
import { checkWith, type CheckOptions } from './check-dataset.js';
import { DEFAULT_RULES } from './default-rules.js';

/** The same as `checkDataset` of `@comity/core/rules`, without that table and without advice. */
export function checkDataset(
  index: DatasetIndex,
  options: CheckOptions & { profile?: 'default' | 'strict' },
): Finding[] {
  return checkWith(DEFAULT_RULES, index, options);
}

export type { CheckOptions };
