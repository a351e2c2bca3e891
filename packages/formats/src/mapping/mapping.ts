import { RECORD_TYPES, RULE_SEVERITIES, type RecordType } from '@comity/core';
import { IMPORT_RULES } from '@comity/core/rules/import';
import {
  anything,
  boolean,
  choice,
  isPlainObject,
  list,
  literal,
  map,
  number,
  object,
  optional,
  text,
  type Schema,
} from '@comity/core/schema';

/*
 * The form of a mapping file. What it means is in `compile.ts`; whether it fits the model and a file, in
 * `check-mapping.ts`.
 */

/** How a file writes its dates. */
export interface DateReading {
  /** The order of day, month and year where a date is all digits: `dmy`, `mdy` or `ymd`. */
  order?: (typeof DATE_ORDERS)[number];
  /** The language of names of months, as a BCP 47 tag such as `en` or `ru`. */
  language?: string;
  /** True when whole numbers are days as Excel counts them. */
  excel?: boolean;
  /** Years of two digits below it are of this century, the others of the last. */
  pivot?: number;
  /** The column of a date that tells the year where a day has none: the nearest such day is meant. */
  near?: string;
}
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** What a row must be like; all that is given must hold. */
export interface Condition {
  /** The column that is looked at, or `.` for the part of a cell. */
  column: string;
  /** The texts of which the cell must be one; capitals and outer blanks do not count. */
  is?: string | string[];
  /** The texts of which the cell may be none. */
  isNot?: string | string[];
  /** A regular expression that must be found in the cell; capitals do not count. */
  matches?: string;
  /** True when nothing may stand there, false when something must. */
  blank?: boolean;
  /** The day that the date in the cell must be before: a date, or the name of a column that holds one. */
  before?: string;
  /** The day that the date in the cell must be after: a date, or the name of a column that holds one. */
  after?: string;
}

/** A part of a cell that is taken out of it. */
export interface Match {
  /** A regular expression; capitals do not count. */
  pattern: string;
  /** What is made of it: `{1}` is its first group, `{name}` a named one. Absent: its first group, or all of it. */
  template?: string;
}

/** A word or phrase, and what it stands for. */
export interface Find {
  /** A regular expression; capitals do not count. What an earlier entry found is not found again by a later one. */
  pattern: string;
  /** The value that it stands for; absent: nothing is said by it. */
  value?: unknown;
  /** True for what is said only beside something else: it is named among the others and is never the value. */
  aside?: boolean;
}

/** Where a cell is cut: at a text, at one of several, or where a regular expression matches. */
export type Split = string | string[] | { pattern: string };

/**
 * Where a value comes from and what becomes of it. The steps are taken in this order: `when`; `column`, `value` or
 * `template`; `split`; `match`; `find` or `lookup`; `fields`; the reading by the kind of the field; `otherwise`.
 */
export interface ValueMapping {
  /** Taken only from rows that are so. */
  when?: Condition | Condition[];
  /**
   * The name of a column, the path of an element or attribute, or a JSON path; of several, the first in which
   * something stands. Below `fields`, `.` is the part of the cell that the object is made of, `1` the first group of
   * its match, and a JSON object's own keys come first.
   */
  column?: string | string[];
  /** A value that is the same in every row, as the model writes it. */
  value?: unknown;
  /** A text with columns in braces: `visit-{id}`. Nothing, when one of them is blank. */
  template?: string;
  /** Cuts the cell; each part is read alone. Only for fields that are lists. */
  split?: Split;
  /** Takes a part out of the cell; of several, the first that matches. */
  match?: string | Match | Match[];
  /** Words and phrases in prose, the most specific first. The first entry that is found gives the value. */
  find?: Find[];
  /**
   * The name of a table of the mapping, one of the built-in `countries` and `sectors`, several of these, of which the
   * first that has the word is taken, or a table.
   */
  lookup?: string | string[] | Record<string, unknown>;
  /** How the date in this cell is written, where it differs from the file's. */
  date?: DateReading;
  /** The fields of an object, each with where it comes from. */
  fields?: Record<string, FieldMapping>;
  /** True when the object is left out as a whole where one of its fields contradicts the row. */
  whole?: boolean;
  /** The value, as the model writes it, when nothing came. */
  otherwise?: unknown;
  /** What happens with words that are not in the table, or in which nothing is found; `report` when absent. */
  unmatched?: (typeof UNMATCHED)[number];
  /** True when a row in which nothing is there is refused. */
  required?: boolean;
  /** True when a file need not have the column. */
  optional?: boolean;
  /** True when the other values that are found become reports of the record. */
  others?: boolean;
  /** What the value must not contradict; otherwise it is left out and reported. */
  unless?: Condition | Condition[];
}
const UNMATCHED = ['report', 'keep', 'ignore', 'refuse'] as const;

/**
 * The name of a column, or where the value comes from and what becomes of it. A list gives the items of a field that
 * is a list; of any other field the first that has a value.
 */
export type FieldMapping = string | ValueMapping | (string | ValueMapping)[];

/** The parts of a row that become records of their own. */
export interface Each {
  /** The column that the parts stand in. */
  column: string;
  /** Cuts the cell; a list of JSON is cut already. */
  split?: Split;
}

/** How grave what an import rule finds is in this file. */
export interface ImportRuleSetting {
  /** The id of the rule, such as `CHR-12`. */
  rule: string;
  /** What its findings are; `off`: it is not asked. */
  severity: (typeof RULE_SEVERITIES)[number];
  /** The column that it is about; absent: all. */
  column?: string;
  /** Why. */
  reason: string;
}

/** One kind of record that rows become. */
export interface RecordMapping {
  /** The type of the record. */
  type: RecordType;
  /** Made only of rows that are so. */
  when?: Condition | Condition[];
  /**
   * A column each of whose values, or parts, becomes a record of its own, such as the documents of a visit. In its
   * fields `.` is the part, a JSON object's own keys come first, and `n` is the number of the part, from 1.
   */
  each?: Each;
  /** True when many rows make the same record, such as a party: it is handed over once. */
  once?: boolean;
  /** Where each field comes from. */
  fields: Record<string, FieldMapping>;
}

/** Rows that are refused, and why. */
export interface Refusal {
  /** Which rows. */
  when: Condition | Condition[];
  /** Why, in words that the curator of the file understands. */
  reason: string;
}

/** Records that belong together over several rows: stays that follow upon each other become one journey. */
export interface Chain {
  /** The type of the records. */
  type: RecordType;
  /** The field that gets the id of the chain, such as `tour`. */
  field: string;
  /** The columns that are the same in all rows of a chain: who travels. */
  same: string | string[];
  /** The field of the record with its first day. */
  start: string;
  /** The field of the record with its last day. */
  end: string;
  /** How many days may lie between the end of one and the start of the next; 0, the same day, when absent. */
  days?: number;
  /** The id of the chain, made of the columns of its first row: `tour-{@who}-{id}`. */
  template: string;
  /** True when each record says by a citation that the link is derived from the days. */
  cite?: boolean;
}

/** Which part of a file its rows are. */
export interface SourceMapping {
  /** The format of the file. */
  format?: (typeof SOURCE_FORMATS)[number];
  /** XML: the name of the element that is one row. JSON: the path of the list, such as `data.visits`. */
  rows?: string;
  /** XLSX: the name of the sheet. */
  sheet?: string;
  /** CSV and XLSX: the row of the column names, from 1. */
  headerRow?: number;
  /** CSV: what stands between two cells. */
  delimiter?: string;
  /** CSV: the encoding, such as `windows-1251`. */
  encoding?: string;
}
const SOURCE_FORMATS = ['csv', 'xlsx', 'xml', 'json', 'ndjson'] as const;

/** A mapping file: which column, element or path of a foreign register becomes which field. */
export interface Mapping {
  /** The address of the JSON Schema, for editors. */
  $schema?: string;
  /** Version of the form of mapping files: always `1`. */
  comityMapping: '1';
  /** What the mapping is for. */
  title?: string;
  /** Anything that a reader of the mapping should know: where the file comes from, what was decided and why. */
  notes?: string | string[];
  /** Which part of the file is read, where its format leaves a choice. */
  source?: SourceMapping;
  /** How its dates are written. */
  dates?: DateReading;
  /** Texts that mean that nothing is stated, such as `n/a`; capitals and outer blanks do not count. */
  blanks?: string[];
  /**
   * Tables by their names: what each word of the file stands for, as the model writes it; `null` where it says
   * nothing, `{.}` in a text for the word itself. Capitals and outer blanks do not count.
   */
  tables?: Record<string, Record<string, unknown>>;
  /** What the dataset says of itself, such as its title and licence, and records that are in no row. */
  dataset?: Record<string, unknown>;
  /** Rows that are refused. */
  refuse?: Refusal[];
  /** The records that a row becomes. */
  records: RecordMapping[];
  /** Records that belong together over several rows. */
  chains?: Chain[];
  /** Import rules that weigh more or less in this file, or are not asked, each with a reason. */
  rules?: ImportRuleSetting[];
  /** Columns that are left out on purpose; every other column that is not used is named in the report. */
  unused?: string[];
}

/** Either of two forms that kinds of JSON values tell apart. */
function oneOrMany<T>(one: Schema<T>): Schema<T | T[]> {
  const many = list(one);
  return {
    meta: { kind: 'anything' },
    check: (value, sink) => {
      (Array.isArray(value) ? many : one).check(value, sink);
    },
  };
}

/** A text, or what an object or a list says instead of it. */
function textOr<T>(other: Schema<T>): Schema<string | T> {
  const words = text();
  return {
    meta: { kind: 'anything' },
    check: (value, sink) => {
      (typeof value === 'string' ? words : (other as Schema<unknown>)).check(value, sink);
    },
  };
}

/** A regular expression that compiles. */
const pattern: Schema<string> = {
  meta: { kind: 'text' },
  check: (value, sink) => {
    text().check(value, sink);
    if (typeof value !== 'string') return;
    try {
      new RegExp(value, 'iu');
    } catch (error) {
      sink.add('invalid-pattern', { value, detail: error instanceof Error ? error.message : '' });
    }
  },
};

const dateReading: Schema<DateReading> = object<DateReading>()('date reading', {
  order: optional(choice('date-orders', DATE_ORDERS)),
  language: optional(text()),
  excel: optional(boolean()),
  pivot: optional(number({ integer: true, minimum: 0, maximum: 99 })),
  near: optional(text()),
});

const texts = oneOrMany(text());

const condition: Schema<Condition> = object<Condition>()(
  'condition',
  {
    column: text(),
    is: optional(texts),
    isNot: optional(texts),
    matches: optional(pattern),
    blank: optional(boolean()),
    before: optional(text()),
    after: optional(text()),
  },
  [['is', 'isNot', 'matches', 'blank', 'before', 'after']],
);
const conditions = oneOrMany(condition);

const match: Schema<Match> = object<Match>()('match', { pattern, template: optional(text()) });

/** A regular expression, one with a template, or several of these. */
const matches: Schema<string | Match | Match[]> = {
  meta: { kind: 'anything' },
  check: (value, sink) => {
    (typeof value === 'string' ? (pattern as Schema<unknown>) : oneOrMany(match)).check(value, sink);
  },
};

const find: Schema<Find> = object<Find>()('find', {
  pattern,
  value: optional(anything()),
  aside: optional(boolean()),
});

/** What stands between two cells may be a blank: it is no empty text. */
const separator: Schema<string> = {
  meta: { kind: 'text' },
  check: (value, sink) => {
    if (value === '') sink.add('empty-text');
    else if (typeof value !== 'string') text().check(value, sink);
  },
};
const splitPattern: Schema<{ pattern: string }> = object<{ pattern: string }>()('split', { pattern });
const split: Schema<Split> = {
  meta: { kind: 'anything' },
  check: (value, sink) => {
    if (typeof value === 'string') separator.check(value, sink);
    else if (Array.isArray(value)) list(separator).check(value, sink);
    else splitPattern.check(value, sink);
  },
};

/** A word may stand for nothing: then its value is null, which no field may have. */
const table: Schema<Record<string, unknown>> = {
  meta: { kind: 'map', key: { kind: 'text' }, value: { kind: 'anything' } },
  check: (value, sink) => {
    const stated = isPlainObject(value) ? withoutNulls(value) : value;
    // A table of such words alone is a table too.
    if (isPlainObject(stated) && Object.keys(stated).length === 0 && value !== stated) return;
    map(text(), anything()).check(stated, sink);
  },
};

function withoutNulls(value: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(value);
  return entries.some(([, entry]) => entry === null)
    ? Object.fromEntries(entries.filter(([, entry]) => entry !== null))
    : value;
}

/** Names of tables, or a table. */
const lookup: Schema<string | string[] | Record<string, unknown>> = {
  meta: { kind: 'anything' },
  check: (value, sink) => {
    (typeof value === 'string' || Array.isArray(value) ? (texts as Schema<unknown>) : table).check(
      value,
      sink,
    );
  },
};

const fieldMapping: Schema<FieldMapping> = {
  meta: { kind: 'anything' },
  check: (value, sink) => {
    (Array.isArray(value) ? (list(oneMapping) as Schema<unknown>) : oneMapping).check(value, sink);
  },
};

const valueMapping: Schema<ValueMapping> = object<ValueMapping>()(
  'value mapping',
  {
    when: optional(conditions),
    column: optional(texts),
    value: optional(anything()),
    template: optional(text()),
    split: optional(split),
    match: optional(matches),
    find: optional(list(find)),
    lookup: optional(lookup),
    date: optional(dateReading),
    fields: optional(map(text(), fieldMapping)),
    whole: optional(boolean()),
    otherwise: optional(anything()),
    unmatched: optional(choice('unmatched', UNMATCHED)),
    required: optional(boolean()),
    optional: optional(boolean()),
    others: optional(boolean()),
    unless: optional(conditions),
  },
  [['column', 'value', 'template', 'fields']],
);
const oneMapping = textOr(valueMapping);

const each: Schema<Each> = object<Each>()('each', { column: text(), split: optional(split) });

const ruleSetting: Schema<ImportRuleSetting> = object<ImportRuleSetting>()('rule setting', {
  rule: choice('import-rules', Object.keys(IMPORT_RULES)),
  severity: choice('rule-severities', RULE_SEVERITIES),
  column: optional(text()),
  reason: text(),
});

const recordMapping: Schema<RecordMapping> = object<RecordMapping>()('record mapping', {
  type: choice('record-types', RECORD_TYPES),
  when: optional(conditions),
  each: optional(each),
  once: optional(boolean()),
  fields: map(text(), fieldMapping),
});

const refusal: Schema<Refusal> = object<Refusal>()('refusal', { when: conditions, reason: text() });

const chain: Schema<Chain> = object<Chain>()('chain', {
  type: choice('record-types', RECORD_TYPES),
  field: text(),
  same: texts,
  start: text(),
  end: text(),
  days: optional(number({ integer: true, minimum: 0 })),
  template: text(),
  cite: optional(boolean()),
});

const sourceMapping: Schema<SourceMapping> = object<SourceMapping>()('source', {
  format: optional(choice('source-formats', SOURCE_FORMATS)),
  rows: optional(text()),
  sheet: optional(text()),
  headerRow: optional(number({ integer: true, minimum: 1 })),
  delimiter: optional(separator),
  encoding: optional(text()),
});

/** The schema of a mapping file. */
export const mappingSchema: Schema<Mapping> = object<Mapping>()('mapping', {
  $schema: optional(text()),
  comityMapping: literal('1'),
  title: optional(text()),
  notes: optional(texts),
  source: optional(sourceMapping),
  dates: optional(dateReading),
  blanks: optional(list(text())),
  tables: optional(map(text(), table)),
  dataset: optional(map(text(), anything())),
  refuse: optional(list(refusal)),
  records: list(recordMapping),
  chains: optional(list(chain)),
  rules: optional(list(ruleSetting)),
  unused: optional(list(text())),
});

/** The schemas of the parts that are reached through either of two forms, for the generator of the JSON Schema. */
export const mappingParts = {
  Condition: condition,
  Match: match,
  Find: find,
  ValueMapping: valueMapping,
};
