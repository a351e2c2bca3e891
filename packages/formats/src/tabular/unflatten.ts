import type { JsonSchema } from '@comity/core/json-schema';
import { looksLikeJson, SEPARATOR } from './flatten.js';
import { fieldOf, isAnything, isTextOnly, itemOf, typesOf } from './shapes.js';

/** Puts together again what `flatten` has spread. What does not fit is left as text, for the validator to find. */
export function unflatten(cells: ReadonlyMap<string, unknown>, shape: JsonSchema): Record<string, unknown> {
  const fields = new Map<string, Field>();
  for (const [column, cell] of cells) {
    if (isEmpty(cell)) continue;
    const [name, rest] = split(column, shape);
    const field = fields.get(name) ?? { own: undefined, inner: new Map<string, unknown>() };
    if (rest === undefined) field.own = cell;
    else field.inner.set(rest, cell);
    fields.set(name, field);
  }
  const entries = [...fields].map(([name, field]): [string, unknown] => [
    name,
    valueOf(field, fieldOf(shape, name)),
  ]);
  // Makes own fields also of names such as `__proto__`.
  return Object.fromEntries(entries);
}

/** What stands in a column, and in the columns within it. */
interface Field {
  own: unknown;
  readonly inner: Map<string, unknown>;
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === '';
}

/** The name of the field and what follows the dot. The names of an author's own fields may have dots. */
function split(column: string, shape: JsonSchema): [string, string | undefined] {
  const dot = column.indexOf('.');
  if (dot <= 0 || column.startsWith('x-')) return [column, undefined];
  const name = column.slice(0, dot);
  return isAnything(fieldOf(shape, name)) ? [column, undefined] : [name, column.slice(dot + 1)];
}

function valueOf({ own, inner }: Field, shape: JsonSchema): unknown {
  if (isAnything(shape)) return openValue(own);
  const types = typesOf(shape);
  if (typeof own === 'string' && !isTextOnly(shape) && looksLikeJson(own)) return JSON.parse(own) as unknown;
  if (types.has('array')) return listOf({ own, inner }, itemOf(shape));
  if (inner.size > 0) return unflatten(inner, shape);
  return scalarOf(own, shape);
}

/** A value of the author's own: JSON, or else the text as it is. */
function openValue(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}

function scalarOf(cell: unknown, shape: JsonSchema): unknown {
  const types = typesOf(shape);
  if (typeof cell !== 'string') return types.has(typeof cell as 'string') ? cell : String(cell);
  const text = cell.trim();
  if (types.has('number') && text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (types.has('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return cell;
}

function listOf({ own, inner }: Field, item: JsonSchema): unknown {
  const plain = isEmpty(own) ? [] : parts(own);
  const columns = [...inner].map(([name, cell]) => ({ name, parts: parts(cell) }));
  const length = Math.max(plain.length, ...columns.map((column) => column.parts.length));
  const list: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const cells = new Map(columns.map(({ name, parts: each }) => [name, each[index]]));
    const entry = unflatten(cells, item);
    const text = plain[index];
    if (Object.keys(entry).length > 0) list.push(entry);
    else if (text !== undefined && text !== '') list.push(scalarOf(text, item));
  }
  return list;
}

function parts(cell: unknown): string[] {
  return String(cell)
    .split(SEPARATOR)
    .map((part) => part.trim());
}
