import fc from 'fast-check';
import type { SchemaMeta } from '../src/schema/index.js';

/*
 * Values that a schema accepts, made from its metadata, and values that somebody has spoiled.
 */

type ObjectMeta = Extract<SchemaMeta, { kind: 'object' }>;

const id = fc.constantFrom('visit', 'fund', 'middle-corridor', 'a1', '2025', 'baku-aktau');
const country = fc.constantFrom('AZ', 'KZ', 'UZ', 'GE', 'NA');
const address = fc.constantFrom(
  'https://www.akorda.kz/',
  'http://example.org/a?b=c',
  'HTTPS://EXAMPLE.ORG/ə',
);
const language = fc.constantFrom('en', 'az', 'kk', 'zh-Hant', 'sr-Latn-RS', 'ast');

/** Texts that each format accepts, by its name in the metadata. */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id,
  reference: id,
  'party reference': fc.oneof(id, country, fc.constant('ZZ')),
  country,
  date: fc.constantFrom(
    ...['2025', '2025-10', '2025-10-23', 'XXXX-10-23', '2025-10-2X', '2025?', '2025-10~', '2024-02-29'],
    ...['2025-10-20/2025-10-21', '2025-10/..', '/2025', '202X', '2025-X3', '2025-04-3X', '2025-10-2X%'],
  ),
  language,
  'web address': address,
  source: fc.oneof(id, address),
  'sector code': fc.constantFrom('energy', 'education', '11120', 'own'),
  duration: fc.constantFrom('P5Y', 'P6M', 'P1Y6M', 'P2W', 'P90D'),
  currency: fc.constantFrom('USD', 'KZT', 'AZN'),
  checksum: fc.constantFrom('0123456789abcdef'.repeat(4), 'ABCDEF0123456789'.repeat(4)),
  colour: fc.constantFrom('#1b6095', '#FFFFFF'),
};

const text = fc.oneof(
  fc.constantFrom('Agreement on a joint fund', 'Anlaşma', 'Келісім', ' x ', '\u00a0.', '👩‍⚖️'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((value) => value.trim() !== ''),
);

/** Values that are accepted, as JSON would give them. */
export function validValue(meta: SchemaMeta): fc.Arbitrary<unknown> {
  let arbitrary = made.get(meta);
  if (arbitrary === undefined) {
    arbitrary = makeValue(meta);
    made.set(meta, arbitrary);
  }
  return arbitrary;
}

const made = new WeakMap<SchemaMeta, fc.Arbitrary<unknown>>();

function makeValue(meta: SchemaMeta): fc.Arbitrary<unknown> {
  switch (meta.kind) {
    case 'text':
      return text;
    case 'boolean':
      return fc.boolean();
    case 'anything':
      return fc.jsonValue({ maxDepth: 1 }).filter((value) => value !== null);
    case 'literal':
      return fc.constant(meta.value);
    case 'format':
      return formatNamed(meta.name);
    case 'number':
      return numberIn(meta);
    case 'choice':
      return fc.constantFrom(...meta.codes);
    case 'list':
      return fc.array(validValue(meta.item), { maxLength: 2 });
    case 'map':
      return fc.dictionary(validValue(meta.key) as fc.Arbitrary<string>, validValue(meta.value), {
        minKeys: 1,
        maxKeys: 2,
      });
    case 'short-form':
      return fc.oneof({ weight: 2, arbitrary: validValue(meta.short) }, validValue(meta.long));
    case 'object':
      return validObject(meta);
  }
}

function formatNamed(name: string): fc.Arbitrary<string> {
  const known = FORMATS[name];
  if (known === undefined) throw new Error(`no examples of the format "${name}"`);
  return known;
}

function numberIn(meta: Extract<SchemaMeta, { kind: 'number' }>): fc.Arbitrary<number> {
  const { integer, minimum: min = -1e9, maximum: max = 1e9 } = meta;
  return integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

/** Few of the optional fields at a time, and always one of each group of which one is needed. */
function validObject({ fields, someOf }: ObjectMeta): fc.Arbitrary<unknown> {
  const values = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, validValue(field.meta)]),
  );
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  const needed = fc.tuple(...someOf.map((group) => fc.constantFrom(...group)));
  const names = Object.keys(fields);
  const chosen = fc.subarray(names, { maxLength: Math.min(5, names.length) });
  return fc.tuple(needed, chosen).chain(([some, others]) => {
    const keys = new Set([...required, ...some, ...others]);
    return fc.record(Object.fromEntries([...keys].map((key) => [key, values[key] ?? fc.constant(0)])));
  });
}

const WRONG_VALUES: readonly unknown[] = [
  ...[
    null,
    '',
    ' \u00a0',
    0,
    -1,
    1.5,
    101,
    1e300,
    true,
    false,
    [],
    {},
    [null],
    [''],
    { zz: 'x' },
    { 'x-y': 1 },
  ],
  ...[
    'Azerbaijan',
    'AZ',
    'ZZ',
    'az',
    'x'.repeat(101),
    'memorandom',
    'https://a b',
    'ftp://a',
    'a b',
    'A-B',
    'a--b',
  ],
  ...[
    '22.10.2025',
    '2025-02-30',
    '2025-13',
    '0000',
    '9999-12-31',
    '2025-10-21/2025-10-20',
    '../..',
    '2025-21',
  ],
  ...[
    'P',
    'P1H',
    'usd',
    '#12345',
    'f'.repeat(63),
    'e',
    'english',
    { english: 'x' },
    { en: '' },
    { en: null },
  ],
];
const UNKNOWN_KEYS = [
  'titel',
  'zzz',
  'X-note',
  'constructor',
  'toString',
  '__proto__',
  'x',
  'id ',
  'x-note',
  'Kind',
];

/** One thing done to one place of a record. */
export interface Fault {
  readonly deed: 'replace' | 'remove' | 'add';
  /** Which place, counted round. */
  readonly place: number;
  readonly wrong: unknown;
  readonly key: string;
}

export const faults: fc.Arbitrary<Fault[]> = fc.array(
  fc.record({
    deed: fc.constantFrom('replace', 'remove', 'add'),
    place: fc.nat({ max: 500 }),
    wrong: fc.constantFrom(...WRONG_VALUES),
    key: fc.constantFrom(...UNKNOWN_KEYS),
  }),
  { minLength: 1, maxLength: 2 },
);

/** A copy of a record with some faults. */
export function spoil(record: unknown, done: readonly Fault[]): unknown {
  const copy = { record: structuredClone(record) };
  for (const { deed, place, wrong, key } of done) {
    const places = placesIn(copy);
    const chosen = places[place % places.length];
    if (chosen === undefined) continue;
    const { container, name } = chosen;
    const target = container as Record<string, unknown>;
    const inside = target[name];
    if (deed === 'remove' && container !== copy && !Array.isArray(container))
      Reflect.deleteProperty(target, name);
    else if (deed === 'add' && typeof inside === 'object' && inside !== null && !Array.isArray(inside)) {
      Object.defineProperty(inside, key, {
        value: wrong,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else target[name] = structuredClone(wrong);
  }
  return copy.record;
}

function placesIn(value: unknown): { container: object; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => [{ container: value, name }, ...placesIn(entry)]);
}
