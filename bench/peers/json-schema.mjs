/**
 * Comity's schema as JSON Schema for ajv and typebox, in the form that is fastest for them: shared parts are
 * written once, and a text or an object is one schema with both types, not a union that is tried twice.
 */
import { formatOf, TEXT } from './formats.mjs';

/** @param {any} meta */
export function jsonSchemaOf(meta) {
  /** @type {Map<unknown, { name: string, uses: number }>} */
  const shared = new Map();
  countUses(meta, shared);
  /** @type {Record<string, unknown>} */
  const definitions = {};
  const schema = convert(meta, (part, make) => {
    const entry = shared.get(part);
    if (entry === undefined || entry.uses < 2) return make();
    if (!(entry.name in definitions)) {
      definitions[entry.name] = {};
      definitions[entry.name] = make();
    }
    return { $ref: `#/$defs/${entry.name}` };
  });
  return { ...schema, $defs: definitions };
}

/** @param {any} meta @param {Map<unknown, { name: string, uses: number }>} shared */
function countUses(meta, shared) {
  if (!['object', 'short-form', 'map'].includes(meta.kind)) {
    if (meta.kind === 'list') countUses(meta.item, shared);
    return;
  }
  const entry = shared.get(meta);
  if (entry !== undefined) {
    entry.uses++;
    return;
  }
  shared.set(meta, { name: `part${shared.size}`, uses: 1 });
  for (const part of [meta.short, meta.long, meta.value])
    if (part?.kind !== undefined) countUses(part, shared);
  for (const field of Object.values(meta.fields ?? {})) countUses(/** @type {any} */ (field).meta, shared);
}

/**
 * @param {any} meta
 * @param {(meta: any, make: () => any) => any} share
 * @returns {any}
 */
function convert(meta, share) {
  const of = (/** @type {any} */ part) => convert(part, share);
  switch (meta.kind) {
    case 'text':
      return { type: 'string', ...TEXT };
    case 'format':
      return { type: 'string', ...formatOf(meta.name) };
    case 'choice':
      return { enum: meta.codes };
    case 'literal':
      return { const: meta.value };
    case 'boolean':
      return { type: 'boolean' };
    case 'anything':
      return {};
    case 'number':
      return {
        type: meta.integer ? 'integer' : 'number',
        ...(meta.minimum === undefined ? {} : { minimum: meta.minimum }),
        ...(meta.maximum === undefined ? {} : { maximum: meta.maximum }),
      };
    case 'list':
      return { type: 'array', items: of(meta.item) };
    case 'map':
      return share(meta, () => ({
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: of(meta.key).pattern },
        additionalProperties: of(meta.value),
      }));
    case 'short-form':
      return share(meta, () => {
        const [short, long] = [convert(meta.short, inline), convert(meta.long, alone(share, meta.long))];
        return { ...short, ...long, type: ['string', 'object'] };
      });
    case 'object':
      return share(meta, () => ({
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(meta.fields).map(([key, field]) => [key, of(/** @type {any} */ (field).meta)]),
        ),
        required: Object.keys(meta.fields).filter((key) => meta.fields[key].required),
        additionalProperties: false,
        ...(meta.someOf.length === 0
          ? {}
          : {
              allOf: meta.someOf.map((/** @type {string[]} */ group) => ({
                anyOf: group.map((key) => ({ required: [key] })),
              })),
            }),
      }));
    default:
      throw new Error(`Unknown kind of schema: ${meta.kind}`);
  }
}

/** @type {(meta: any, make: () => any) => any} */
const inline = (_meta, make) => make();

/**
 * The part itself is written out, what lies below is shared.
 *
 * @param {(meta: any, make: () => any) => any} share
 * @param {any} part
 * @returns {(meta: any, make: () => any) => any}
 */
function alone(share, part) {
  return (meta, make) => (meta === part ? make() : share(meta, make));
}
