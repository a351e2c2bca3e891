import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import { FINDING_CODES, readDataset, type Finding, type FindingCode, type ReadResult } from '../index.js';
import { LISTS, RECORD_TYPES } from '../models/index.js';

/** The findings as `code at.the.path`. */
function found({ report }: ReadResult): string[] {
  return report.findings.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}

/** What is found in a file with these lists and header fields. */
function read(fields: Record<string, unknown>): ReadResult {
  return readDataset({ comity: '1', ...fields });
}

/** The only finding of a result. */
function theFinding({ report }: ReadResult): Finding {
  const [finding, ...others] = report.findings;
  if (finding === undefined || others.length > 0) {
    throw new Error(`expected one finding, found ${JSON.stringify(report.findings, null, 2)}`);
  }
  return finding;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) deepFreeze((value as Record<PropertyKey, unknown>)[key]);
  }
  return value;
}

const TREATY = { id: 't1', kind: 'treaty', title: 'Treaty' };
const VISIT = { id: 'v1', kind: 'state' };

describe('a file', () => {
  const file = { comity: '1', visits: [VISIT], agreements: [TREATY], 'x-own': { any: ['thing'] } };

  test('is read from text, from bytes and from a value alike', () => {
    const text = JSON.stringify(file);
    const bytes = new TextEncoder().encode(text);
    for (const input of [text, `\uFEFF${text}`, bytes, Buffer.from(`\uFEFF${text}`), file]) {
      const { dataset, report } = readDataset(input);
      expect(dataset).toEqual(file);
      expect(report).toEqual({
        ok: true,
        findings: [],
        records: { read: 2, accepted: 2 },
        truncated: false,
      });
    }
  });

  test('hands over its records as they are, not copied', () => {
    const { dataset } = readDataset(file);
    expect(dataset.visits?.[0]).toBe(file.visits[0]);
    expect(dataset['x-own']).toBe(file['x-own']);
  });

  test('with nothing in it is one; a list that is there stays there, and absent is not empty', () => {
    expect(readDataset({ comity: '1' })).toMatchObject({ dataset: { comity: '1' }, report: { ok: true } });
    expect(readDataset({ comity: '1', visits: [] }).dataset).toEqual({ comity: '1', visits: [] });
    expect(readDataset({ comity: '1', visits: undefined }).report.findings).toEqual([]);
  });

  test('keeps all of its header', () => {
    const header = {
      comity: '1',
      language: 'az',
      id: 'a-file',
      title: { az: 'Fayl', en: 'File' },
      licence: 'CC0-1.0',
      updated: '2025-10-23',
      source: { source: 'https://example.org/', quote: 'words', locator: 'p. 1' },
      rules: [{ rule: 'CHR-08', severity: 'off', reason: 'Signed a week later', record: 't1' }],
    };
    const { dataset, report } = readDataset({ ...header, agreements: [TREATY] });
    expect(report.findings).toEqual([]);
    expect(dataset).toEqual({ ...header, agreements: [TREATY] });
  });
});

describe('what is no dataset gives one finding and an empty dataset', () => {
  test.each<[string, unknown, FindingCode, string]>([
    ['text that is not JSON', '{"comity": "1",}', 'invalid-json', 'not JSON'],
    ['an empty text', '', 'invalid-json', 'empty'],
    ['blanks', ' \n\t', 'invalid-json', 'empty'],
    ['a lone byte order mark', '\uFEFF', 'invalid-json', 'empty'],
    ['half a file', '{"comity": "1", "visits": [{"id": "v', 'invalid-json', 'not JSON'],
    ['empty bytes', new Uint8Array(), 'invalid-json', 'empty'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'invalid-json', 'UTF-8'],
    ['a list', [VISIT], 'not-a-dataset', 'a list'],
    ['a list as text', '[]', 'not-a-dataset', 'a list'],
    ['null', null, 'not-a-dataset', 'null'],
    ['null as text', 'null', 'not-a-dataset', 'null'],
    ['a text as text', '"comity"', 'not-a-dataset', 'a string'],
    ['a number', 5, 'not-a-dataset', 'a number'],
    ['nothing', undefined, 'not-a-dataset', 'nothing'],
    ['a function', () => file, 'not-a-dataset', 'a function'],
    ['a map', new Map([['comity', '1']]), 'not-a-dataset', 'another kind of object'],
  ])('%s', (_, input, code, words) => {
    const result = readDataset(input);
    const finding = theFinding(result);
    expect(finding).toMatchObject({ code, severity: 'error', path: [] });
    expect(finding.message).toContain(words);
    expect(result.dataset).toEqual({ comity: '1' });
    expect(result.report).toMatchObject({ ok: false, records: { read: 0, accepted: 0 } });
  });

  const file = { comity: '1' };
});

describe('a header', () => {
  test('without a version is read as this one', () => {
    const result = readDataset({ agreements: [TREATY] });
    expect(theFinding(result)).toMatchObject({ code: 'missing-key', path: [], params: { key: 'comity' } });
    expect(result.dataset).toEqual({ comity: '1', agreements: [TREATY] });
  });

  test('with a version as a number is read too', () => {
    const result = readDataset({ comity: 1, agreements: [TREATY] });
    expect(theFinding(result)).toMatchObject({ code: 'wrong-type', path: ['comity'], expected: 'text' });
    expect(result.dataset.comity).toBe('1');
  });

  test('of a newer version is a warning, and its records are tried', () => {
    const result = read({ comity: '2', agreements: [TREATY] });
    expect(theFinding(result)).toMatchObject({ code: 'newer-version', severity: 'warning' });
    expect(result.report.ok).toBe(true);
    expect(result.dataset.agreements).toEqual([TREATY]);
    expect(result.dataset.comity).toBe('2');
  });

  test('loses the fields that are wrong, and only those', () => {
    const result = read({
      language: 'English',
      id: 'A File',
      title: '',
      updated: '2025-13',
      licence: 'CC0-1.0',
      source: 'not an address',
      rules: [{ rule: 'CHR-08', severity: 'eror', reason: 'x' }],
    });
    expect(found(result)).toEqual([
      'invalid-language language',
      'invalid-id id',
      'empty-text title',
      'invalid-date updated',
      'invalid-source source',
      'unknown-code rules.0.severity',
    ]);
    expect(result.dataset).toEqual({ comity: '1', licence: 'CC0-1.0' });
    expect(result.report.findings.at(-1)?.suggestions).toEqual(['error']);
  });

  test('with a mistake deep in a field names its whole path', () => {
    const result = read({ source: { source: 'https://example.org/', pge: 1 } });
    expect(found(result)).toEqual(['unknown-key source.pge']);
    expect(found(read({ rules: [{ rule: 'CHR-08', severity: 'off', reson: 'x' }] }))).toEqual([
      'misspelt-key rules.0.reson',
    ]);
  });

  test('may cite a source by its id, which must exist', () => {
    const source = { id: 'azertac', publisher: 'AZERTAC' };
    expect(found(read({ source: 'azertac', sources: [source] }))).toEqual([]);
    expect(theFinding(read({ source: 'azertec', sources: [source] }))).toMatchObject({
      code: 'unresolved-reference',
      path: ['source'],
      suggestions: ['azertac'],
    });
  });

  test('with more mistakes than the limit is not used, and says so', () => {
    const rules = Array.from({ length: 200 }, () => 5);
    const result = read({ rules, language: 5, agreements: [TREATY] });
    expect(found(result).at(-1)).toBe('too-many-findings');
    expect(result.report).toMatchObject({ ok: false, truncated: true });
    expect(result.dataset).toEqual({ comity: '1', agreements: [TREATY] });
  });

  test('with 100,000 unknown fields is read in a moment', () => {
    const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`tittle-${i}`, i]));
    // Anything but linear time would not be over before the time of the test is.
    const result = read({ ...fields, agreements: [TREATY] });
    expect(result.report.findings).toHaveLength(101);
    expect(result.dataset).toEqual({ comity: '1', agreements: [TREATY] });
  });
});

describe('a list of records', () => {
  test.each([
    ['agreement', 'agreements'],
    ['Visits', 'visits'],
    ['outcomse', 'outcomes'],
    ['rule', 'rules'],
    ['peple', 'people'],
  ])('under the wrong name %s is an error, since its records are missed', (name, meant) => {
    const result = read({ [name]: [TREATY] });
    expect(theFinding(result)).toMatchObject({
      code: 'unknown-list',
      severity: 'error',
      path: [name],
      suggestions: [meant],
    });
    expect(result.dataset).toEqual({ comity: '1' });
  });

  test('under a name like no other has no suggestion', () => {
    expect(theFinding(read({ photographs: [] }))).toMatchObject({ code: 'unknown-list', suggestions: [] });
    expect(found(read({ 'x-photographs': [5] }))).toEqual([]);
  });

  test('is a list: null, an object and a text are not', () => {
    expect(found(read({ visits: null, agreements: { t1: TREATY }, outcomes: 'none' }))).toEqual([
      'null-value visits',
      'wrong-type agreements',
      'wrong-type outcomes',
    ]);
    expect(read({ visits: null }).dataset).toEqual({ comity: '1' });
  });
});

describe('a record', () => {
  const others = { visits: [VISIT], agreements: [TREATY] };

  test('that is broken is left out and reported, and the others stay exactly as they are', () => {
    const agreements = Array.from({ length: 50 }, (_, i) => ({ ...TREATY, id: `t${i}` }));
    const broken = [...agreements.slice(0, 20), { id: 'bad', kind: 5, title: null }, ...agreements.slice(20)];
    const { dataset, report } = read({ ...others, agreements: broken });
    expect(dataset).toEqual({ comity: '1', visits: [VISIT], agreements });
    expect(report.records).toEqual({ read: 52, accepted: 51 });
    expect(report.findings).toMatchObject([
      {
        code: 'wrong-type',
        path: ['agreements', 20, 'kind'],
        record: { type: 'agreement', id: 'bad', index: 20 },
      },
      { code: 'null-value', path: ['agreements', 20, 'title'] },
    ]);
  });

  test.each([[null], [5], ['t2'], [[]], [true], [undefined], [new Date(0)]])(
    'is an object; %s is none',
    (value) => {
      const result = read({ ...others, agreements: [value, TREATY] });
      expect(theFinding(result)).toMatchObject({
        code: 'wrong-type',
        path: ['agreements', 0],
        expected: 'agreement',
        record: { type: 'agreement', index: 0 },
      });
      expect(result.dataset.agreements).toEqual([TREATY]);
    },
  );

  test('without an id or with a wrong one is left out', () => {
    expect(
      found(
        read({ visits: [{ kind: 'state' }, { id: 'Visit 1', kind: 'state' }, { id: 5, kind: 'state' }] }),
      ),
    ).toEqual(['missing-key visits.0', 'invalid-id visits.1.id', 'wrong-type visits.2.id']);
  });

  test('with a misspelt required field is left out; with a misspelt optional one it is kept', () => {
    const result = read({
      agreements: [
        { id: 'a', kind: 'treaty', titel: 'Treaty' },
        { ...TREATY, id: 'b', singedOn: '2025' },
      ],
    });
    expect(result.report.findings).toMatchObject([
      { code: 'misspelt-key', path: ['agreements', 0, 'titel'], suggestions: ['title'], severity: 'error' },
      { code: 'misspelt-key', path: ['agreements', 1, 'singedOn'], suggestions: ['signedOn'] },
    ]);
    expect(result.dataset.agreements).toEqual([{ ...TREATY, id: 'b', singedOn: '2025' }]);
  });

  test('with an unknown field is kept, with a warning', () => {
    const result = read({ agreements: [{ ...TREATY, telephone: 1 }] });
    expect(theFinding(result)).toMatchObject({ code: 'unknown-key', severity: 'warning' });
    expect(result.report).toMatchObject({ ok: true, records: { accepted: 1 } });
  });

  test('with an unknown code is kept, with the nearest code that there is', () => {
    const result = read({ agreements: [{ ...TREATY, kind: 'memorandom', status: 'sined' }] });
    expect(result.report.findings).toMatchObject([
      { code: 'unknown-code', suggestions: ['memorandum-of-understanding'] },
      { code: 'unknown-code', suggestions: ['signed'] },
    ]);
    expect(result.dataset.agreements).toHaveLength(1);
    expect(result.report.ok).toBe(false);
  });

  test('needs a title, a count or a description, if it is an agreement', () => {
    expect(theFinding(read({ agreements: [{ id: 'a', kind: 'treaty' }] })).message).toBe(
      'This agreement has no “title”, and no “count” or “description” in its place.',
    );
    for (const one of [{ title: 'x' }, { count: { atLeast: 2 } }, { description: { az: 'x' } }]) {
      expect(found(read({ agreements: [{ id: 'a', kind: 'treaty', ...one }] }))).toEqual([]);
    }
  });

  test('of a source needs a publisher or a title', () => {
    expect(found(read({ sources: [{ id: 's' }] }))).toEqual(['missing-key sources.0']);
  });

  test('with more mistakes than the limit is left out, even when each could be lived with', () => {
    const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`own-${i}`, i]));
    const citations = [{ source: 'https://example.org/', ...unknown }];
    const result = read({ agreements: [{ id: 't0', citations, kind: 5, title: null }, TREATY] });
    expect(result.report.findings.filter(({ code }) => code === 'unknown-key')).toHaveLength(100);
    expect(found(result).at(100)).toBe('too-many-findings agreements.0');
    expect(result.report).toMatchObject({ ok: false, truncated: true });
    expect(result.dataset.agreements).toEqual([TREATY]);
    const few = readDataset(
      { comity: '1', agreements: [{ id: 5, kind: 5, title: 5 }] },
      { limitPerRecord: 2 },
    );
    expect(found(few)).toEqual([
      'wrong-type agreements.0.id',
      'wrong-type agreements.0.kind',
      'too-many-findings agreements.0',
    ]);
  });
});

describe('an id', () => {
  test('is unique across all lists', () => {
    const result = read({ visits: [VISIT], agreements: [{ ...TREATY, id: 'v1' }, TREATY] });
    expect(theFinding(result)).toMatchObject({
      code: 'duplicate-id',
      path: ['agreements', 0, 'id'],
      message: 'The id “v1” is already that of a visit.',
    });
    expect(result.dataset).toEqual({ comity: '1', visits: [VISIT], agreements: [TREATY] });
  });

  test('of a meeting is one too', () => {
    const visits = [
      { ...VISIT, meetings: [{ id: 'talks' }, { id: 'talks' }] },
      { ...VISIT, id: 'v2', meetings: [{ id: 'v1' }, { kind: 'talks' }, null] },
    ];
    expect(found(read({ visits }))).toEqual([
      'duplicate-id visits.0.meetings.1.id',
      'duplicate-id visits.1.meetings.0.id',
      'null-value visits.1.meetings.2',
    ]);
  });

  test('of a sector is its code', () => {
    const sector = { code: 'space', label: 'Space' };
    expect(found(read({ sectors: [sector], agreements: [{ ...TREATY, sectors: ['space'] }] }))).toEqual([]);
    expect(found(read({ sectors: [sector, sector] }))).toEqual(['duplicate-id sectors.1.code']);
  });
});

describe('a reference', () => {
  test('that leads nowhere keeps its record, and the nearest id is suggested', () => {
    const result = read({
      visits: [{ ...VISIT, id: 'visit-2025' }],
      agreements: [{ ...TREATY, visit: 'visit-2052' }],
    });
    expect(theFinding(result)).toMatchObject({
      code: 'unresolved-reference',
      severity: 'error',
      path: ['agreements', 0, 'visit'],
      suggestions: ['visit-2025'],
      record: { type: 'agreement', id: 't1', index: 0 },
    });
    expect(result.dataset.agreements).toHaveLength(1);
  });

  test('to a record that was left out is not reported once more', () => {
    const result = read({
      visits: [{ ...VISIT, kind: 5, meetings: [{ id: 'talks' }] }],
      agreements: [{ ...TREATY, visit: 'v1', meeting: 'talks' }],
    });
    expect(found(result)).toEqual(['wrong-type visits.0.kind']);
    const getter = {
      id: 'v1',
      get kind(): string {
        throw new Error('broken');
      },
    };
    expect(found(read({ visits: [getter], agreements: [{ ...TREATY, visit: 'v1' }] }))).toEqual([
      'unreadable-record visits.0',
    ]);
  });

  test('to the wrong kind of record says what the id belongs to', () => {
    const result = read({ visits: [VISIT], agreements: [{ ...TREATY, partOf: 'v1' }] });
    expect(theFinding(result).message).toBe('There is no agreement with the id “v1”; it is that of a visit.');
    expect(found(read({ agreements: [TREATY], visits: [{ ...VISIT, hosts: ['t1'] }] }))).toEqual([
      'unresolved-reference visits.0.hosts.0',
    ]);
  });

  test('is found wherever one can stand', () => {
    const person = { id: 'p1', name: 'Mary' };
    const result = read({
      people: [person],
      parties: [{ id: 'party', name: 'Party', parent: 'no-parent' }],
      visits: [
        {
          ...VISIT,
          visitors: ['p1', { person: 'nobody', asStated: 'Somebody' }],
          meetings: [
            { body: 'no-body', place: { place: 'no-place' }, participants: [{ party: 'no-party' }] },
          ],
          citations: ['no-source', { source: 'https://example.org/' }],
        },
      ],
      agreements: [
        {
          ...TREATY,
          parties: [
            {
              asStated: 'A fund',
              identification: { ref: 'no-fund', basis: 'inferred', confidence: 'low', note: 'x' },
            },
          ],
          relations: [{ type: 'amends', to: 'no-treaty' }],
          signatures: [{ person: 'p1', party: 'no-signer' }],
          establishes: [{ ref: 'no-mechanism' }],
          provisions: [{ text: 'x', sectors: ['no-sector'] }],
          reports: [{ field: 'kind', value: 'no-reference', source: 'no-report' }],
        },
      ],
      outcomes: [
        {
          id: 'o1',
          kind: 'decision',
          text: 'x',
          by: ['p1', 'nobody'],
          flow: { via: ['no-via'], destination: { asStated: 'elsewhere' } },
        },
      ],
      claims: [{ id: 'c1', quote: 'x', about: ['v1', 'o1', 'AZ', 'no-record'] }],
    });
    expect(result.report.findings.map(({ params }) => params.value).sort()).toEqual([
      'no-body',
      'no-fund',
      'no-mechanism',
      'no-parent',
      'no-party',
      'no-place',
      'no-record',
      'no-report',
      'no-sector',
      'no-signer',
      'no-source',
      'no-treaty',
      'no-via',
      'nobody',
      'nobody',
    ]);
    expect(result.report.records).toEqual({ read: 6, accepted: 6 });
  });

  test('to a country needs no record; an unknown or lower-case one is reported', () => {
    const parties = ['AZ', 'XX', 'kz', { country: 'kz' }, { party: 'QQ' }];
    const result = read({ agreements: [{ ...TREATY, parties }] });
    expect(found(result)).toEqual([
      'unknown-country agreements.0.parties.3.country',
      'unknown-country agreements.0.parties.1',
      'unresolved-reference agreements.0.parties.2',
      'unknown-country agreements.0.parties.4.party',
    ]);
    expect(result.report.findings.map(({ suggestions }) => suggestions)).toEqual([['KZ'], [], ['KZ'], []]);
    expect(result.dataset.agreements).toHaveLength(1);
  });

  test('to a sector is a code of the taxonomy, of the file, or of a vocabulary that is named', () => {
    const sectors = ['energy', 'enrgy', { code: '21030', vocabulary: 'dac' }, { code: 'spaace' }];
    const result = read({
      sectors: [{ code: 'space', label: 'Space', parent: 'energy' }],
      agreements: [{ ...TREATY, sectors }],
    });
    expect(result.report.findings).toMatchObject([
      { code: 'unknown-sector', path: ['agreements', 0, 'sectors', 1], suggestions: ['energy'] },
      { code: 'unknown-sector', path: ['agreements', 0, 'sectors', 3, 'code'], suggestions: ['space'] },
    ]);
  });

  test('beside an unknown field called vocabulary is still followed', () => {
    expect(found(read({ agreements: [{ ...TREATY, vocabulary: 'x', visit: 'nowhere' }] }))).toEqual([
      'unknown-key agreements.0.vocabulary',
      'unresolved-reference agreements.0.visit',
    ]);
  });

  test('is one of as many as the limit allows for one record', () => {
    const parties = Array.from({ length: 1000 }, (_, i) => `nobody-${i}`);
    const { report } = read({ agreements: [{ ...TREATY, parties }] });
    expect(report.findings).toHaveLength(100);
    expect(report).toMatchObject({ truncated: true, records: { accepted: 1 } });
  });

  test('that leads nowhere costs the same in a large file', () => {
    const parties = Array.from({ length: 20_000 }, (_, i) => ({ id: `party-${i}`, name: 'Party' }));
    const agreements = parties.map((_, i) => ({ ...TREATY, id: `t${i}`, parties: [`prty-${i}`] }));
    // Anything but linear time would not be over before the time of the test is.
    const { report } = read({ parties, agreements });
    expect(report.findings).toHaveLength(20_000);
    expect(report.findings[0]?.suggestions).toContain('party-0');
  });
});

describe('what is no plain data', () => {
  const boom = (): never => {
    throw new Error('boom');
  };
  const trap = (target: object): object =>
    new Proxy(target, {
      get: boom,
      has: boom,
      ownKeys: boom,
      getPrototypeOf: boom,
      getOwnPropertyDescriptor: boom,
    });

  test('costs its own record and no other', () => {
    const getter = Object.defineProperty({ ...TREATY, id: 't2' }, 'title', { get: boom, enumerable: true });
    const result = read({ agreements: [getter, trap({}), TREATY] });
    expect(result.report.findings).toMatchObject([
      {
        code: 'unreadable-record',
        path: ['agreements', 0],
        message: 'This record cannot be read: boom.',
        record: { type: 'agreement', id: 't2', index: 0 },
      },
      { code: 'unreadable-record', path: ['agreements', 1], record: { type: 'agreement', index: 1 } },
    ]);
    expect(result.dataset.agreements).toEqual([TREATY]);
    expect(result.report.records).toEqual({ read: 3, accepted: 1 });
  });

  test('may throw an item at a time, or only when it is read again', () => {
    const list = [TREATY];
    Object.defineProperty(list, 1, { get: boom, enumerable: true });
    expect(found(read({ agreements: list }))).toEqual(['unreadable-record agreements.1']);

    // What points at a record further on is read once more, when all records are known.
    let reads = 0;
    const once = Object.defineProperty({ ...TREATY, id: 't2', partOf: TREATY.id }, 'visit', {
      enumerable: true,
      get: () => (reads++ < 1 ? 'v1' : boom()),
    });
    const result = read({ visits: [VISIT], agreements: [once, TREATY] });
    expect(found(result)).toEqual(['unreadable-record agreements.0']);
    expect(result.dataset.agreements).toEqual([TREATY]);
  });

  test('as the whole file is no dataset', () => {
    for (const input of [trap({}), Object.defineProperty({}, 'visits', { get: boom, enumerable: true })]) {
      const result = readDataset(input);
      expect(theFinding(result)).toMatchObject({
        code: 'not-a-dataset',
        message: 'The dataset cannot be read: boom.',
      });
      expect(result.dataset).toEqual({ comity: '1' });
    }
    const rude = {
      get visits(): never {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- a getter may throw anything
        throw 'rude';
      },
    };
    expect(theFinding(readDataset(rude)).message).toBe(
      'The dataset cannot be read: the value throws when it is read.',
    );
  });

  test('may turn in circles', () => {
    const record: Record<string, unknown> = { ...TREATY };
    record.title = record;
    record.parties = [record];
    record['x-self'] = record;
    const file: Record<string, unknown> = { comity: '1', agreements: [record, TREATY] };
    file.visits = [file];
    const result = readDataset(file);
    expect(result.report.ok).toBe(false);
    expect(result.dataset.agreements).toEqual([]);
  });

  test('may be 10,000 levels deep', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const nested = `${'{"x":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const report = `{"field": "kind", "value": ${nested}}`;
    const text = `{"comity": "1", "x-deep": ${deep}, "visits": [${deep}, {"id": "v1", "kind": "state", "title": ${nested}, "reports": [${report}]}, {"id": "v2", "kind": "state", "reports": [${report}]}]}`;
    const result = readDataset(text);
    expect(result.dataset.visits).toMatchObject([{ id: 'v2' }]);
    expect(readDataset(deep).report.findings).toHaveLength(1);
    expect(readDataset(nested).report.ok).toBe(false);
  });
});

describe('a finding', () => {
  test('never holds a long text of the data', () => {
    const long = 'x'.repeat(100_000);
    const result = read({
      comity: long,
      [long]: [],
      agreements: [{ ...TREATY, [long]: 1, sectors: [long], kind: long, signedOn: long }],
      visits: [
        { id: long, kind: 'state' },
        { id: long, kind: 'state' },
      ],
    });
    expect(result.report.findings.length).toBeGreaterThan(6);
    for (const { message, params } of result.report.findings) {
      expect(message.length).toBeLessThan(400);
      expect(JSON.stringify(params).length).toBeLessThan(1000);
    }
  });

  test('can be worded in another language', () => {
    const codes = Object.keys(FINDING_CODES) as FindingCode[];
    const messages = Object.fromEntries(codes.map((code) => [code, () => `!${code}`])) as never;
    expect(readDataset('', { messages }).report.findings[0]?.message).toBe('!invalid-json');
    expect(readDataset({}, { messages }).report.findings[0]?.message).toBe('!missing-key');
  });
});

/** Whatever the input: a result of the right form, nothing changed, and what was accepted is accepted again. */
function expectSoundReading(input: unknown): void {
  const before = JSON.stringify(input);
  const result = readDataset(deepFreeze(input));
  expect(JSON.stringify(input)).toBe(before);
  expect(readDataset(input)).toEqual(result);

  const { dataset, report } = result;
  const counted = RECORD_TYPES.reduce((sum, type) => sum + (dataset[LISTS[type]]?.length ?? 0), 0);
  expect(report.records.accepted).toBe(counted);
  expect(report.ok).toBe(report.findings.every(({ severity }) => severity !== 'error'));
  if (report.records.accepted < report.records.read) expect(report.ok).toBe(false);
  for (const { code, message, path, suggestions, record } of report.findings) {
    expect(Object.keys(FINDING_CODES)).toContain(code);
    expect(message).toMatch(/^[A-Z“-￿].*\S$/s);
    expect(path.every((part) => typeof part === 'string' || typeof part === 'number')).toBe(true);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    if (typeof path[1] === 'number' && record !== undefined) {
      expect(path.slice(0, 2)).toEqual([LISTS[record.type], record.index]);
    }
  }

  const again = readDataset(dataset);
  expect(again.dataset).toEqual(dataset);
  expect(again.report.records).toEqual({ read: counted, accepted: counted });
}

describe('for any input', () => {
  test('reading is sound', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), expectSoundReading), {
      seed: 1,
      numRuns: 300,
    });
  });

  test('reading any text is sound', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), expectSoundReading), { seed: 2, numRuns: 300 });
  });

  const wild = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(undefined, null, NaN, '', 'AZ', 'visit', 'documents', {}, [], 0, -1, true),
  );

  /** One change at a random place: another value, no value, another name, or the same twice. */
  function mutate(value: unknown, steps: readonly number[], change: number, wildValue: unknown): void {
    let holder = value as Record<string, unknown>;
    for (const [depth, step] of steps.entries()) {
      const keys = Object.keys(holder);
      const key = keys[step % Math.max(1, keys.length)];
      if (key === undefined) return;
      const next = holder[key];
      const isInside = typeof next === 'object' && next !== null && depth < steps.length - 1;
      if (isInside && Object.keys(next).length > 0) {
        holder = next as Record<string, unknown>;
        continue;
      }
      if (change === 0) holder[key] = wildValue;
      else if (change === 1) Reflect.deleteProperty(holder, key);
      else if (change === 2) {
        Reflect.deleteProperty(holder, key);
        holder[`${key.slice(1)}x`] = next;
      } else if (Array.isArray(holder)) holder.push(next);
      else holder[`${key}s`] = next;
      return;
    }
  }

  test('the article with any places changed is read soundly', () => {
    const change = fc.tuple(
      fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 7 }),
      fc.nat({ max: 3 }),
      wild,
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const file: unknown = structuredClone(article);
        for (const [steps, kind, value] of changes) mutate(file, steps, kind, value);
        expectSoundReading(file);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
