import { Ajv } from 'ajv';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { shippedSchema } from '../../test/json-schema.js';
import { isDateByOracle } from '../../test/edtf-oracle.js';
import { agreement, RECORD_TYPES, schemas, type Agreement } from '../index.js';
import { en } from '../findings/messages/en.js';
import { schemas as jsonSchemas, type StandardJsonSchema } from './json-schema.js';
import type { StandardSchema } from './standard-schema.js';

const { validate } = agreement['~standard'];
const fund: Agreement = { id: 'fund', kind: 'agreement', title: 'Agreement on a joint fund' };

describe('Standard Schema', () => {
  test.each(RECORD_TYPES)(
    '%s: says its version and its library, and nothing that only compilers need',
    (type) => {
      const standard = schemas[type]['~standard'];
      expect(Object.keys(standard).sort()).toEqual(['validate', 'vendor', 'version']);
      expect(standard).toMatchObject({ version: 1, vendor: 'comity' });
    },
  );

  test('a right value comes back as it is, at once', () => {
    const frozen = Object.freeze({ ...fund });
    const result = validate(frozen);
    expect(result).toEqual({ value: fund });
    expect('value' in result && result.value).toBe(frozen);
    expect(result.issues).toBeUndefined();
  });

  test('a wrong value gives every mistake with its message and its path', () => {
    const { issues } = validate({
      ...fund,
      singedOn: '2025',
      signatures: [{ party: 'AZ', on: '22.10.2025' }],
    });
    expect(issues?.map(({ path, code }) => ({ path, code }))).toEqual([
      { path: ['signatures', 0, 'on'], code: 'invalid-date' },
      { path: ['singedOn'], code: 'misspelt-key' },
    ]);
    expect(issues?.[0]?.message).toContain('22.10.2025');
    expect(issues?.[1]).toMatchObject({
      message: expect.stringContaining('signedOn') as string,
      suggestions: ['signedOn'],
    });
  });

  test('a field that is not known is a mistake: the verdict is that of the JSON Schema', () => {
    expect(validate({ ...fund, colourOfInk: 'blue' }).issues?.map(({ code }) => code)).toEqual([
      'unknown-key',
    ]);
    expect(validate({ ...fund, 'x-ink': 'blue' }).issues).toBeUndefined();
  });

  test('the language of the messages is asked for with each call', () => {
    const messages = { ...en, 'null-value': () => 'mövcud deyil' };
    const options = { libraryOptions: { messages } };
    expect(validate({ ...fund, title: null }, options).issues?.[0]?.message).toBe('mövcud deyil');
    expect(validate({ ...fund, title: null }, {}).issues?.[0]?.message).toBe(
      en['null-value']({ suggestions: [] }),
    );
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a list', []],
    ['a function', () => fund],
    ['a date', new Date(0)],
  ])('%s is no agreement', (_, value) => {
    expect(validate(value).issues).toHaveLength(1);
  });

  test.each([
    ['an error', new RangeError('not today'), 'not today'],
    ['something else', 'no', 'no'],
  ])('a value that throws %s when it is read is an issue, not an error', (_, thrown, detail) => {
    const value = Object.defineProperty({ ...fund }, 'title', {
      enumerable: true,
      get: () => {
        // A getter of someone else's may throw anything.
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- see above
        throw thrown;
      },
    });
    expect(validate(value).issues).toEqual([
      expect.objectContaining({
        path: [],
        code: 'unreadable-record',
        message: expect.stringContaining(detail) as string,
      }),
    ]);
  });

  test('its type is that of the record', () => {
    expectTypeOf<NonNullable<(typeof agreement)['~standard']['types']>>().toEqualTypeOf<{
      readonly input: Agreement;
      readonly output: Agreement;
    }>();
    expectTypeOf(agreement).toEqualTypeOf<StandardSchema<Agreement>>();
  });
});

describe('Standard JSON Schema', () => {
  test.each(RECORD_TYPES)('%s: hands out the schema that is shipped', (type) => {
    const { jsonSchema, validate, version, vendor } = jsonSchemas[type]['~standard'];
    expect({ validate, version, vendor }).toEqual(schemas[type]['~standard']);
    expect(jsonSchema.input({ target: 'draft-2020-12' })).toEqual(shippedSchema(type));
    expect(jsonSchema.output({ target: 'draft-2020-12' })).toEqual(shippedSchema(type));
  });

  test('is in draft 07 for whoever asks for it, with the same verdict', () => {
    const ajv = new Ajv({ strict: true });
    ajv.addFormat('comity-partial-date', isDateByOracle);
    const accepts = ajv.compile(jsonSchemas.agreement['~standard'].jsonSchema.input({ target: 'draft-07' }));
    expect(accepts({ ...fund, parties: ['AZ', { asStated: 'both sides' }], signedOn: '2025-10' })).toBe(true);
    expect(accepts({ ...fund, signedOn: '2025-02-30' })).toBe(false);
    expect(accepts({ ...fund, parties: [{ roles: ['party'] }] })).toBe(false);
  });

  test('says that it cannot write another dialect', () => {
    const { jsonSchema } = jsonSchemas.visit['~standard'];
    expect(() => jsonSchema.input({ target: 'openapi-3.0' })).toThrow(
      new RangeError('JSON Schema cannot be written as openapi-3.0.'),
    );
  });

  test('is a copy for each caller', () => {
    const { jsonSchema } = jsonSchemas.visit['~standard'];
    const schema = jsonSchema.input({ target: 'draft-2020-12' });
    schema.title = 'mine';
    expect(jsonSchema.input({ target: 'draft-2020-12' }).title).toBe('Visit');
    expectTypeOf(jsonSchemas.agreement).toEqualTypeOf<StandardJsonSchema<Agreement>>();
  });
});
