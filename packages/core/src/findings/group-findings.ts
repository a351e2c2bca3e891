import type { Finding, Severity, ValidationReport } from './finding.js';

/** The same mistake in the same field, however often it is made. */
export interface FindingGroup {
  code: string;
  severity: Severity;
  /** The path without the places in lists: `['agreements', 'signedOn']`. */
  path: string[];
  /** How many findings belong to the group. */
  total: number;
  /** The first of them, in the order of the report. */
  first: Finding[];
}

/**
 * The findings of a report by code and path, in the order in which each group is first met; each with its total
 * and its first findings.
 *
 * @param shown How many findings each group holds; 3 when absent.
 */
export function groupFindings(report: Pick<ValidationReport, 'findings'>, shown = 3): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of report.findings) {
    const { code, severity } = finding;
    const path = finding.path.filter((part) => typeof part === 'string');
    const name = JSON.stringify([code, severity, path]);
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { code, severity, path, total: 0, first: [] }));
    group.total++;
    if (group.first.length < shown) group.first.push(finding);
  }
  return [...groups.values()];
}
