import type { Schema } from './schema.js';

/** The JSON name of a value's type, as a message shows it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value;
}

/** A value short enough for a message: strings cut at 60 characters, numbers and booleans as they are. */
export function excerpt(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** The params of a `wrong-type` issue. */
export function wrongType(expected: string, value: unknown): Readonly<Record<string, unknown>> {
  return { expected, received: typeName(value), value: excerpt(value) };
}

/** True for text of nothing but blanks, or of nothing. */
function isBlank(value: string): boolean {
  const first = value.charCodeAt(0);
  // Every blank is below U+0021, U+00A0, or above U+1680: most texts are decided by their first character.
  return !((first > 0x20 && first < 0xa0) || (first > 0xa0 && first < 0x1680)) && value.trim() === '';
}

/** A string with at least one character that is no blank. */
export function text(): Schema<string> {
  return {
    meta: { kind: 'text' },
    check(value, sink) {
      if (typeof value !== 'string') sink.add('wrong-type', wrongType('text', value));
      else if (isBlank(value)) sink.add('empty-text');
    },
  };
}

/**
 * A string that a test accepts; a string that it refuses is an issue with the given code.
 *
 * @param targets For a reference: the names of what it may lead to.
 */
export function format<T extends string = string>(
  name: string,
  code: string,
  accepts: (value: string) => boolean,
  targets?: readonly string[],
): Schema<T> {
  return {
    meta: { kind: 'format', name, ...(targets === undefined ? {} : { targets }) },
    check(value, sink) {
      if (typeof value !== 'string') sink.add('wrong-type', wrongType(name, value));
      else if (!accepts(value)) {
        sink.add(code, { value: excerpt(value), ...(targets === undefined ? {} : { wanted: targets }) });
      } else if (targets !== undefined) sink.onReference?.(value, targets);
    },
  };
}

/** One of the codes of a named list. */
export function choice<const Codes extends readonly string[]>(
  list: string,
  codes: Codes,
): Schema<Codes[number]> {
  const known = new Set<string>(codes);
  return {
    meta: { kind: 'choice', list, codes },
    check(value, sink) {
      if (typeof value !== 'string') sink.add('wrong-type', wrongType('code', value));
      else if (!known.has(value))
        sink.add('unknown-code', { value: excerpt(value), list, candidates: codes });
    },
  };
}

/** Exactly one value, such as `true` for a mark that is either there or not. */
export function literal<const T extends string | boolean>(expected: T): Schema<T> {
  return {
    meta: { kind: 'literal', value: expected },
    check(value, sink) {
      if (value !== expected) sink.add('wrong-type', wrongType(JSON.stringify(expected), value));
    },
  };
}

export function boolean(): Schema<boolean> {
  return {
    meta: { kind: 'boolean' },
    check(value, sink) {
      if (typeof value !== 'boolean') sink.add('wrong-type', wrongType('boolean', value));
    },
  };
}

/** A finite number within bounds. NaN and the infinities are never accepted: JSON cannot hold them. */
export function number(
  options: { integer?: boolean; minimum?: number; maximum?: number } = {},
): Schema<number> {
  const { integer = false, minimum = -Infinity, maximum = Infinity } = options;
  return {
    meta: { kind: 'number', ...options, integer },
    check(value, sink) {
      if (typeof value !== 'number' || !Number.isFinite(value))
        sink.add('wrong-type', wrongType('number', value));
      else if (integer && !Number.isInteger(value)) sink.add('wrong-type', wrongType('whole number', value));
      else if (value < minimum || value > maximum) sink.add('out-of-range', { value, ...options });
    },
  };
}

/** Any JSON value; it is not looked into. */
export function anything(): Schema<unknown> {
  return { meta: { kind: 'anything' }, check: () => undefined };
}
