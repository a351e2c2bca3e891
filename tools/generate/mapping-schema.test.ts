import { Ajv2020 } from 'ajv/dist/2020.js';
import { readMapping } from '@comity/formats/mapping';
import { describe, expect, it } from 'vitest';
import { findStale, formatFiles, readText } from './files.mjs';
import { generateMappingSchema, mappingModule } from './mapping-schema.mjs';

describe('the JSON Schema of a mapping', () => {
  it('is in the repository as the types and the checks give it', async () => {
    const files = await formatFiles(await generateMappingSchema(await mappingModule()));
    expect(await findStale(files)).toEqual([]);
  });

  const schema = readText('packages/formats/schemas/mapping.schema.json').then((text) =>
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text) as object),
  );
  const base = {
    comityMapping: '1',
    records: [{ type: 'visit', fields: { id: 'No', kind: { value: 'state' } } }],
  };
  const inField = (field: unknown) => ({ ...base, records: [{ type: 'visit', fields: { kind: field } }] });

  it.each(['us-visits', 'us-travels'])('takes the mapping of %s', async (name) => {
    const validate = await schema;
    validate(JSON.parse(await readText(`data/mappings/${name}.mapping.json`)));
    expect(validate.errors).toBeNull();
  });

  /** Right and wrong in form; what needs the model or a file to be seen is no matter of the form. */
  it.each<[string, unknown, boolean]>([
    ['the smallest mapping', base, true],
    ['a column alone', inField('Kind'), true],
    ['several columns', inField({ column: ['Kind', 'Type'] }), true],
    [
      'a table with a word for nothing',
      inField({ column: 'Kind', lookup: { state: 'state', none: null } }),
      true,
    ],
    ['a list of places to look', inField(['Kind', { value: 'unspecified' }]), true],
    [
      'a split by a pattern',
      {
        ...base,
        records: [
          {
            type: 'visit',
            each: { column: 'a', split: { pattern: '; ?' } },
            fields: { id: 'b', kind: { value: 'state' } },
          },
        ],
      },
      true,
    ],
    ['another version', { ...base, comityMapping: '2' }, false],
    ['no records', { comityMapping: '1' }, false],
    ['an unknown type', { ...base, records: [{ type: 'visits', fields: { id: 'a' } }] }, false],
    ['no place to take the value from', inField({ split: ';' }), false],
    ['an empty name of a column', inField(''), false],
    ['a number for a column', inField(7), false],
    ['a constant that is null', inField({ value: null }), false],
    ['a find without a pattern', inField({ column: 'a', find: [{ value: 'state' }] }), false],
    ['an unknown order of dates', { ...base, dates: { order: 'ydm' } }, false],
    [
      'a setting of a rule without a reason',
      { ...base, rules: [{ rule: 'CHR-12', severity: 'off' }] },
      false,
    ],
    [
      'a chain without its days',
      { ...base, chains: [{ type: 'visit', field: 'tour', same: 'a', template: 'b' }] },
      false,
    ],
  ])('and readMapping agree on %s', async (_, mapping, isRight) => {
    const validate = await schema;
    expect([validate(mapping), readMapping(mapping).ok]).toEqual([isRight, isRight]);
  });
});
