import { describe, expect, test } from 'vitest';
import { FINDING_CODES, readDataset, type Finding, type FindingCode } from '../../index.js';
import { EXAMPLES } from '../../../test/finding-examples.js';
import { en } from './en.js';

const CODES = Object.keys(FINDING_CODES) as FindingCode[];

describe.each(CODES)('%s', (code) => {
  const findings = EXAMPLES[code].map(([input]) =>
    readDataset(input, { duplicateKeys: true }).report.findings.find((finding) => finding.code === code),
  );

  test('is found in a real input, in these words', () => {
    expect(EXAMPLES[code].length).toBeGreaterThan(0);
    expect(findings.map((finding) => finding?.message)).toEqual(EXAMPLES[code].map(([, message]) => message));
  });

  test('has the severity and the consequence that its table says', () => {
    expect(findings.map((finding) => finding?.severity)).toEqual(
      findings.map(() => FINDING_CODES[code].severity),
    );
  });
});

test('a message is made of what the finding says, and of nothing else', () => {
  const all: Finding[] = CODES.flatMap((code) =>
    EXAMPLES[code].flatMap(([input]) => readDataset(input, { duplicateKeys: true }).report.findings),
  );
  expect(all.length).toBeGreaterThan(CODES.length);
  for (const { code, message, params, suggestions } of all) {
    expect(message).not.toMatch(/undefined|\[object|=>/);
    expect(message).toMatch(/[.?]$/);
    expect(en[code as FindingCode]({ ...params, suggestions })).toBe(message);
    expect(JSON.stringify(params)).not.toContain('candidates');
  }
});
