import { readFile } from 'node:fs/promises';
import { checkDataset } from '@comity/core/rules';
import { indexDataset, readDataset } from '@comity/core';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { readCsvRows } from '../csv/index.js';
import { readXlsxRows } from '../xlsx/index.js';
import { convert, readJsonRows, readMapping, type Mapping } from './index.js';

/** A mapping that must be right. */
function mappingOf(mapping: object): Mapping {
  const result = readMapping({ comityMapping: '1', ...mapping });
  expect(result.findings).toEqual([]);
  return result.ok ? result.mapping : expect.fail('the mapping is wrong');
}

/** A text as bytes of windows-1251, as programs for Cyrillic wrote it. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === '«') return 0xab;
    if (letter === '»') return 0xbb;
    return code < 0x80 ? code : code - 0x350;
  });
}

describe('a register of treaties with two parties in a cell and days before months', () => {
  const text = [
    'Treaty Number,Title,Parties,Place of Signature,Date of Signature,Entry into Force,Subject,Status',
    '1,"AGREEMENT ON AIR SERVICES","ITALY ; UNITED KINGDOM",Rome,25/06/1948,25/06/1948,AVIATION,IN FORCE',
    '2,Convention on extradition,"IRELAND, REPUBLIC OF ; UNITED KINGDOM",Dublin,01/06/1954,02/03/1955,EXTRADITION,TERMINATED',
    '3,Exchange of notes,"SOVIET UNION ; UNITED KINGDOM",Moscow,(NO REGISTRA),31/12/9999,TRADE,IN FORCE',
    '4,Loan agreement,UNITED KINGDOM ; ATLANTIS,London,31/02/1960,,"LOANS, CREDITS & GRANTS",IN FORCE',
  ].join('\r\n');
  const mapping = mappingOf({
    dates: { order: 'dmy', language: 'en' },
    tables: {
      parties: { 'SOVIET UNION': 'ussr' },
      ends: { 'IN FORCE': null, TERMINATED: 'terminated' },
    },
    dataset: {
      source: 'register',
      sources: [{ id: 'register', title: 'A register' }],
      parties: [{ id: 'ussr', name: 'Soviet Union' }],
    },
    records: [
      {
        type: 'agreement',
        fields: {
          id: { template: 'treaty-{Treaty Number}' },
          title: 'Title',
          kind: {
            column: 'Title',
            find: [
              { pattern: '^convention\\b', value: 'convention' },
              { pattern: '^exchange of notes\\b', value: 'exchange-of-notes' },
              { pattern: '\\bagreement\\b', value: 'agreement' },
            ],
            otherwise: 'unspecified',
          },
          parties: { column: 'Parties', split: ';', lookup: ['parties', 'countries'] },
          signingPlaces: 'Place of Signature',
          signedOn: 'Date of Signature',
          entryIntoForce: 'Entry into Force',
          ended: { fields: { how: { column: 'Status', lookup: 'ends' } } },
          statusAsStated: 'Status',
          sectors: { column: 'Subject', lookup: 'sectors' },
          ids: { fields: { register: 'Treaty Number' } },
        },
      },
    ],
  });

  it('becomes agreements with parties, days and sectors', async () => {
    const { dataset, sum } = await convert(readCsvRows(text, { file: 'treaties.csv' }).rows, mapping);
    expect(sum).toMatchObject({ rows: 4, converted: 4, refused: 0 });
    expect(dataset.agreements?.slice(0, 3)).toMatchObject([
      {
        id: 'treaty-1',
        kind: 'agreement',
        parties: ['IT', 'GB'],
        signedOn: '1948-06-25',
        sectors: ['transport-aviation'],
      },
      {
        id: 'treaty-2',
        kind: 'convention',
        parties: ['IE', 'GB'],
        signedOn: '1954-06-01',
        ended: { how: 'terminated' },
      },
      { id: 'treaty-3', kind: 'exchange-of-notes', parties: ['ussr', 'GB'] },
    ]);
    expect(dataset.agreements?.[2]).not.toHaveProperty('signedOn');
    expect(dataset.agreements?.[2]).not.toHaveProperty('entryIntoForce');
    expect(readDataset(JSON.stringify(dataset)).report.findings).toEqual([]);
  });

  it('is reported by file, row, column and cell', async () => {
    const { findings } = await convert(readCsvRows(text, { file: 'treaties.csv' }).rows, mapping);
    const told = findings.map(({ code, cell }) => [code, cell.row, cell.column, cell.columnAt, cell.text]);
    expect(told).toEqual([
      ['INT-18', 2, 'Title', 2, 'AGREEMENT ON AIR SERVICES'],
      ['INT-16', 4, 'Date of Signature', 5, '(NO REGISTRA)'],
      ['CHR-03', 4, 'Entry into Force', 6, '31/12/9999'],
      ['not-in-table', 5, 'Parties', 3, 'ATLANTIS'],
      ['unreadable-date', 5, 'Date of Signature', 5, '31/02/1960'],
    ]);
    expect(findings.every(({ cell }) => cell.file === 'treaties.csv')).toBe(true);
  });

  it('keeps a party that no table knows as it is stated', async () => {
    const { dataset } = await convert(readCsvRows(text).rows, mapping);
    expect(dataset.agreements?.[3]?.parties).toEqual(['GB', { asStated: 'ATLANTIS' }]);
  });
});

describe('a table of visits in Russian, in windows-1251', () => {
  const bytes = windows1251(
    [
      'N;Страна;Гость;Вид визита;Начало;Окончание;Документы',
      '1;Казахстан;Президент Касым-Жомарт Токаев;Государственный визит;20.10.2025;21.10.2025;15',
      '2;Турция;Министр Хакан Фидан;Рабочий визит;01.02.2024;н/д;ок. 5',
      '3;Грузия;Премьер-министр Ираклий Кобахидзе;Визит;2 октября 2024 г.;3 октября 2024 г.;',
    ].join('\n'),
  );
  const mapping = mappingOf({
    dates: { order: 'dmy', language: 'ru' },
    blanks: ['н/д'],
    dataset: { language: 'ru', source: 'https://example.org/' },
    records: [
      {
        type: 'visit',
        fields: {
          id: { template: 'visit-{N}' },
          kind: {
            column: 'Вид визита',
            lookup: {
              'государственный визит': 'state',
              'официальный визит': 'official',
              'рабочий визит': 'working',
            },
            otherwise: 'unspecified',
          },
          visitors: {
            column: 'Гость',
            fields: {
              asStated: '.',
              office: { column: '.', match: '^(президент|премьер-министр|министр)(?= )' },
            },
          },
          origin: { column: 'Страна', lookup: 'countries' },
          destinations: { value: ['AZ'] },
          startDate: 'Начало',
          endDate: 'Окончание',
          documentCount: 'Документы',
        },
      },
    ],
  });

  it('is read with its own words and dates', async () => {
    const { rows } = readCsvRows(bytes, { encoding: 'windows-1251' });
    const { dataset, findings } = await convert(rows, mapping);
    expect(dataset.visits).toEqual([
      {
        id: 'visit-1',
        kind: 'state',
        visitors: [{ asStated: 'Президент Касым-Жомарт Токаев', office: 'Президент' }],
        origin: ['KZ'],
        destinations: ['AZ'],
        startDate: '2025-10-20',
        endDate: '2025-10-21',
        documentCount: { stated: 15 },
      },
      {
        id: 'visit-2',
        kind: 'working',
        visitors: [{ asStated: 'Министр Хакан Фидан', office: 'Министр' }],
        origin: ['TR'],
        destinations: ['AZ'],
        startDate: '2024-02-01',
        documentCount: { asStated: 'ок. 5' },
      },
      {
        id: 'visit-3',
        kind: 'unspecified',
        visitors: [{ asStated: 'Премьер-министр Ираклий Кобахидзе', office: 'Премьер-министр' }],
        origin: ['GE'],
        destinations: ['AZ'],
        startDate: '2024-10-02',
        endDate: '2024-10-03',
      },
    ]);
    expect(findings).toEqual([]);
  });
});

describe('a workbook of agreements in Portuguese', () => {
  const header = ['Título', 'Partes', 'Celebração', 'Vigor', 'Situação', 'Temas'];
  const workbook = async (...rows: (string | number | Date | null)[][]) => {
    const data = [header, ...rows].map((cells) =>
      cells.map((value) =>
        value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value === null ? null : { value },
      ),
    );
    const blob = await writeWorkbook([{ sheet: 'Atos', data }]).toBlob();
    return (await readXlsxRows(new Uint8Array(await blob.arrayBuffer()))).rows;
  };
  const good: (string | number | Date | null)[][] = [
    [
      'Acordo sobre Transporte Aéreo',
      'República Federal da Alemanha',
      21_121,
      '1959-03-02',
      'Em Vigor',
      'Transporte aéreo / Turismo',
    ],
    ['Memorando de Entendimento', 'Argentina', new Date(Date.UTC(2003, 9, 16)), null, 'Superado', null],
  ];
  const mapping = mappingOf({
    dates: { excel: true },
    tables: {
      paises: { 'República Federal da Alemanha': { party: 'DE', asStated: '{.}' }, Argentina: 'AR' },
      temas: { 'transporte aéreo': 'transport-aviation', turismo: 'economy-tourism' },
    },
    records: [
      {
        type: 'agreement',
        fields: {
          id: { template: 'ato-{Título}-{Celebração}' },
          kind: {
            column: 'Título',
            find: [
              { pattern: '^acordo', value: 'agreement' },
              { pattern: '^memorando', value: 'memorandum-of-understanding' },
            ],
            otherwise: 'unspecified',
          },
          title: { fields: { pt: 'Título' } },
          parties: [{ value: 'BR' }, { column: 'Partes', lookup: ['paises', 'countries'] }],
          signedOn: 'Celebração',
          entryIntoForce: 'Vigor',
          ended: { when: { column: 'Situação', is: 'Superado' }, value: { how: 'superseded' } },
          sectors: { column: 'Temas', split: ' / ', lookup: 'temas' },
        },
      },
    ],
  });

  it('has days from numbers and from dates of the workbook', async () => {
    const { dataset, findings } = await convert(await workbook(...good), mapping);
    expect(dataset.agreements).toMatchObject([
      {
        title: { pt: 'Acordo sobre Transporte Aéreo' },
        parties: ['BR', { party: 'DE', asStated: 'República Federal da Alemanha' }],
        signedOn: '1957-10-28',
        entryIntoForce: '1959-03-02',
        sectors: ['transport-aviation', 'economy-tourism'],
      },
      {
        id: 'ato-memorando-de-entendimento-2003-10-16',
        parties: ['BR', 'AR'],
        signedOn: '2003-10-16',
        ended: { how: 'superseded' },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('names the sheet and the letters of the column', async () => {
    const rows = await workbook(...good, ['Acordo', 'Atlântida', 'em breve', null, null, null]);
    const { findings } = await convert(rows, mapping);
    expect(findings.map(({ code, cell }) => [code, cell.sheet, cell.row, cell.columnAt, cell.text])).toEqual([
      ['not-in-table', 'Atos', 4, 'B', 'Atlântida'],
      ['unreadable-date', 'Atos', 4, 'C', 'em breve'],
    ]);
  });
});

describe('nested JSON with the documents of each visit', () => {
  const json = {
    meta: { page: 1 },
    data: {
      visits: [
        {
          ref: 'V/2023/7',
          host: { country: 'AZE' },
          guests: [
            { title: 'President', name: 'Sadyr Japarov' },
            { title: 'Foreign Minister', name: 'Jeenbek Kulubaev' },
          ],
          guestCountry: 'Kyrgyz Republic',
          dates: { from: '2022-04-19T20:00:00Z', to: '2022-04-21' },
          signed: [
            { name: 'Memorandum on tourism', type: 'MoU' },
            { name: 'Joint declaration', type: 'declaration' },
          ],
        },
        {
          ref: 'V/2023/8',
          host: { country: 'AZE' },
          guestCountry: 'Georgia',
          dates: { from: '2023-02' },
          signed: [],
        },
      ],
    },
  };
  const mapping = mappingOf({
    source: { format: 'json', rows: 'data.visits' },
    records: [
      {
        type: 'visit',
        fields: {
          id: 'ref',
          kind: { value: 'unspecified' },
          visitors: {
            column: 'guests',
            optional: true,
            fields: { asStated: { template: '{title} {name}' }, office: 'title' },
          },
          origin: 'guestCountry',
          destinations: 'host.country',
          startDate: 'dates.from',
          endDate: { column: 'dates.to', optional: true },
        },
      },
      {
        type: 'agreement',
        each: { column: 'signed' },
        fields: {
          id: { template: '{ref}-{n}' },
          kind: {
            column: 'type',
            lookup: { mou: 'memorandum-of-understanding', declaration: 'joint-declaration' },
            otherwise: 'unspecified',
          },
          title: 'name',
          visit: 'ref',
        },
      },
    ],
  });

  it('becomes several records for a row, linked with each other', async () => {
    const { dataset, sum, findings } = await convert(
      readJsonRows(json, { rows: 'data.visits' }) ?? [],
      mapping,
    );
    expect(sum).toEqual({ rows: 2, converted: 2, refused: 0, records: { visit: 2, agreement: 2 } });
    expect(dataset.visits?.[0]).toMatchObject({
      id: 'v-2023-7',
      visitors: [
        { asStated: 'President Sadyr Japarov', office: 'President' },
        { asStated: 'Foreign Minister Jeenbek Kulubaev' },
      ],
      origin: ['KG'],
      destinations: ['AZ'],
      endDate: '2022-04-21',
    });
    expect(dataset.agreements).toEqual([
      {
        id: 'v-2023-7-1',
        kind: 'memorandum-of-understanding',
        title: 'Memorandum on tourism',
        visit: 'v-2023-7',
      },
      { id: 'v-2023-7-2', kind: 'joint-declaration', title: 'Joint declaration', visit: 'v-2023-7' },
    ]);
    expect(findings).toEqual([]);
    const { dataset: read, report } = readDataset(dataset);
    expect(report.findings).toEqual([]);
    expect(
      checkDataset(indexDataset(read), { today: '2026-01-01' }).filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
  });
});

describe('the mapping in the documentation', () => {
  it('does what the page says of it', async () => {
    const shown = new URL('../../../../apps/docs/snippets/parts/', import.meta.url);
    const mapping = JSON.parse(await readFile(new URL('treaties.mapping.json', shown), 'utf8')) as Mapping;
    const text = await readFile(new URL('treaties.csv', shown), 'utf8');
    const { dataset, findings } = await convert(readCsvRows(text).rows, mappingOf(mapping));
    expect(dataset.agreements).toEqual([
      {
        id: 'treaty-1',
        title: 'Agreement on air services',
        kind: 'agreement',
        parties: ['IT', 'GB'],
        signedOn: '1954-06-01',
        sectors: ['transport-aviation'],
      },
      {
        id: 'treaty-2',
        title: 'Convention',
        kind: 'convention',
        parties: [{ asStated: 'ATLANTIS' }],
        sectors: ['transport-aviation'],
      },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['not-in-table']);
  });
});
