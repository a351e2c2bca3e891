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
    const missing = dataset.source === undefined ? '' : missingIn(dataset.source);
    if (missing !== '') report(['source'], { missing });
  },
};

function check({ citations }: RecordBase, report: Report): void {
  if (citations !== undefined) checkCitations(citations, ['citations'], report);
}

function checkCitations(citations: RecordBase['citations'], path: (string | number)[], report: Report): void {
  for (const [at, citation] of (citations ?? []).entries()) {
    const missing = missingIn(citation);
    if (missing !== '') report([...path, at], { missing });
  }
}

/** What an inference lacks, by names of fields; empty for whatever is complete. */
function missingIn(citation: string | Citation): string {
  if (typeof citation === 'string' || citation.basis !== 'inferred') return '';
  return (['confidence', 'note'] as const).filter((field) => citation[field] === undefined).join(', ');
}
