import { schemas, type RecordType } from '../models/dataset.js';
import type { SchemaMeta } from '../schema/index.js';

/**
 * Puts records of a type, one after the other, into one object that always has the same fields, absent ones as
 * undefined. Registers hold records with ever other fields, and asking such an object for a field that it lacks takes
 * an engine longer than anything that a rule does with it.
 */
export function sameShapeOf(type: RecordType): (record: object) => object {
  const { fields } = schemas[type].meta as Extract<SchemaMeta, { kind: 'object' }>;
  const same: Record<string, unknown> = Object.fromEntries(
    Object.keys(fields).map((field) => [field, undefined]),
  );
  let filled: string[] = [];
  return (record) => {
    for (const field of filled) same[field] = undefined;
    filled = [];
    // What the schema does not know is of no interest to a rule.
    for (const field in record) {
      if (!Object.hasOwn(same, field)) continue;
      same[field] = (record as Record<string, unknown>)[field];
      filled.push(field);
    }
    return same;
  };
}
