import { indexDataset, type Dataset, type Finding, type ValidationReport } from '@comity/core';
import { checkDataset } from '@comity/core/rules';
import type { CheckOptions } from './check-options.js';

/**
 * What the rules across records find.
 *
 * @param report What the reading of the same file found: no mistake is told twice.
 */
export function checkRules(
  dataset: Dataset,
  { today, profile, severity, ruleMessages }: CheckOptions,
  report: Pick<ValidationReport, 'findings'>,
): Finding[] {
  return checkDataset(indexDataset(dataset), { today, profile, severity, messages: ruleMessages, report });
}
