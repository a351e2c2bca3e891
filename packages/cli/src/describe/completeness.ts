import { isPlainDate } from './plain-date.js';

/** How much is known of one field in all records of a type. */
export interface Completeness {
  /** The record and the field: `visit.startDate`. */
  readonly field: string;
  /** How many records say it whole. */
  complete: number;
  /** How many say a part of it: a date without its day, a party only by the source's words. */
  partial: number;
  /** How many say nothing, or that it is not known. */
  unknown: number;
}

export type Knowledge = 'complete' | 'partial' | 'unknown';

/** How much a value says. */
export function knowledgeOf(value: unknown): Knowledge {
  if (value === undefined || value === 'unspecified' || value === 'unknown') return 'unknown';
  if (Array.isArray(value)) {
    const parts = (value as unknown[]).map(knowledgeOf);
    if (parts.every((part) => part === 'complete')) return 'complete';
    return parts.every((part) => part === 'unknown') ? 'unknown' : 'partial';
  }
  if (typeof value === 'object' && value !== null) return isOnlyStated(value) ? 'partial' : 'complete';
  return 'complete';
}

/** How much a date says: a day is whole, a month, a year or a date in doubt is a part. */
export function knowledgeOfDate(value: unknown): Knowledge {
  if (typeof value !== 'string') return 'unknown';
  return isPlainDate(value) ? 'complete' : 'partial';
}

/** A link that has the source's words and nothing that it could be found by. */
function isOnlyStated(value: object): boolean {
  const { asStated, party, person, place, code, source } = value as Readonly<Record<string, unknown>>;
  return asStated !== undefined && [party, person, place, code, source].every((part) => part === undefined);
}
