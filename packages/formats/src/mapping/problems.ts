import { validate, type RecordType } from '@comity/core';
import { nearest } from '@comity/core/schema';
import { didYouMean, type MappingFinding } from './finding.js';

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

/** Gathers what is wrong with a mapping, and the columns that it names. */
export class Problems {
  readonly findings: MappingFinding[] = [];
  readonly columns: NamedColumn[] = [];

  add(code: string, path: Path, message: string, suggestions: readonly string[] = []): void {
    this.findings.push({
      code,
      severity: 'error',
      path,
      message: message + didYouMean(suggestions),
      suggestions,
    });
  }

  /** A name that is none of those that are known. */
  unknown(code: string, path: Path, message: string, name: string, known: readonly string[]): void {
    this.add(code, path, message, nearest(name, known));
  }

  /** Checks a value that the mapping gives against the field of the model that it is for. */
  constant(type: RecordType, field: Path, value: unknown, path: Path): void {
    const record = nested(field, value);
    const { findings } = validate(type, record);
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
