import { describe, expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import {
  indexDataset,
  readDataset,
  type Agreement,
  type Dataset,
  type DatasetIndex,
  type Visit,
} from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { summaryOf, visitView, type Locale, type VisitView } from './index.js';

const ARTICLE = indexDataset(readDataset(article).dataset);
const ENRICHED = indexDataset(readDataset(enriched).dataset);

/** The card of the visit of a file. */
function card(index: DatasetIndex, locale: Locale = en): VisitView {
  const [visit] = index.all('visit');
  if (visit === undefined) throw new Error('no visit');
  return visitView(visit, index, locale);
}

/** The card of a visit in a file with these other records. */
function cardOf(fields: Partial<Visit>, others: Partial<Dataset> = {}, locale: Locale = en): VisitView {
  const visit: Visit = { id: 'v', kind: 'state', ...fields };
  return visitView(visit, indexDataset({ comity: '1', ...others, visits: [visit] }), locale);
}

function values(view: VisitView, name: string): string[] | undefined {
  return view.facts
    .find((fact) => fact.name === name)
    ?.values.map(({ text, aside }) =>
      (aside === undefined ? text : `${text} (${aside.text})`).replace(/\u2009/g, ' '),
    );
}

describe('what came of a visit', () => {
  test('stands in one sentence, in which nothing is added up', () => {
    expect(card(ARTICLE).summary).toBe('At least 6 signed, 1 agreed, 3 decided, 1 raised');
    expect(card(ARTICLE, az).summary).toBe(
      'Ən azı 6 imzalanıb, 1 razılaşdırılıb, 3 qərara alınıb, 1 müzakirə edilib',
    );
  });

  test('is true only if no document is counted twice, and says so', () => {
    expect(card(ARTICLE).summaryNote).toBe('Assumes that no document is in two of the groups.');
    expect(card(ARTICLE, az).summaryNote).toBe(
      'Heç bir sənədin eyni vaxtda iki qrupa daxil olmadığı nəzərdə tutulur.',
    );
    expect(card(ENRICHED).summaryNote).toBeUndefined();
  });

  test('is exact where the sources give the number', () => {
    expect(card(ENRICHED).summary).toBe('16 signed, 1 agreed, 3 decided, 1 raised');
    expect(card(ENRICHED, az).summary).toBe(
      '16 imzalanıb, 1 razılaşdırılıb, 3 qərara alınıb, 1 müzakirə edilib',
    );
  });

  test.each<[string, Partial<Agreement>[], string, string]>([
    [
      'about a number',
      [{ status: 'signed', count: { stated: 170, about: true } }],
      'About 170 signed',
      'Təxminən 170 imzalanıb',
    ],
    ['one document', [{ status: 'signed' }], '1 signed', '1 imzalanıb'],
    ['an announcement', [{ status: 'announced' }], '1 raised', '1 müzakirə edilib'],
    [
      'something of unknown number',
      [{ status: 'agreed', count: { asStated: 'some' } }],
      'At least 1 agreed',
      'Ən azı 1 razılaşdırılıb',
    ],
  ])('may be %s', (_, records, english, azerbaijani) => {
    const agreements = records.map((fields, i): Agreement => ({
      id: `a${String(i)}`,
      kind: 'treaty',
      title: 'x',
      visit: 'v',
      ...fields,
    }));
    expect(cardOf({}, { agreements }).summary).toBe(english);
    expect(cardOf({}, { agreements }, az).summary).toBe(azerbaijani);
  });

  test('adds what was announced to what was raised, and knows when that is open', () => {
    const agreements: Agreement[] = [
      { id: 'a', kind: 'unspecified', count: { atLeast: 2 }, status: 'announced', visit: 'v' },
    ];
    const outcomes = [{ id: 'o', kind: 'discussion', text: 'x', visit: 'v' }] as const;
    expect(cardOf({}, { agreements, outcomes: [...outcomes] }).summary).toBe('At least 3 raised');
  });

  test('is not said when nothing is known to have come of it', () => {
    expect(cardOf({}).summary).toBeUndefined();
    expect(
      cardOf({}, { agreements: [{ id: 'a', kind: 'treaty', title: 'x', visit: 'v' }] }).summary,
    ).toBeUndefined();
    expect(summaryOf({ kind: 'state' } as unknown as Visit, ARTICLE, en)).toBeUndefined();
    expect(summaryOf(null as unknown as Visit, ARTICLE, en)).toBeUndefined();
  });
});

describe('the title', () => {
  test.each<[string, Partial<Visit>, string, string]>([
    [
      'the visit’s own',
      { title: { en: 'State visit', az: 'Dövlət səfəri' } },
      'State visit',
      'Dövlət səfəri',
    ],
    [
      'who and where',
      { visitors: ['p'], destinations: ['KZ'] },
      'Ilham Aliyev in Kazakhstan',
      'Ilham Aliyev – Qazaxıstan',
    ],
    ['who', { visitors: ['p'] }, 'Ilham Aliyev', 'Ilham Aliyev'],
    ['where', { destinations: ['KZ', 'UZ'] }, 'Kazakhstan and Uzbekistan', 'Qazaxıstan və Özbəkistan'],
    ['only its kind', {}, 'State visit, title not given', 'Dövlət səfəri, adı göstərilməyib'],
  ])('is %s', (_, fields, english, azerbaijani) => {
    const people = [{ id: 'p', name: 'Ilham Aliyev' }];
    expect(cardOf(fields, { people }).title.text).toBe(english);
    expect(cardOf(fields, { people }, az).title.text).toBe(azerbaijani);
  });
});

describe('who, when and where', () => {
  test('is what the article says, and no more', () => {
    const view = card(ARTICLE);
    expect(view.kind.label).toBe('Official visit');
    expect(values(view, 'when')).toEqual(['Not known']);
    expect(values(view, 'visitors')).toEqual(['Ilham Aliyev (President)']);
    expect(values(view, 'hosts')).toBeUndefined();
    expect(values(view, 'place')).toBeUndefined();
    expect(values(view, 'documents')).toEqual(['“a series of important documents”', 'at least two']);
  });

  test('is what other sources say in the enriched file', () => {
    const view = card(ENRICHED, az);
    expect(view.kind.label).toBe('Dövlət səfəri');
    expect(values(view, 'when')).toEqual(['20 – 21 oktyabr 2025']);
    expect(values(view, 'hosts')).toEqual(['Kassym-Jomart Tokayev']);
    expect(values(view, 'place')).toEqual(['Astana', 'Akorda']);
    expect(values(view, 'documents')).toEqual(['“15 documents”']);
    // It is completed, which needs no word.
    expect(values(view, 'status')).toBeUndefined();
  });

  test('names a visitor by the office when nothing else is known, once', () => {
    expect(values(cardOf({ visitors: [{ office: 'President' }] }), 'visitors')).toEqual(['President']);
    expect(values(cardOf({ visitors: [{ party: 'AZ', office: 'Minister' }] }), 'visitors')).toEqual([
      'Azerbaijan (Minister)',
    ]);
  });

  test('names at most four visitors in a composed title, all of them among the facts, and every destination', () => {
    const parties = ['AZ', 'GE', 'TR', 'KZ', 'UZ'];
    const four: Partial<Visit> = { visitors: parties.slice(0, 4), destinations: ['HU'] };
    expect(cardOf(four).title).toEqual({ text: 'Azerbaijan, Georgia, Türkiye and Kazakhstan in Hungary' });
    const five: Partial<Visit> = { visitors: parties, destinations: parties };
    expect(cardOf(five).title).toEqual({
      text: 'Azerbaijan, Georgia, Türkiye and 2 more in Azerbaijan, Georgia, Türkiye, Kazakhstan and Uzbekistan',
    });
    expect(cardOf(five, {}, az).title).toEqual({
      text: 'Azərbaycan, Gürcüstan, Türkiyə və daha 2 – Azərbaycan, Gürcüstan, Türkiyə, Qazaxıstan və Özbəkistan',
    });
    expect(values(cardOf(five), 'visitors')).toHaveLength(5);
  });

  test('marks a visitor that is in no list', () => {
    const view = cardOf({ visitors: ['nobody'] });
    expect(view.facts.find(({ name }) => name === 'visitors')?.values).toEqual([
      { text: 'nobody', unresolved: true },
    ]);
  });

  test.each<[Partial<Visit>, string, string | undefined]>([
    [{ startDate: '2025-10-20', endDate: '2025-10-20' }, '20 October 2025', '2025-10-20'],
    [{ startDate: '2025-10-20' }, 'from 20 October 2025, end not stated', undefined],
    [{ endDate: '2025-10-21' }, 'until 21 October 2025, start not stated', undefined],
    [{ startDate: 'XXXX-10-20' }, 'from 20 October (year not stated), end not stated', undefined],
  ])('is told as far as it is known: %j', (fields, words, datetime) => {
    const [value] = cardOf(fields).facts.find(({ name }) => name === 'when')?.values ?? [];
    expect([value?.text, value?.datetime, value?.missing]).toEqual([words, datetime, undefined]);
  });

  test('shows a text that is no date as it is, and calls it a problem', () => {
    const view = cardOf({ startDate: 'soon', endDate: 'soon' });
    expect(values(view, 'when')).toEqual(['soon']);
    expect(view.problems).toEqual([{ code: 'unreadable', field: 'startDate', value: 'soon' }]);
  });

  test('says a status that is not self-evident', () => {
    expect(values(cardOf({ status: 'postponed' }), 'status')).toEqual(['Postponed']);
    expect(values(cardOf({ status: 'completed' }), 'status')).toBeUndefined();
    expect(values(cardOf({ occasion: 'An anniversary' }), 'occasion')).toEqual(['An anniversary']);
  });
});

describe('its meetings', () => {
  test('have a title, a body or a kind, and what else is known', () => {
    const meetings = card(ENRICHED).meetings.map(({ title, details }) => [
      title.text,
      ...details.map(({ text }) => text),
    ]);
    expect(meetings).toEqual([
      ['Welcoming ceremony', 'Ceremony', 'Akorda'],
      ['Discussions between the heads of state', 'Talks'],
      ['Meeting', 'Ilham Aliyev', 'Kassym-Jomart Tokayev'],
      ['Azerbaijan–Kazakhstan Supreme Interstate Council', 'Council session no. 2', '21 October 2025'],
    ]);
    expect(card(ENRICHED, az).meetings[3]?.details[0]).toEqual({ text: 'Şuranın iclası № 2' });
  });
});

test('its sectors are the main ones of all that came of it, each once', () => {
  const view = card(ARTICLE);
  expect(view.sectors.map(({ code }) => code)).toEqual([
    'energy',
    'transport',
    'digital',
    'culture',
    'education',
    'investment',
    'health',
    'science',
    'youth',
    'trade',
  ]);
});

test('the visits of both files are shown without a problem', () => {
  for (const index of [ARTICLE, ENRICHED]) {
    for (const locale of [en, az]) expect(card(index, locale).problems).toEqual([]);
  }
});

test.each([
  [['US'], 'A in the United States'],
  [['NL', 'GB'], 'A in the Netherlands and the United Kingdom'],
  [['KZ', 'PH', 'AZ'], 'A in Kazakhstan, the Philippines and Azerbaijan'],
])('%j is said with its article in English', (destinations, title) => {
  const dataset = {
    comity: '1',
    visits: [{ id: 'v', kind: 'state', visitors: [{ asStated: 'A' }], destinations }],
  };
  const index = indexDataset(dataset as unknown as Dataset);
  expect(visitView(index.all('visit')[0] as Visit, index, en).title.text).toBe(title);
});
