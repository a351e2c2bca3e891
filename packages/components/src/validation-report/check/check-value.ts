import { indexDataset, readDataset } from '@comity/core';
import { checkDataset } from '@comity/core/rules';
import { checkMessages } from './check-messages.js';
import type { CheckResult } from './check-text.js';

/** Checks a dataset that is no text, such as what the page has read of a table. Its findings have no positions. */
export async function checkValue(value: unknown, language: string, today: string): Promise<CheckResult> {
  const { messages, ruleMessages } = await checkMessages(language);
  const { dataset, report } = readDataset(value, { messages });
  const isDataset = !report.findings.some(({ code }) => code === 'not-a-dataset');
  const found = isDataset
    ? checkDataset(indexDataset(dataset), { today, messages: ruleMessages, report })
    : [];
  const findings = [...report.findings, ...found];
  const ok = findings.every(({ severity }) => severity !== 'error');
  return { report: { ...report, findings, ok }, frames: [], withoutRules: false };
}
