import type { ValidationReport } from '../findings/finding.js';

/**
 * The report of a whole from the reports of its parts, such as files that were read one by one: all findings in
 * their order, and the sums of what was counted. Merging merged reports gives the same; none gives an empty one.
 */
export function mergeReports(reports: Iterable<ValidationReport>): ValidationReport {
  const merged: ValidationReport = {
    ok: true,
    findings: [],
    records: { read: 0, accepted: 0 },
    truncated: false,
  };
  for (const { ok, findings, records, truncated } of reports) {
    merged.ok &&= ok;
    for (const finding of findings) merged.findings.push(finding);
    merged.records.read += records.read;
    merged.records.accepted += records.accepted;
    merged.truncated ||= truncated;
  }
  return merged;
}
