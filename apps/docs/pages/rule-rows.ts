import { indexDataset, readDataset, type Severity } from '@comity/core';
import { checkDataset } from '@comity/core/rules';
import { RULE_DOCS, type BadExample, type RuleDoc, type RuleExample } from '@comity/core/rules/docs';
import { checkCell } from '@comity/core/rules/import';

export interface RuleRow extends Pick<RuleDoc, 'id' | 'title' | 'why'> {
  severity: Severity;
  /** Where the rule is told: by a check of a dataset, by reading it, by an import, or only as advice. */
  told: string;
  /** An example of right data, as the user writes it. */
  good: string;
  /** Examples of wrong data with what is said of them. */
  bad: { data: string; message: string }[];
}

const TODAY = '2026-01-15';

/** Every rule with its examples; the severity is that of the finding that the first bad one has. */
export const ruleRows: RuleRow[] = RULE_DOCS.map((doc) => ({
  id: doc.id,
  title: doc.title,
  why: doc.why,
  severity: doc.severity ?? severityOf(doc),
  told: doc.advice === true ? 'advice' : (doc.told ?? 'check'),
  good: shown(doc.good),
  bad: doc.bad.map((example) => ({ data: shown(example), message: example.message })),
}));

function severityOf({ id, bad }: RuleDoc): Severity {
  const [example] = bad;
  const found = example === undefined ? [] : findingsIn(example);
  return found.find(({ code }) => code === id)?.severity ?? 'error';
}

function findingsIn(example: BadExample): { code: string; severity: Severity }[] {
  if (!('data' in example)) return checkCell(example.text, example.field);
  const { dataset, report } = readDataset({ comity: '1', ...example.data });
  return checkDataset(indexDataset(dataset), { today: TODAY, profile: 'advice', report });
}

function shown(example: RuleExample | BadExample): string {
  if ('data' in example) return JSON.stringify(example.data, undefined, 2);
  const cells = 'cells' in example ? example.cells : [example];
  return cells
    .map(({ text, field }) => `${JSON.stringify(text)}  (${field.kind})`)
    .join('\n')
    .slice(0, LONGEST);
}

const LONGEST = 400;
