import { describe, expectTypeOf, test } from 'vitest';
import { list, object, optional, text, type Infer, type Schema } from '../schema/index.js';
import type { datasetHeader, DatasetHeader, RecordType, RecordTypes, schemas } from './dataset.js';
import type { partyLink, PartyLink } from './links.js';
import { localized, type Reference, type Text } from './values.js';

interface Example {
  name: string;
  note?: Text;
  tags?: string[];
}

describe('a schema and its interface say the same', () => {
  test('for every record', () => {
    expectTypeOf<{ [T in RecordType]: Infer<(typeof schemas)[T]> }>().toEqualTypeOf<{
      [T in RecordType]: RecordTypes[T];
    }>();
    expectTypeOf<Infer<typeof datasetHeader>>().toEqualTypeOf<DatasetHeader>();
    expectTypeOf<Infer<typeof partyLink>>().toEqualTypeOf<Reference | PartyLink>();
  });

  test('equal fields are accepted', () => {
    const example = object<Example>()('example', {
      name: text(),
      note: optional(localized),
      tags: optional(list(text())),
    });
    expectTypeOf(example).toEqualTypeOf<Schema<Example>>();
  });

  test('a forgotten optional field is refused', () => {
    // @ts-expect-error `tags` is missing in the schema
    const example = object<Example>()('example', { name: text(), note: optional(localized) });
    expectTypeOf(example).toEqualTypeOf<Schema<Example>>();
  });

  test('an additional field is refused', () => {
    // @ts-expect-error `extra` is missing in the interface
    const example = object<Example>()('example', {
      name: text(),
      note: optional(localized),
      tags: optional(list(text())),
      extra: optional(text()),
    });
    expectTypeOf(example).toEqualTypeOf<Schema<Example>>();
  });

  test('a required field that the interface has as optional is refused', () => {
    // @ts-expect-error `note` is optional in the interface
    const example = object<Example>()('example', {
      name: text(),
      note: localized,
      tags: optional(list(text())),
    });
    expectTypeOf(example).toEqualTypeOf<Schema<Example>>();
  });

  test('a group of fields of which one is needed names fields', () => {
    const shape = { name: text(), note: optional(localized), tags: optional(list(text())) };
    expectTypeOf(object<Example>()('example', shape, [['note', 'tags']])).toEqualTypeOf<Schema<Example>>();
    // @ts-expect-error `notes` is no field
    expectTypeOf(object<Example>()('example', shape, [['notes', 'tags']])).toEqualTypeOf<Schema<Example>>();
  });

  test('a field of another type is refused', () => {
    // @ts-expect-error `note` is a text in one or more languages
    const example = object<Example>()('example', {
      name: text(),
      note: optional(text()),
      tags: optional(list(text())),
    });
    expectTypeOf(example).toEqualTypeOf<Schema<Example>>();
  });
});
