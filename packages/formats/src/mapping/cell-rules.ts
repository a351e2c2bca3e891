import { checkCell as checkByRules, type CellField, type RuleMessages } from '@comity/core/rules/import';
import type { SchemaMeta } from '@comity/core/schema';
import { key } from './cells.js';
import type { CellNote, CellToCheck } from './compile-context.js';
import type { DateReading, ImportRuleSetting, ValueMapping } from './mapping.js';

/** What the file and its mapping say besides the cell. */
export interface CellContext {
  /** The texts that mean that nothing is stated. */
  readonly blanks: ReadonlySet<string>;
  readonly dates: DateReading;
  /** Import rules that weigh more or less, or are not asked. */
  readonly rules: readonly ImportRuleSetting[];
  /** The sentences of the rules; English when absent. */
  readonly messages: RuleMessages | undefined;
  /** True for a table: in XML and JSON a line break with blanks is the way that the text is set. */
  readonly isTable: boolean;
}

/** Rules about words that stand for nothing: the cell is read as empty. */
const SAYS_NOTHING = new Set(['INT-16', 'CHR-03']);

/** The text of a cell as it is read, empty where it says nothing. What the import rules find in it is noted. */
export function checkCell(cell: CellToCheck, context: CellContext, note: (note: CellNote) => void): string {
  const { text, column, field, mapping } = cell;
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '' || context.blanks.has(key(plain))) return '';
  const set = context.isTable ? text : text.trim() === '' ? '' : text.replace(/\s*\n\s*/g, ' ');
  const found = checkByRules(
    context.isTable ? set : trimLines(text, set),
    fieldOf(cell, context.dates),
    context.messages,
  );
  let saysNothing = false;
  for (const { code, severity: usual, message, params, suggestions } of found) {
    const severity = settingOf(code, column, context.rules) ?? usual;
    if (severity === 'off') continue;
    // A part is looked at only for what cutting has left together.
    if (cell.isPart === true && code !== 'INT-15') continue;
    if (SAYS_NOTHING.has(code)) saysNothing = mapping.find === undefined;
    if (SAYS_NOTHING.has(code) && !saysNothing) continue;
    note({ said: { code, message }, severity, field, column, text: plain, params, suggestions });
  }
  return saysNothing ? '' : plain;
}

/** What the mapping makes of a rule in a column; a setting for the column goes before one for all. */
function settingOf(
  code: string,
  column: string,
  rules: readonly ImportRuleSetting[],
): ImportRuleSetting['severity'] | undefined {
  const settings = rules.filter(({ rule }) => rule === code);
  const own = settings.find((setting) => setting.column === column);
  return (own ?? settings.find((setting) => setting.column === undefined))?.severity;
}

/** Blanks of the setting at the ends of an element are none of its text. */
function trimLines(text: string, set: string): string {
  return /^\s*\n/.test(text) || /\n\s*$/.test(text) ? set.trim() : set;
}

function fieldOf({ text, meta, mapping, isKnown, isPart }: CellToCheck, dates: DateReading): CellField {
  const { order, excel } = { ...dates, ...mapping.date };
  return {
    kind: kindFor(meta, mapping),
    many: mapping.split !== undefined && isPart !== true,
    ...(isKnown ? { known: [text.replace(/\s+/g, ' ').trim()] } : {}),
    ...(order === undefined ? {} : { order }),
    ...(excel === undefined ? {} : { excel }),
    // Prose may be as long as it likes; what is wrong with it is not its length.
    ...(mapping.find === undefined && mapping.match === undefined ? {} : { longest: 20_000 }),
  };
}

const CODES = new Set(['country', 'sector code', 'party reference', 'currency', 'language']);

/** What the rules call the kind of a field. */
function kindFor(meta: SchemaMeta, { find, match, fields }: ValueMapping): CellField['kind'] {
  // Prose in which something is looked for is no value itself.
  if (find !== undefined || match !== undefined) return 'text';
  if (meta.kind === 'choice' || meta.kind === 'boolean' || meta.kind === 'literal') return 'code';
  if (meta.kind === 'number') return 'number';
  if (meta.kind === 'format') return meta.name === 'date' ? 'date' : CODES.has(meta.name) ? 'code' : 'text';
  if (meta.kind !== 'short-form' || meta.long.kind !== 'object') return 'text';
  if (Object.hasOwn(meta.long.fields, 'code')) return 'code';
  return fields === undefined || Object.hasOwn(fields, 'asStated') ? nameOrText(meta.long.name) : 'text';
}

function nameOrText(object: string): 'name' | 'text' {
  return object.endsWith('link') ? 'name' : 'text';
}
