import { readDataset, type Finding, type TextFormat } from '@comity/core';
import { readForeignDate, type DateNumberOrder } from '@comity/core/dates/foreign';
import { stringValues, tokenAt } from './string-values.js';

export interface FixOptions {
  readonly format?: TextFormat;
  /** The order in which dates of digits are written; without it dates stay as they are. */
  readonly dateOrder?: DateNumberOrder;
}

/** A text with what is safe put right. */
export interface FixedText {
  readonly text: string;
  /** How many values were changed. */
  readonly changes: number;
}

interface Edit {
  readonly offset: number;
  readonly token: string;
  readonly value: string;
}

const MOST_PASSES = 5;

/** The words of a source are never touched, nor what belongs to the author of the file. */
const KEPT = /^(?:quote|asStated|statusAsStated|x-.*)$/;

/**
 * Puts right what can only be meant in one way: blanks around and between words, the case of codes, and dates when
 * their order is declared. Only these values change; everything else in the text stays as it is written.
 *
 * @returns undefined when the text is not JSON: then nothing is safe
 */
export function fixText(text: string, options: FixOptions = {}): FixedText | undefined {
  if (!isReadable(text, options)) return undefined;
  let fixed = apply(text, blanksIn(text));
  // What one mistake hides is found when that is mended: the references of a record are looked at when it is read.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = apply(fixed.text, codesAndDatesIn(fixed.text, options));
    if (next.changes === 0) break;
    fixed = { text: next.text, changes: fixed.changes + next.changes };
  }
  return fixed;
}

function isReadable(text: string, { format }: FixOptions): boolean {
  const { findings } = read(text, format);
  return !findings.some(
    ({ code }) => code === 'invalid-json' || code === 'invalid-line' || code === 'not-a-dataset',
  );
}

function read(text: string, format: TextFormat | undefined): { findings: Finding[] } {
  return readDataset(text, { limitPerRecord: 1000, ...(format === undefined ? {} : { format }) }).report;
}

function blanksIn(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { offset, token, keys } of stringValues(text)) {
    if (!token.includes(' ') && !token.includes('\\')) continue;
    if (keys.some((key) => KEPT.test(key))) continue;
    const value = JSON.parse(token) as string;
    const right = value.trim().replace(/ {2,}/g, ' ');
    // A text of blanks alone says nothing, and is for a person to leave out.
    if (right !== '' && right !== value) edits.push({ offset, token, value: right });
  }
  return edits;
}

function codesAndDatesIn(text: string, { format, dateOrder }: FixOptions): Edit[] {
  const byOffset = new Map<number, Edit>();
  for (const finding of read(text, format).findings) {
    const offset = finding.position?.offset;
    const token = offset === undefined ? undefined : tokenAt(text, offset);
    if (offset === undefined || token === undefined) continue;
    const value = JSON.parse(token) as string;
    const right = rightCase(finding, value) ?? rightDate(finding, value, dateOrder);
    if (right !== undefined) byOffset.set(offset, { offset, token, value: right });
  }
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

const CODES = new Set([
  'unknown-code',
  'unknown-country',
  'unknown-sector',
  'invalid-language',
  'invalid-currency',
]);
const REFERENCES = new Set(['invalid-reference', 'unresolved-reference']);

/** The code that is meant, when only its capitals differ. The ids of records are names and stay. */
function rightCase({ code, suggestions }: Finding, value: string): string | undefined {
  const [meant] = suggestions;
  if (meant === undefined || meant.toLowerCase() !== value.toLowerCase()) return undefined;
  const isCountry = REFERENCES.has(code) && /^[A-Z]{2}$/.test(meant);
  return CODES.has(code) || isCountry ? meant : undefined;
}

function rightDate({ code }: Finding, value: string, order: DateNumberOrder | undefined): string | undefined {
  if (code !== 'invalid-date' || order === undefined) return undefined;
  const found = readForeignDate(value, { order });
  return 'date' in found ? found.date : undefined;
}

/** Replaces values; the edits are in the order of the text. */
function apply(text: string, edits: readonly Edit[]): FixedText {
  let from = 0;
  const parts: string[] = [];
  for (const { offset, token, value } of edits) {
    parts.push(text.slice(from, offset), JSON.stringify(value));
    from = offset + token.length;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), changes: edits.length };
}
