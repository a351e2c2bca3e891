import { indexDataset, readDataset, type Finding, type ValidationReport } from '@comity/core';
import { checkDataset } from '@comity/core/rules';
import { isPlainObject } from '@comity/core/view';
import { checkMessages } from './check-messages.js';
import type { CheckResult } from './check-text.js';

/**
 * Checks what the page has read of a file that is no text of ours, such as a table: a dataset, or all that a reader of
 * `@comity/formats` returns. With the latter, the findings of the reading come first, each with its row and column.
 */
export async function checkValue(value: unknown, language: string, today: string): Promise<CheckResult> {
  const { messages, ruleMessages } = await checkMessages(language);
  const told = toldOf(value);
  const { dataset, report: checked } = readDataset(told?.dataset ?? value, { messages });
  const report = told === undefined ? checked : { ...checked, ...told.report };
  const isDataset = !checked.findings.some(({ code }) => code === 'not-a-dataset');
  const found = isDataset
    ? checkDataset(indexDataset(dataset), { today, messages: ruleMessages, report })
    : [];
  const findings = [...report.findings, ...found];
  const ok = findings.every(({ severity }) => severity !== 'error');
  return { report: { ...report, findings, ok }, frames: [], withoutRules: false };
}

/** What a reader has returned: the dataset of a file, and what was found in it. */
interface Told {
  readonly dataset: unknown;
  readonly report: Pick<ValidationReport, 'findings'> & Partial<ValidationReport>;
}

/** `{ dataset, report }` of `readCsv` and its like, `{ dataset, findings }` of `convert`; undefined for all else. */
function toldOf(value: unknown): Told | undefined {
  if (!isPlainObject(value) || !isPlainObject(value['dataset'])) return undefined;
  const { dataset, report = value } = value;
  if (!isPlainObject(report) || !areFindings(report['findings'])) return undefined;
  const { findings, records, truncated } = report as Partial<ValidationReport>;
  return {
    dataset,
    report: {
      findings: findings as Finding[],
      ...(records === undefined ? {} : { records }),
      ...(truncated === undefined ? {} : { truncated }),
    },
  };
}

function areFindings(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (finding) =>
        isPlainObject(finding) &&
        typeof finding['code'] === 'string' &&
        typeof finding['message'] === 'string' &&
        Array.isArray(finding['path']) &&
        Array.isArray(finding['suggestions']),
    )
  );
}
