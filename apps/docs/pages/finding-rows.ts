import { FINDING_CODES, readDataset, type FindingCode, type Severity } from '@comity/core';
import { EXAMPLES } from '../../../packages/core/test/finding-examples.js';

export interface FindingRow {
  code: FindingCode;
  severity: Severity;
  /** True when a record with it is left out. */
  rejects: boolean;
  message: string;
}

/** Every code of the table that the library itself uses, with the message that its first example gives. */
export const findingRows: FindingRow[] = (Object.keys(FINDING_CODES) as FindingCode[]).map((code) => ({
  code,
  ...FINDING_CODES[code],
  message: messageOf(code),
}));

function messageOf(code: FindingCode): string {
  const { report } = readDataset(EXAMPLES[code][0]?.[0], { duplicateKeys: true });
  return report.findings.find((finding) => finding.code === code)?.message ?? '';
}
