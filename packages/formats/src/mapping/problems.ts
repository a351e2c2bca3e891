import { validate, type MessageCatalogue, type RecordType } from '@comity/core';
import { nearest } from '@comity/core/schema';
import { en } from '../messages/en.js';
import { codeOf, fill } from '../messages/fill.js';
import type { FormatMessages, MappingKey } from '../messages/messages.js';
import type { MappingFinding } from './finding.js';

type Path = readonly (string | number)[];

/** A column that a mapping names, and where it does. */
export interface NamedColumn {
  readonly name: string;
  readonly path: Path;
  /** The file need not have it. */
  readonly optional: boolean;
  /** The columns of which a part is read, whose own keys may be meant. */
  readonly within: readonly string[];
}

/** In which words mistakes are told. */
export interface MappingWords {
  /** The sentences about mappings and rows; English when absent. */
  readonly messages?: FormatMessages;
  /** The sentences of the findings of records; English when absent. */
  readonly recordMessages?: MessageCatalogue;
}

/** Gathers what is wrong with a mapping, and the columns that it names. */
export class Problems {
  readonly findings: MappingFinding[] = [];
  readonly columns: NamedColumn[] = [];

  constructor(private readonly words: MappingWords = {}) {}

  add(
    key: MappingKey,
    path: Path,
    params: Readonly<Record<string, unknown>> = {},
    suggestions: readonly string[] = [],
  ): void {
    const { messages = en } = this.words;
    const message = fill(messages, key, params, suggestions);
    this.findings.push({ code: codeOf(key), severity: 'error', path, message, suggestions });
  }

  /** A name that is none of those that are known. */
  unknown(
    key: MappingKey,
    path: Path,
    params: Readonly<Record<string, unknown>> & { readonly name: string },
    known: readonly string[],
  ): void {
    this.add(key, path, params, nearest(params.name, known));
  }

  /** Checks a value that the mapping gives against the field of the model that it is for. */
  constant(type: RecordType, field: Path, value: unknown, path: Path): void {
    const record = nested(field, value);
    const { recordMessages } = this.words;
    const { findings } = validate(
      type,
      record,
      recordMessages === undefined ? {} : { messages: recordMessages },
    );
    for (const finding of findings) {
      // The other fields of the record are not there, and what an object lacks may come from another column.
      if (!field.every((key, index) => finding.path[index] === key)) continue;
      this.findings.push({
        code: finding.code,
        severity: finding.severity,
        path: [...path, ...finding.path.slice(field.length)],
        message: finding.message,
        suggestions: finding.suggestions,
      });
    }
  }
}

/** An object with a value at a path, and nothing else. */
function nested(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  );
}
