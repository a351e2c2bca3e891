import { FINDING_CODES, indexDataset, type Severity } from '@comity/core';
import { checkDataset } from '@comity/core/rules';
import { RULE_DOCS } from '@comity/core/rules/docs';
import { FORMAT_CODES } from '@comity/formats';
import { FINDING_DOCS, type CodeDoc } from './finding-docs.js';
import { FORMAT_DOCS, MAPPING_DOCS } from './table-docs.js';

type RuleDoc = (typeof RULE_DOCS)[number];
type RuleExample = RuleDoc['good'];

/** All codes that can be explained: those of findings, of tables and mappings, then the rules. */
export function allCodes(): string[] {
  const codes = [FINDING_CODES, FORMAT_CODES, MAPPING_DOCS].flatMap((table) => Object.keys(table));
  return [...new Set([...codes, ...RULE_DOCS.map(({ id }) => id)])];
}

/** What a code means; undefined for a code that nobody knows. */
export function docOf(code: string): CodeDoc | undefined {
  const known = own(FINDING_DOCS, code);
  if (known !== undefined) return known;
  const table = own(FORMAT_DOCS, code) ?? own(MAPPING_DOCS, code);
  if (table !== undefined) return { ...table, bad: '', good: '' };
  const rule = ruleOf(code);
  if (rule === undefined) return undefined;
  const { title, why, bad, good } = rule;
  return { title, why, bad: bad[0] === undefined ? '' : exampleText(bad[0]), good: exampleText(good) };
}

/** How grave a finding with this code is. */
export function severityOf(code: string): Severity | undefined {
  const known =
    own(FINDING_CODES, code)?.severity ?? own(FORMAT_CODES, code) ?? own(MAPPING_DOCS, code)?.severity;
  if (known !== undefined) return known;
  const rule = ruleOf(code);
  return rule && (rule.severity ?? rule.bad[0]?.severity ?? foundSeverity(rule));
}

/** The entry of a table that has it itself: a code may be any word that a user types. */
function own<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
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
