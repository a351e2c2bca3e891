import type { Severity } from '../../findings/finding.js';
import type { RuleMessageKey } from '../messages/messages.js';

/** What the cells of a column are to become. */
export interface CellField {
  /** `code` for codes of a list, `name` for a party, person, country or place, `text` for all other words. */
  readonly kind: 'text' | 'name' | 'date' | 'code' | 'number';
  /** True when a cell may hold several values: the mapping splits it. */
  readonly many?: boolean;
  /** Names that are one value however they are written: "Trinidad and Tobago". Case and diacritics do not count. */
  readonly known?: readonly string[];
  /** The order of day and month, where the mapping declares it. */
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  /** True when the numbers of the column are the dates of a spreadsheet, by the mapping's word. */
  readonly excel?: boolean;
  /** How many characters a text may have; 2,000 when absent, 300 for a name. */
  readonly longest?: number;
}

/** What an import rule found in a cell. */
export interface CellBreach {
  readonly rule: ImportRuleId;
  readonly severity: Severity;
  readonly message: RuleMessageKey;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the cell should hold, nearest first. */
  readonly suggestions: readonly string[];
}

/** The rules that look at the cells of a foreign file. */
export type ImportRuleId =
  'INT-15' | 'INT-16' | 'INT-17' | 'INT-18' | 'INT-19' | 'CHR-03' | 'CHR-11' | 'CHR-12';

/** Looks at one cell; undefined when nothing is wrong with it. */
export type CellRule = (text: string, field: CellField) => CellBreach | undefined;
