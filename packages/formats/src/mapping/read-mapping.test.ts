import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, MappingError, readMapping } from './index.js';

const good = {
  comityMapping: '1',
  records: [{ type: 'visit', fields: { id: 'Numer', kind: { value: 'state' }, startDate: 'From' } }],
};

/** What is wrong with the good mapping after a change to it. */
function mistakes(change: object): string[] {
  const { findings } = readMapping({ ...good, ...change });
  return findings.map(({ code, path, suggestions }) =>
    [code, path.join('.'), suggestions.join(' ')].join(' | '),
  );
}

/** The same for the fields of its record. */
const inFields = (fields: object) =>
  mistakes({ records: [{ type: 'visit', fields: { id: 'Numer', kind: { value: 'state' }, ...fields } }] });

describe('a mapping', () => {
  it('is read from text, with or without a byte order mark', () => {
    expect(readMapping(JSON.stringify(good)).ok).toBe(true);
    expect(readMapping(`\ufeff${JSON.stringify(good)}`).ok).toBe(true);
  });

  it.each([
    ['no JSON', '{"comityMapping": "1",', 'invalid-json'],
    ['a list', '[]', 'wrong-type'],
    ['another version', { ...good, comityMapping: '2' }, 'wrong-type'],
    ['no records', { comityMapping: '1' }, 'missing-key'],
  ])('that is %s is refused', (_, input, code) => {
    const result = readMapping(input);
    expect(result.ok).toBe(false);
    expect(result.findings.map((finding) => finding.code)).toContain(code);
  });

  it('says which of its own keys was meant', () => {
    expect(mistakes({ tabels: { a: { b: 'c' } } })).toEqual(['misspelt-key | tabels | tables']);
    expect(inFields({ startDate: { colunm: 'From' } })).toContain(
      'misspelt-key | records.0.fields.startDate.colunm | column',
    );
  });

  it('says which field of the model was meant, also inside of objects', () => {
    expect(inFields({ startdate: 'From' })).toEqual([
      'unknown-field | records.0.fields.startdate | startDate',
    ]);
    expect(inFields({ visitors: { fields: { ofice: 'Office' } } })).toEqual([
      'unknown-field | records.0.fields.visitors.fields.ofice | office',
    ]);
  });

  it('lets fields of the author through', () => {
    expect(inFields({ 'x-dossier': 'Dossier' })).toEqual([]);
  });

  it('may split only what is a list', () => {
    expect(inFields({ startDate: { column: 'From', split: ';' } })).toEqual([
      'not-a-list | records.0.fields.startDate.split | ',
    ]);
  });

  it('names tables that are there', () => {
    const fields = { kind: { column: 'Kind', lookup: 'kidns' } };
    expect(mistakes({ tables: { kinds: { a: 'state' } }, records: [{ type: 'visit', fields }] })).toEqual([
      'unknown-table | records.0.fields.kind.lookup | kinds',
    ]);
  });

  it('may give only values that the field can have, wherever they stand', () => {
    expect(inFields({ rank: { value: 'head-of-stat' } })).toEqual([
      'unknown-code | records.0.fields.rank.value | head-of-state',
    ]);
    expect(inFields({ kind: { column: 'K', find: [{ pattern: 'a', value: 'offical' }] } })).toEqual([
      'unknown-code | records.0.fields.kind.find.0.value | official',
    ]);
    expect(inFields({ endDate: { column: 'To', otherwise: '2025-02-30' } })).toMatchObject([
      expect.stringContaining('invalid-date | records.0.fields.endDate.otherwise'),
    ]);
    const tables = { states: { Burma: { party: 'MM', asStated: '{.}' }, Atlantis: { prty: 'AT' } } };
    const fields = { id: 'Numer', kind: { value: 'state' }, origin: { column: 'From', lookup: 'states' } };
    expect(mistakes({ tables, records: [{ type: 'visit', fields }] })).toContain(
      'misspelt-key | tables.states.Atlantis.prty | party',
    );
  });

  it('names only parties that are there', () => {
    const fields = { id: 'Nr', kind: { value: 'state' }, origin: { column: 'From', lookup: 'states' } };
    const tables = { states: { 'SOVIET UNION': 'usr', Nowhere: { party: 'ZZ' }, Baku: 'AZ' } };
    const dataset = { parties: [{ id: 'ussr', name: 'Soviet Union' }] };
    expect(mistakes({ tables, dataset, records: [{ type: 'visit', fields }] })).toEqual([
      'unknown-party | tables.states.SOVIET UNION | ussr',
      'unknown-party | tables.states.Nowhere | ',
    ]);
  });

  it('has regular expressions that compile', () => {
    expect(inFields({ kind: { column: 'K', find: [{ pattern: '(', value: 'state' }] } })).toMatchObject([
      expect.stringContaining('invalid-pattern | records.0.fields.kind.find.0.pattern'),
    ]);
  });

  it('is checked where it speaks of the dataset', () => {
    expect(mistakes({ dataset: { licnce: 'CC0-1.0' } })).toEqual(['misspelt-key | dataset.licnce | licence']);
    expect(mistakes({ dataset: { parties: [{ id: 'ussr' }] } })).toEqual([
      'missing-key | dataset.parties.0 | ',
    ]);
  });

  it('never throws, whatever it is', () => {
    const anything = fc.anything({ withNullPrototype: true, withSparseArray: true });
    const shaped = fc.record({
      comityMapping: fc.constant('1'),
      tables: fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue())),
      records: fc.array(
        fc.record({
          type: fc.constantFrom('visit', 'agreement'),
          fields: fc.dictionary(fc.constantFrom('id', 'kind', 'parties', 'sectors', 'x-a'), fc.jsonValue()),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(anything, shaped), (value) => {
        readMapping(value);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('a mapping that names a column which is not there', () => {
  const rows = (cells: object) => [
    { cells: { ...cells }, at: { row: 2, columns: { Number: 1, From: 2, 'To date': 3 } } },
  ];

  it('stops before the first row and says which column was meant', async () => {
    const error: unknown = await convert(rows({ Number: '1' }), readGood()).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(MappingError);
    expect((error as MappingError).findings).toMatchObject([
      { code: 'unknown-column', path: ['records', 0, 'fields', 'id', 'column'], suggestions: ['Number'] },
    ]);
    expect((error as MappingError).message).toContain(
      'records[0].fields.id.column: The file has no column “Numer”.',
    );
    expect((error as MappingError).message).toContain('Its columns are: Number, From, To date.');
  });

  it('may say that a file need not have it', async () => {
    const fields = { id: 'Number', kind: { value: 'state' }, endDate: { column: 'To', optional: true } };
    const result = readMapping({ comityMapping: '1', records: [{ type: 'visit', fields }] });
    if (!result.ok) expect.fail();
    const { sum } = await convert(rows({ Number: '1' }), result.mapping);
    expect(sum.converted).toBe(1);
  });

  function readGood() {
    const result = readMapping(good);
    return result.ok ? result.mapping : expect.fail();
  }
});
