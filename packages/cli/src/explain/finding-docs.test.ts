import { FINDING_CODES, readDataset, type FindingCode } from '@comity/core';
import { describe, expect, it } from 'vitest';
import { FINDING_DOCS } from './finding-docs.js';

const codes = Object.keys(FINDING_CODES) as FindingCode[];
const codesIn = (text: string): string[] =>
  readDataset(text, { duplicateKeys: true }).report.findings.map(({ code }) => code);

describe('the documented examples of findings', () => {
  it.each(codes.filter((code) => FINDING_DOCS[code].bad !== ''))('%s: the bad one has it', (code) => {
    expect(codesIn(FINDING_DOCS[code].bad)).toContain(code);
  });

  it.each(codes)('%s: the good one has nothing', (code) => {
    expect(codesIn(FINDING_DOCS[code].good)).toEqual([]);
  });
});
