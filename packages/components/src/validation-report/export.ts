import type { Finding, ValidationReport } from '@comity/core';
import { csv } from '../internal/csv.js';
import { cellOf } from './place.js';

/** A cell of a table stands under `row` and `field`, a place in a text under `line` and `column`. */
const HEADS = [
  'severity',
  'code',
  'line',
  'column',
  'path',
  'type',
  'id',
  'message',
  'suggestions',
  'row',
  'field',
] as const;

/** Findings as a table, one a row. */
export function findingsAsCsv(findings: readonly Finding[]): string {
  return csv([
    HEADS,
    ...findings.map((finding) => {
      const { severity, code, position, path, record, message, suggestions } = finding;
      const cell = cellOf(finding);
      return [
        severity,
        code,
        position?.line,
        position?.column,
        pathText(path),
        record?.type,
        record?.id,
        message,
        suggestions.join('; '),
        cell?.row,
        cell?.column,
      ];
    }),
  ]);
}

/** The report as it came from the check. */
export function findingsAsJson(report: ValidationReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A path as people write it: `agreements[0].parties[1]`. */
export function pathText(path: Finding['path']): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${String(part)}]` : at === 0 ? part : `.${part}`))
    .join('');
}
