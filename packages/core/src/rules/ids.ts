/**
 * Every rule, in the order of the documentation. An id is never used again for anything else. INT-01 and CHR-02 are
 * told by reading the file itself, INT-15 to INT-19, CHR-03, CHR-11 and CHR-12 by the import of a foreign file.
 */
export const RULE_IDS = [
  ...numbered('INT', 19),
  ...numbered('CHR', 17),
  ...numbered('PLA', 15),
] as readonly RuleId[];

/** The id of a rule, such as `CHR-08`. */
export type RuleId = `${'INT' | 'CHR' | 'PLA'}-${number}`;

function numbered(family: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${family}-${String(at + 1).padStart(2, '0')}`);
}
