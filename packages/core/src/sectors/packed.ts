/*
 * Tables of sectors are kept as texts with bars, which are half as large where they are loaded: a page that shows one
 * badge of a sector needs all of them.
 */

/**
 * The parents of sectors.
 *
 * @param codes All codes; what begins with a hyphen stands below the last one that does not, and goes on from it
 */
export function parentsOf<Code extends string>(codes: string): Readonly<Record<Code, Code | ''>> {
  let main = '';
  return Object.fromEntries(
    codes.split('|').map((part) => (part.startsWith('-') ? [main + part, main] : [(main = part), ''])),
  ) as Record<Code, Code | ''>;
}

/** A text for each sector, in the order of the table. */
export function bySector<Code extends string>(
  table: Readonly<Record<Code, unknown>>,
  texts: string,
): Readonly<Record<Code, string>> {
  const each = texts.split('|');
  return Object.fromEntries(Object.keys(table).map((code, at) => [code, each[at]])) as Record<Code, string>;
}
