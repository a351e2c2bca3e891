import { textAt, type Scope } from './cells.js';
import type { Find, Match, Split } from './mapping.js';

/** What a pattern took out of a text: the text that is left of it, with the groups. */
export interface Taken {
  readonly text: string;
  readonly groups: Readonly<Record<string, string>>;
}

/** Cuts a text into parts without blanks around them; empty parts are left out. */
export function compileSplit(split: Split | undefined): (text: string) => string[] {
  if (split === undefined) return (text) => [text];
  const separator =
    typeof split === 'object' && 'pattern' in split
      ? new RegExp(split.pattern, 'iu')
      : new RegExp([split].flat().map(escape).join('|'), 'u');
  return (text) =>
    // The groups of a separator are no parts, but JavaScript hands them over, also those that took no part.
    (text.split(separator) as (string | undefined)[])
      .filter((part) => part !== undefined)
      .map((part) => part.trim())
      .filter((part) => part !== '');
}

/** The first of some patterns that is found in a text. */
export function compileMatch(match: string | Match | readonly Match[]): (text: string) => Taken | undefined {
  const list = typeof match === 'string' ? [{ pattern: match }] : [match].flat();
  const patterns = list.map(({ pattern, template }: Match) => ({
    pattern: new RegExp(pattern, 'iu'),
    template,
  }));
  return (text) => {
    for (const { pattern, template } of patterns) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const groups = groupsOf(found);
      const taken =
        template === undefined ? (found[1] ?? found[0]) : fill(template, (name) => groups[name] ?? '');
      if (taken !== undefined && taken.trim() !== '') return { text: taken.trim(), groups };
    }
    return undefined;
  };
}

function groupsOf(found: RegExpExecArray): Record<string, string> {
  const numbered = [...found].map((group, index) => [String(index), (group as string | undefined) ?? '']);
  const named = Object.entries(found.groups ?? {}).map(([name, group]) => [
    name,
    (group as string | undefined) ?? '',
  ]);
  return Object.fromEntries([...numbered, ...named]) as Record<string, string>;
}

/** Something that was found in prose. */
export interface Found {
  readonly value: unknown;
  /** The words that it was found in. */
  readonly words: string;
  /** It is said beside something else and is never the value itself. */
  readonly aside: boolean;
}

/**
 * Everything that a list of words and phrases finds in a text, in the order of the list, each value once. Words that
 * an earlier entry took are not found again: “official working visit” is no “working visit” besides.
 */
export function compileFind(entries: readonly Find[]): (text: string) => Found[] {
  const patterns = entries.map(({ pattern, value, aside = false }) => ({
    pattern: new RegExp(pattern, 'giu'),
    value,
    aside,
  }));
  return (text) => {
    const taken: { from: number; to: number }[] = [];
    const found = new Map<string, Found>();
    for (const { pattern, value, aside } of patterns) {
      for (const match of text.matchAll(pattern)) {
        const from = match.index;
        const to = from + match[0].length;
        if (to === from || taken.some((other) => from < other.to && other.from < to)) continue;
        taken.push({ from, to });
        if (value === undefined) continue;
        const name = JSON.stringify(value);
        if (!found.has(name)) found.set(name, { value, words: match[0].trim(), aside });
      }
    }
    return [...found.values()];
  };
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** The names in the braces of a template. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/** A template with texts in the place of the names in braces; undefined when one of them is blank. */
function fill(template: string, textFor: (name: string) => string): string | undefined {
  const isComplete = namesIn(template).every((name) => textFor(name) !== '');
  return isComplete ? template.replace(PLACEHOLDER, (_, name: string) => textFor(name)) : undefined;
}

/** A template filled from the columns of a row. */
export function fillFrom(template: string, scope: Scope): string | undefined {
  return fill(template, (name) => textAt(scope, name));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
