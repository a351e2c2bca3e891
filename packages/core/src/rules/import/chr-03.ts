import type { CellRule } from './cell.js';

const SENTINEL =
  /^(?:9999(?:[-/.](?:12|99)[-/.](?:31|99))?|(?:31|99)[-/.](?:12|99)[-/.]9999|(?:12|99)[-/.](?:31|99)[-/.]9999|0000[-/.]00[-/.]00|0001-01-01|00[-/.]00[-/.]0000|1900-01-00)(?:[T ]\d{2}:\d{2}.*)?$/;

/** A date that programs write where they know none is no date. */
export const chr03: CellRule = (text, { kind }) => {
  const value = text.trim();
  if (kind !== 'date' || !SENTINEL.test(value)) return undefined;
  return { rule: 'CHR-03', severity: 'error', message: 'CHR-03', params: { value }, suggestions: [] };
};
