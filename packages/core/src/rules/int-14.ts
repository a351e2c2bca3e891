import type { RecordType } from '../models/dataset.js';
import { RECORD_TYPES } from '../models/lists.js';
import type { Citation, RecordBase } from '../models/values.js';
import type { Report, Rule } from './rule.js';

/** Whoever concludes something says how, and how sure it is. */
export const int14: Rule = {
  id: 'INT-14',
  severity: 'error',
  records: {
    ...Object.fromEntries(RECORD_TYPES.map((type: RecordType) => [type, check])),
    visit: (visit, report) => {
      check(visit, report);
      for (const [at, { citations }] of (visit.meetings ?? []).entries()) {
        checkCitations(citations, ['meetings', at, 'citations'], report);
      }
    },
  },
  file: (_, { index: { dataset } }, report) => {
    if (dataset.source !== undefined) checkCitation(dataset.source, ['source'], report);
  },
};

function check({ citations }: RecordBase, report: Report): void {
  if (citations !== undefined) checkCitations(citations, ['citations'], report);
}

function checkCitations(citations: RecordBase['citations'], path: (string | number)[], report: Report): void {
  for (const [at, citation] of (citations ?? []).entries()) checkCitation(citation, [...path, at], report);
}

function checkCitation(citation: string | Citation, path: (string | number)[], report: Report): void {
  if (typeof citation === 'string' || citation.basis !== 'inferred') return;
  const missing = (['confidence', 'note'] as const).filter((field) => citation[field] === undefined);
  if (missing.length > 0) report(path, { missing: missing.join(', ') });
}
