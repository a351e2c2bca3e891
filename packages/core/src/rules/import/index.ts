/**
 * The rules for the cells of a foreign file, such as a spreadsheet: what is no value, several values, or a value that
 * a program has spoiled. Pure functions of a cell's text and of what its column holds.
 *
 * @packageDocumentation
 */
import { chr03 } from './chr-03.js';
import { chr11 } from './chr-11.js';
import { chr12 } from './chr-12.js';
import type { CellBreach, CellField, CellRule, ImportRuleId } from './cell.js';
import { int15 } from './int-15.js';
import { int16 } from './int-16.js';
import { int17 } from './int-17.js';
import { int18 } from './int-18.js';
import { int19 } from './int-19.js';
import { en } from '../messages/en.js';
import { fill } from '../messages/fill.js';
import type { RuleMessages } from '../messages/messages.js';
import { excerpt } from '../../schema/index.js';
import type { Severity } from '../../findings/finding.js';

/** Every import rule by its id. */
export const IMPORT_RULES: Readonly<Record<ImportRuleId, CellRule>> = {
  'INT-15': int15,
  'INT-16': int16,
  'INT-17': int17,
  'INT-18': int18,
  'INT-19': int19,
  'CHR-03': chr03,
  'CHR-11': chr11,
  'CHR-12': chr12,
};

/** A finding about a cell, without a place: whoever reads the table knows row and column. */
export interface CellFinding {
  code: ImportRuleId;
  severity: Severity;
  message: string;
  params: Readonly<Record<string, unknown>>;
  /** What the cell should hold, nearest first. */
  suggestions: string[];
}

/**
 * What the rules find in one cell. An empty cell has none, and a cell that stands for nothing (INT-16, CHR-03) has
 * that alone.
 *
 * @param text The cell as the file has it.
 * @param field What its column holds.
 */
export function checkCell(text: string, field: CellField, messages: RuleMessages = en): CellFinding[] {
  if (text.trim() === '') return [];
  const nothing = chr03(text, field) ?? int16(text, field);
  const breaches =
    nothing === undefined
      ? [int17, int18, int15, int19, chr11, chr12].map((rule) => rule(text, field))
      : [nothing];
  return breaches.filter((breach) => breach !== undefined).map((breach) => findingOf(breach, messages));
}

function findingOf(
  { rule, severity, message, params, suggestions }: CellBreach,
  messages: RuleMessages,
): CellFinding {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? excerpt(value) : value]),
  );
  return {
    code: rule,
    severity,
    message: fill(messages, message, shown, suggestions),
    params: shown,
    suggestions: [...suggestions],
  };
}

export type { CellBreach, CellField, CellRule, ImportRuleId };
export type { RuleMessages };
