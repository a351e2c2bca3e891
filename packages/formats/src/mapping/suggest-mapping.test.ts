import { describe, expect, it } from 'vitest';
import { readCsvRows } from '../csv/index.js';
import { convert, readMapping, suggestMapping } from './index.js';

/** The proposal for a table, which must be a right mapping, and what it makes of the table. */
async function suggested(text: string) {
  const { rows } = readCsvRows(text);
  const mapping = suggestMapping(rows);
  const result = readMapping(JSON.parse(JSON.stringify(mapping)));
  expect(result.findings).toEqual([]);
  return { mapping, ...(await convert(rows, mapping)) };
}

describe('a proposal for a mapping', () => {
  it('knows the columns of a register of visits in English', async () => {
    const { mapping, dataset } = await suggested(
      'No,Visitor,Country,Arrival,Departure,Type of visit,Remark\n7,President Tokayev,Kazakhstan,19/09/2023,21/09/2023,Official visit,x\n',
    );
    expect(mapping.dates).toEqual({ order: 'dmy' });
    expect(mapping.notes).toContain('Columns that nothing was made of: Remark.');
    expect(dataset.visits).toEqual([
      {
        id: 'visit-7',
        kind: 'official',
        visitors: [{ asStated: 'President Tokayev' }],
        origin: ['KZ'],
        startDate: '2023-09-19',
        endDate: '2023-09-21',
      },
    ]);
  });

  it('knows those of a register of treaties, with several parties in a cell', async () => {
    const { dataset } = await suggested(
      'Treaty Number;Title;Parties;Date of Signature;Place of Signature;Entry into Force;Subject\n'.replaceAll(
        ';',
        ',',
      ) + '12,Agreement on air services,"ITALY ; UNITED KINGDOM",06/25/1948,Rome,06/25/1948,AVIATION\n',
    );
    expect(dataset.agreements).toMatchObject([
      {
        id: 'agreement-12',
        kind: 'agreement',
        parties: ['IT', 'GB'],
        signedOn: '1948-06-25',
        entryIntoForce: '1948-06-25',
        sectors: ['transport-aviation'],
      },
    ]);
  });

  it.each([
    ['Russian', 'Номер;Гость;Страна;Начало;Окончание\n1;Президент Токаев;Казахстан;20.10.2025;21.10.2025'],
    ['Azerbaijani', 'Nömrə;Qonaq;Ölkə;Başlanğıc;Bitmə\n1;Prezident Tokayev;Qazaxıstan;20.10.2025;21.10.2025'],
    [
      'Turkish',
      'Numara;Konuk;Ülke;Başlangıç;Bitiş\n1;Cumhurbaşkanı Tokayev;Kazakistan;20.10.2025;21.10.2025',
    ],
  ])('reads headers in %s', async (_, text) => {
    const { dataset } = await suggested(text);
    expect(dataset.visits).toMatchObject([
      { id: 'visit-1', origin: ['KZ'], startDate: '2025-10-20', endDate: '2025-10-21' },
    ]);
  });

  it('leaves the order of days open where the cells do not show it', async () => {
    const { mapping, findings } = await suggested('id,visitor,start date\n1,A,03/04/2005\n2,B,05/06/2007\n');
    expect(mapping.dates).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['CHR-11', 'CHR-11']);
  });

  it('is a right mapping for any table', async () => {
    const { mapping } = await suggested('a,b\n1,2\n');
    expect(mapping.records[0]?.fields.id).toEqual({ template: 'visit-{a}' });
    expect(readMapping(suggestMapping([])).ok).toBe(true);
  });
});
