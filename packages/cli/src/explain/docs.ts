import { FINDING_CODES, indexDataset, type Severity } from '@comity/core';
import { checkDataset } from '@comity/core/rules';
import { RULE_DOCS } from '@comity/core/rules/docs';
import { FINDING_DOCS, type CodeDoc } from './finding-docs.js';

type RuleDoc = (typeof RULE_DOCS)[number];
type RuleExample = RuleDoc['good'];

/** All codes that can be explained: those of findings, then the rules. */
export function allCodes(): string[] {
  return [...Object.keys(FINDING_CODES), ...RULE_DOCS.map(({ id }) => id)];
}

/** What a code means; undefined for a code that nobody knows. */
export function docOf(code: string): CodeDoc | undefined {
  if (Object.hasOwn(FINDING_DOCS, code)) return FINDING_DOCS[code as keyof typeof FINDING_DOCS];
  const rule = ruleOf(code);
  if (rule === undefined) return undefined;
  const { title, why, bad, good } = rule;
  return { title, why, bad: bad[0] === undefined ? '' : exampleText(bad[0]), good: exampleText(good) };
}

/** How grave a finding with this code is. */
export function severityOf(code: string): Severity | undefined {
  if (Object.hasOwn(FINDING_CODES, code)) return FINDING_CODES[code as keyof typeof FINDING_CODES].severity;
  const rule = ruleOf(code);
  return rule && (rule.severity ?? rule.bad[0]?.severity ?? foundSeverity(rule));
}

function ruleOf(code: string): RuleDoc | undefined {
  return RULE_DOCS.find(({ id }) => id === code);
}

/** The severity that the rule's own example has: so it is the one that users meet. */
function foundSeverity({ id, advice, bad: [example] }: RuleDoc): Severity | undefined {
  if (example === undefined || !('data' in example)) return undefined;
  const index = indexDataset({ comity: '1', ...example.data });
  const findings = checkDataset(index, {
    today: '2025-12-31',
    profile: advice === true ? 'advice' : 'default',
  });
  return findings.find(({ code }) => code === id)?.severity;
}

/** Data as JSON with short lists on one line; cells each on a line. */
function exampleText(example: RuleExample | RuleDoc['bad'][number]): string {
  if ('data' in example) return json({ comity: '1', ...example.data });
  const cells = 'cells' in example ? example.cells : [example];
  return cells.map(({ text }) => text).join('\n');
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /([[{])\n\s+([^[\]{}]{1,70}?)\n\s+([\]}])/g,
    (_, open, inner, close) =>
      `${String(open)}${open === '{' ? ' ' : ''}${String(inner).replace(/\n\s+/g, ' ')}${close === '}' ? ' ' : ''}${String(close)}`,
  );
}
