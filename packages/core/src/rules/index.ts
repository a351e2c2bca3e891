/**
 * The rules across records: what is wrong or unlikely although each record for itself is right.
 *
 * @packageDocumentation
 */
import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Finding } from '../findings/finding.js';
import { ADVICE_RULES } from './advice-rules.js';
import { checkWith, type CheckOptions } from './check-dataset.js';
import { DEFAULT_RULES } from './default-rules.js';
import { pla12Boxes } from './pla-12-boxes.js';

const RULES = [...DEFAULT_RULES, pla12Boxes];
const WITH_ADVICE = [...RULES, ...ADVICE_RULES];

/**
 * What the rules find in a dataset that `readDataset` has read: record by record in the order of the file, then what
 * is about several of them. It changes nothing, and never throws on data. Each rule can be switched off or weigh more
 * or less: by the option `severity`, or in the dataset's own `rules`, for the file or for one record.
 */
export function checkDataset(index: DatasetIndex, options: CheckOptions): Finding[] {
  return checkWith(options.profile === 'advice' ? WITH_ADVICE : RULES, index, options);
}

export type { CheckOptions, Profile } from './check-dataset.js';
export { RULE_IDS } from './ids.js';
export type { RuleId } from './ids.js';
export type { RuleMessageKey, RuleMessages } from './messages/messages.js';
