import type { Finding } from '../findings/finding.js';
import type { RecordType, RecordTypes } from '../models/dataset.js';
import type { TextPosition } from '../text/index.js';

/** What is wrong with one record, and the record when it can be used. */
export type RecordResult =
  | { [T in RecordType]: ResultOf<T, RecordTypes[T]> }[RecordType]
  /** A line that holds no record. */
  | ResultOf<undefined, never>;

/** What was read of one record of a type. */
export interface ResultOf<Type, Record> {
  type: Type;
  /** Absent when the record cannot be used. */
  record?: Record;
  /** The place of the record among those of its type; of a line without a type, its place among such lines. */
  index: number;
  /** Absent when the record has no readable id. */
  id?: string;
  /** Where the record starts. */
  position: TextPosition;
  findings: Finding[];
}
