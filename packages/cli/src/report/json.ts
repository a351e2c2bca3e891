import { totalsOf, type FileReport } from './file-report.js';
import { version } from '../version.js';

/** All findings as one JSON document. */
export function jsonReport(reports: readonly FileReport[]): string {
  const { errors, warnings, hints, read, accepted } = totalsOf(reports);
  const document = {
    comity: version,
    ok: errors === 0,
    summary: { errors, warnings, hints, records: { read, accepted } },
    files: reports.map(({ text: _, ...report }) => report),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Each finding on a line of its own, with the name of its file. */
export function ndjsonReport({ file, findings }: FileReport): string {
  return findings.map((finding) => `${JSON.stringify({ file, ...finding })}\n`).join('');
}
