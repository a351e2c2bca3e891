import { describe, expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import { readDataset } from '../dataset/read-dataset.js';
import type { Finding } from '../findings/finding.js';
import type { Dataset } from '../models/dataset.js';
import { RULE_DOCS, type BadExample, type RuleDoc, type RuleExample } from './docs.js';
import { checkCell } from './import/index.js';
import { checkDataset, RULE_IDS } from './index.js';

const TODAY = '2026-01-15';

/** Every example has a source, unless it says that it has none. */
function fileOf(data: Partial<Dataset>): unknown {
  const fields = { comity: '1', source: 'https://example.org/register', ...data };
  return JSON.parse(JSON.stringify(fields));
}

function findingsIn(data: Partial<Dataset>): Finding[] {
  const { dataset, report } = readDataset(fileOf(data));
  const found = checkDataset(indexDataset(dataset), { today: TODAY, profile: 'advice', report });
  return [...report.findings, ...found];
}

test('every rule has its page, in the order of the ids', () => {
  expect(RULE_DOCS.map(({ id }) => id)).toEqual(RULE_IDS);
});

describe.each(RULE_DOCS.map((doc) => [doc.id, doc] as const))('%s', (id, doc) => {
  test('has nothing to say of the good example', () => {
    expect(codesIn(doc.good).filter(isGrave)).toEqual([]);
  });

  test.each(doc.bad.map((example) => [example.message, example] as const))('%s', (_, example) => {
    const found = foundIn(example).filter((finding) => isGrave(finding) || finding.code === id);
    const { code = id, message, path, severity } = example;
    expect(found).toEqual([
      expect.objectContaining({ code, message, ...(path && { path }), ...(severity && { severity }) }),
    ]);
  });
});

function isGrave({ severity }: { severity: string }): boolean {
  return severity !== 'hint';
}

type Found = Pick<Finding, 'code' | 'severity' | 'message' | 'suggestions'>;

function foundIn(example: BadExample): Found[] {
  return 'data' in example ? findingsIn(example.data) : checkCell(example.text, example.field);
}

function codesIn(example: RuleExample): Found[] {
  if ('data' in example) return findingsIn(example.data);
  return example.cells.flatMap(({ text, field }) => checkCell(text, field));
}

test('a page of a rule is short, plain and complete', () => {
  const wrong = RULE_DOCS.filter(
    ({ title, why, bad }: RuleDoc) => title.endsWith('.') || !why.endsWith('.') || bad.length === 0,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
