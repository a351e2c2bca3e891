import type { RecordType, Severity } from '@comity/core';
import type { SchemaMeta } from '@comity/core/schema';
import type { MappingKey } from '../messages/messages.js';
import type { Scope } from './cells.js';
import type { Mapping, ValueMapping } from './mapping.js';
import type { Problems } from './problems.js';

/*
 * What those who compile a mapping and those who read rows with it tell each other.
 */

/** What was found in a cell, before it has a place and words. */
export interface CellNote {
  /** The sentence that says it, or what says it already. */
  readonly said: MappingKey | { readonly code: string; readonly message: string };
  readonly severity: Severity;
  /** The path of the field in the record. */
  readonly field: readonly (string | number)[];
  readonly column?: string | undefined;
  readonly text?: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly suggestions?: readonly string[] | undefined;
}

/** Where the readers of one row put what they find. */
export interface RowNotes {
  /** The record is made without the value. */
  note(note: CellNote): void;
  /** The row is refused. */
  refuse(note: CellNote): void;
  /** Another value of a field of the record, with the words that say it. */
  other(field: string, value: unknown, words: string): void;
  /** Checks the text of a cell before it is cut or read, or of a part of it; what says nothing comes back empty. */
  check(cell: CellToCheck): string;
}

/** Reads a field from a row; undefined when nothing is stated. */
export type FieldReader = (scope: Scope, notes: RowNotes) => unknown;

/** What is the same for all fields of a record. */
export interface CompileContext {
  readonly type: RecordType;
  readonly mapping: Mapping;
  readonly problems: Problems;
}

/** A cell, or a part of one, that is about to be read. */
export interface CellToCheck {
  readonly text: string;
  readonly column: string;
  /** The field that it is read for. */
  readonly meta: SchemaMeta;
  readonly field: CellNote['field'];
  readonly mapping: ValueMapping;
  /** True when the whole text is a word that the mapping knows: then it is one value, whatever it looks like. */
  readonly isKnown: boolean;
  /** True for a part of a cell that the mapping has cut. */
  readonly isPart?: boolean;
}
