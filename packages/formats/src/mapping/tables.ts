import { key } from './cells.js';
import type { CompileContext } from './compile-context.js';
import { countryNames, countryOf, sectorOf, type WordTable } from './known-words.js';
import type { ValueMapping } from './mapping.js';

/** A table in which words are looked up. */
export interface Lookup {
  /** What a word stands for; undefined when it is not in the table. The value is `null` where it says nothing. */
  find(word: string): { readonly value: unknown } | undefined;
  /** The words that it has, for suggestions. */
  words(): readonly string[];
}

const BUILT_IN: Readonly<Record<string, { find: WordTable; words: () => readonly string[] }>> = {
  countries: { find: countryOf, words: countryNames },
  sectors: { find: sectorOf, words: () => [] },
};

type Path = readonly (string | number)[];

/**
 * The table or the tables that a mapping names.
 *
 * @param checkValue is called with each value of a table of the mapping, and its place
 */
export function compileLookup(
  context: CompileContext,
  path: Path,
  lookup: NonNullable<ValueMapping['lookup']>,
  checkValue: (value: unknown, path: Path) => void,
): Lookup {
  if (typeof lookup === 'string' || Array.isArray(lookup)) {
    return firstOf([lookup].flat().map((name) => namedTable(context, path, name, checkValue)));
  }
  return tableOf(lookup, path, checkValue);
}

function namedTable(
  { mapping, problems }: CompileContext,
  path: Path,
  name: string,
  checkValue: (value: unknown, path: Path) => void,
): Lookup {
  const { tables = {} } = mapping;
  const own = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (own !== undefined) return tableOf(own, ['tables', name], checkValue);
  const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (builtIn === undefined) {
    const known = [...Object.keys(tables), ...Object.keys(BUILT_IN)];
    problems.unknown('unknown-table.mapping', path, { name }, known);
    return { find: () => undefined, words: () => [] };
  }
  return {
    find: (word) => {
      const value = builtIn.find(word);
      return value === undefined ? undefined : { value };
    },
    words: builtIn.words,
  };
}

function tableOf(
  table: Readonly<Record<string, unknown>>,
  path: Path,
  checkValue: (value: unknown, path: Path) => void,
): Lookup {
  const values = new Map<string, unknown>();
  for (const [word, value] of Object.entries(table)) {
    if (value !== null) checkValue(value, [...path, word]);
    values.set(key(word), value);
  }
  const words = [...values.keys()];
  return {
    find: (word) => (values.has(key(word)) ? { value: values.get(key(word)) } : undefined),
    words: () => words,
  };
}

function firstOf(tables: readonly Lookup[]): Lookup {
  return {
    find: (word) => {
      for (const table of tables) {
        const found = table.find(word);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    words: () => tables.flatMap((table) => table.words()),
  };
}
