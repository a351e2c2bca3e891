import { FINDING_CODES, type Severity } from '@comity/core';
import { FINDING_DOCS, type CodeDoc } from './finding-docs.js';

/** All codes that can be explained, in their order. */
export function allCodes(): string[] {
  return Object.keys(FINDING_CODES);
}

/** What a code means; undefined for a code that nobody knows. */
export function docOf(code: string): CodeDoc | undefined {
  return Object.hasOwn(FINDING_DOCS, code) ? FINDING_DOCS[code as keyof typeof FINDING_DOCS] : undefined;
}

/** How grave a finding with this code is. */
export function severityOf(code: string): Severity | undefined {
  return Object.hasOwn(FINDING_CODES, code)
    ? FINDING_CODES[code as keyof typeof FINDING_CODES].severity
    : undefined;
}
