import { describe, expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { indexDataset, readDataset, type Agreement, type Dataset, type DatasetIndex } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { agreementView, type AgreementView, type Locale } from './index.js';

const ARTICLE = indexDataset(readDataset(article).dataset);
const ENRICHED = indexDataset(readDataset(enriched).dataset);

/** The card of an agreement of a dataset. */
function card(index: DatasetIndex, id: string, locale: Locale = en): AgreementView {
  const agreement = index.find('agreement', id);
  if (agreement === undefined) throw new Error(`no agreement ${id}`);
  return agreementView(agreement, index, locale);
}

/** The card of a single agreement, in a file with these other records. */
function cardOf(
  fields: Partial<Agreement>,
  others: Partial<Dataset> = {},
  locale: Locale = en,
): AgreementView {
  const agreement: Agreement = { id: 'a', kind: 'treaty', title: 'Title', ...fields };
  const dataset: Dataset = { comity: '1', ...others, agreements: [agreement, ...(others.agreements ?? [])] };
  return agreementView(agreement, indexDataset(dataset), locale);
}

/** The texts of a fact; undefined when the card has no such line. */
function values(view: AgreementView, name: string): string[] | undefined {
  return view.facts
    .find((fact) => fact.name === name)
    ?.values.map(({ text, aside }) =>
      (aside === undefined ? text : `${text} (${aside.text})`).replace(/\u2009/g, ' '),
    );
}

describe('the title', () => {
  test('is the title, else the description', () => {
    expect(cardOf({}).title).toEqual({ text: 'Title' });
    const untitled = { id: 'a', kind: 'treaty', description: 'On the border' } as const;
    expect(agreementView(untitled, indexDataset({ comity: '1' }), en).title).toEqual({
      text: 'On the border',
    });
  });

  test.each<[Agreement['kind'], Agreement['count'], string, string]>([
    [
      'unspecified',
      { atLeast: 2 },
      'At least two documents, titles not given',
      'Ən azı iki sənəd, adları göstərilməyib',
    ],
    [
      'protocol',
      { atLeast: 2 },
      'At least two protocols, titles not given',
      'Ən azı iki protokol, adları göstərilməyib',
    ],
    ['treaty', { stated: 1 }, 'One treaty, title not given', 'Bir müqavilə, adı göstərilməyib'],
    ['agreement', { stated: 15 }, '15 agreements, titles not given', '15 saziş, adları göstərilməyib'],
    [
      'agreement',
      { stated: 170, about: true },
      'About 170 agreements, titles not given',
      'Təxminən 170 saziş, adları göstərilməyib',
    ],
    [
      'memorandum-of-understanding',
      { stated: 4 },
      'Four memoranda of understanding, titles not given',
      'Dörd anlaşma memorandumu, adları göstərilməyib',
    ],
    ['agreement', { asStated: 'some' }, 'Agreement, title not given', 'Saziş, adı göstərilməyib'],
    ['agreement', { atLeast: 0 }, 'Agreement, title not given', 'Saziş, adı göstərilməyib'],
  ])('of a %s with the count %j says how many there are', (kind, count, english, azerbaijani) => {
    const group = { id: 'a', kind, count: count ?? {} };
    const index = indexDataset({ comity: '1', agreements: [group] });
    expect(agreementView(group, index, en).title).toEqual({ text: english });
    expect(agreementView(group, index, az).title).toEqual({ text: azerbaijani });
  });

  test('never repeats the number in the line of documents', () => {
    expect(values(card(ARTICLE, 'documents'), 'documents')).toEqual(['“a series of important documents”']);
    expect(values(cardOf({ count: { atLeast: 2 } }), 'documents')).toEqual(['at least two']);
    expect(values(cardOf({ count: { atLeast: 2, asStated: 'a series' } }), 'documents')).toEqual([
      '“a series”',
      'at least two',
    ]);
    expect(values(cardOf({ count: { stated: 15, asStated: '15 documents' } }), 'documents')).toEqual([
      '“15 documents”',
    ]);
  });
});

describe('a text in several languages', () => {
  const title = { en: 'Treaty', az: 'Müqavilə', ru: 'Договор' };

  test('is shown in the language of the page, without a mark', () => {
    expect(cardOf({ title }).title).toEqual({ text: 'Treaty' });
    expect(cardOf({ title }, {}, az).title).toEqual({ text: 'Müqavilə' });
  });

  test('else in the file’s own, else in English, else in the first, and says in which', () => {
    const { en: english, ru } = title;
    expect(cardOf({ title: { en: english, ru } }, { language: 'ru' }, az).title).toEqual({
      text: ru,
      lang: 'ru',
    });
    expect(cardOf({ title: { ru, en: english } }, {}, az).title).toEqual({ text: english, lang: 'en' });
    expect(cardOf({ title: { ru } }).title).toEqual({ text: ru, lang: 'ru' });
    expect(cardOf({ title: { az: ' ', ru } }, {}, az).title).toEqual({ text: ru, lang: 'ru' });
  });

  test('that is a bare string is in the language of the file', () => {
    expect(cardOf({ title: 'Vertrag' }, { language: 'de' }).title).toEqual({ text: 'Vertrag', lang: 'de' });
    expect(cardOf({ title: 'Treaty' }, { language: 'en-GB' }).title).toEqual({ text: 'Treaty' });
    expect(cardOf({ title: 'Treaty' }, {}, az).title).toEqual({ text: 'Treaty', lang: 'en' });
  });

  test('is found for a regional tag of the page too', () => {
    const regional: Locale = { ...az, language: 'az-Latn-AZ' };
    expect(cardOf({ title }, {}, regional).title).toEqual({ text: 'Müqavilə' });
    expect(cardOf({ title: { ...title, 'az-Latn': 'Saziş' } }, {}, regional).title).toEqual({
      text: 'Saziş',
    });
  });
});

describe('the parties', () => {
  test('are named by their record, their country or the source’s words', () => {
    expect(card(ARTICLE, 'investment-mechanism-agreement').parties).toEqual([
      {
        text: 'State Oil Company of Azerbaijan',
        basis: 'record',
        id: 'socar',
        country: 'AZ',
        detail: { text: 'Company' },
      },
      {
        text: 'Kazakhstan’s sovereign wealth fund',
        basis: 'stated',
        country: 'KZ',
        detail: { text: 'Fund' },
      },
    ]);
    expect(cardOf({ parties: ['AZ', { country: 'KZ' }] }, {}, az).parties).toEqual([
      { text: 'Azərbaycan', basis: 'country', id: 'AZ', country: 'AZ' },
      { text: 'Qazaxıstan', basis: 'country', id: 'KZ', country: 'KZ' },
    ]);
  });

  test('that a source does not name are identified with a word of caution, in the enriched file alone', () => {
    const believed = (index: DatasetIndex, locale: Locale) =>
      card(index, 'investment-mechanism-agreement', locale).parties[1]?.identification?.text;
    expect(believed(ENRICHED, en)).toBe('believed to be Samruk-Kazyna (high confidence)');
    expect(believed(ENRICHED, az)).toBe('ehtimal ki, Samruk-Kazyna (yüksək əminlik)');
    expect(believed(ARTICLE, en)).toBeUndefined();
  });

  test('that lead nowhere are marked, and are a problem', () => {
    const view = cardOf({ parties: ['AZ', 'no-such-party', 'XX', { country: 'kz' }] });
    expect(view.parties.slice(1)).toEqual([
      { text: 'no-such-party', basis: 'unresolved', id: 'no-such-party' },
      { text: 'XX', basis: 'unresolved', id: 'XX' },
      { text: 'kz', basis: 'unresolved', id: 'kz', country: 'kz' },
    ]);
    expect(view.problems).toEqual([
      { code: 'unresolved-reference', field: 'parties', value: 'no-such-party' },
      { code: 'unresolved-reference', field: 'parties', value: 'XX' },
      { code: 'unresolved-reference', field: 'parties', value: 'kz' },
    ]);
  });

  test('that lead nowhere are shown by the source’s words where there are any', () => {
    const view = cardOf({ parties: [{ party: 'nobody', asStated: 'the other side' }] });
    expect(view.parties).toEqual([{ text: 'the other side', basis: 'stated' }]);
  });

  test('of a group are those of its members', () => {
    const group = { id: 'g', kind: 'unspecified', count: { atLeast: 2 }, parties: ['AZ', 'KZ'] } as const;
    const others = { agreements: [{ ...group, parties: [...group.parties] }] };
    expect(cardOf({ partOf: 'g' }, others).parties.map(({ text }) => text)).toEqual([
      'Azerbaijan',
      'Kazakhstan',
    ]);
    expect(cardOf({ partOf: 'g', parties: [] }, others).parties).toEqual([]);
  });
});

describe('when it was signed', () => {
  const visits = [{ id: 'v', kind: 'state', startDate: '2025-10-20', endDate: '2025-10-21' }] as const;

  test.each<[string, Partial<Agreement>, string[] | undefined]>([
    ['a date', { signedOn: '2025-10-21' }, ['21 October 2025']],
    ['a date without a year', { signedOn: 'XXXX-10-21' }, ['21 October (year not stated)']],
    ['a visit', { status: 'signed', visit: 'v' }, ['During the visit, 20 – 21 October 2025']],
    ['nothing', { status: 'signed' }, ['Not known']],
    ['no signature', { status: 'agreed', visit: 'v' }, undefined],
    ['no date at all', { signedOn: '31.12.2025' }, ['31.12.2025']],
  ])('is told from %s', (_, fields, expected) => {
    expect(values(cardOf(fields, { visits: [...visits] }), 'signed')).toEqual(expected);
  });

  test('is only “during the visit” when the visit has no dates', () => {
    expect(values(card(ARTICLE, 'digital-protocols'), 'signed')).toEqual(['During the visit']);
    expect(values(card(ARTICLE, 'digital-protocols', az), 'signed')).toEqual(['Səfər zamanı']);
    expect(values(card(ENRICHED, 'digital-protocols', az), 'signed')).toEqual([
      'Səfər zamanı, 20 – 21 oktyabr 2025',
    ]);
  });

  test('holds the date for machines too, and a text that is no date is a problem', () => {
    const view = cardOf({ signedOn: '2025-10-21', entryIntoForce: 'soon' });
    expect(view.facts.find(({ name }) => name === 'signed')?.values[0]?.datetime).toBe('2025-10-21');
    expect(view.problems).toEqual([{ code: 'unreadable', field: 'entryIntoForce', value: 'soon' }]);
  });
});

describe('what is known of its force and status', () => {
  test('is said where it matters', () => {
    expect(values(cardOf({ signedOn: '1998', entryIntoForce: '2000' }), 'inForce')).toEqual(['2000']);
    expect(values(cardOf({ signedOn: '1998' }), 'inForce')).toEqual(['Not known']);
    expect(values(cardOf({ status: 'agreed' }), 'inForce')).toBeUndefined();
    expect(values(cardOf({ kind: 'joint-statement', signedOn: '1998' }), 'inForce')).toBeUndefined();
  });

  test('of a status is its label with the source’s word, unless the strength says the same', () => {
    expect(values(card(ARTICLE, 'humanitarian-agreements'), 'status')).toEqual(['Signed (“concluded”)']);
    expect(values(card(ARTICLE, 'investment-mechanism-agreement'), 'status')).toEqual([
      'Agreed, not reported as signed (“an agreement was reached”)',
    ]);
    expect(values(cardOf({ status: 'signed' }), 'status')).toBeUndefined();
    expect(values(cardOf({ status: 'in-force' }), 'status')).toEqual(['In force']);
    expect(values(cardOf({ statusAsStated: 'in the works' }), 'status')).toEqual(['“in the works”']);
    expect(values(cardOf({}), 'status')).toBeUndefined();
  });

  test('of its legal effect is what is stated, or presumed from its name', () => {
    expect(values(cardOf({ kind: 'treaty', signedOn: '1998' }), 'binding')).toEqual([
      'Binding (presumed from its name)',
    ]);
    expect(values(cardOf({ binding: { value: 'no', basis: 'text' } }), 'binding')).toEqual([
      'Not binding (by its text)',
    ]);
    expect(values(cardOf({ signedOn: '1998', binding: { value: 'mixed' } }), 'binding')).toEqual([
      'Binding in part',
    ]);
    expect(values(cardOf({ binding: { value: 'unknown', basis: 'register' } }), 'binding')).toEqual([
      'Not known (according to a register)',
    ]);
    expect(values(card(ARTICLE, 'documents'), 'binding')).toBeUndefined();
    expect(values(card(ENRICHED, 'joint-statement', az), 'binding')).toEqual([
      'Hüquqi cəhətdən məcburi deyil (adına görə ehtimal)',
    ]);
  });

  test('of its end is the day and the manner', () => {
    expect(values(cardOf({ ended: { on: '2010-05-01', how: 'denounced' } }), 'end')).toEqual([
      '1 May 2010 (Denounced)',
    ]);
    expect(values(cardOf({ ended: { on: '2010-05-01' } }), 'end')).toEqual(['1 May 2010']);
    expect(values(cardOf({ ended: { how: 'denounced' } }), 'end')).toEqual(['Denounced']);
  });
});

describe('what it contains', () => {
  test('of a group is its members, told apart by their sectors', () => {
    expect(values(card(ARTICLE, 'documents'), 'includes')).toEqual([
      'At least two documents, titles not given (Transport and logistics)',
      'At least two protocols, titles not given (Digital government and e-services, Artificial intelligence)',
      'At least two agreements, titles not given (Education, Culture and media, Health, Scientific research)',
    ]);
    expect(values(card(ARTICLE, 'digital-protocols'), 'includes')).toBeUndefined();
  });

  test('of a group is only counted when its members are too many for a card', () => {
    const members = (number: number): string[] | undefined => {
      const agreements = Array.from({ length: number }, (_, i): Agreement => ({
        id: `m${String(i)}`,
        kind: 'treaty',
        title: 'Treaty',
        partOf: 'a',
      }));
      return values(cardOf({}, { agreements }), 'includes');
    };
    expect(members(12)).toEqual(Array(12).fill('Treaty'));
    expect(members(13)).toBeUndefined();
  });

  test('is named, and what is only to come is called planned', () => {
    const view = card(ARTICLE, 'investment-mechanism-agreement');
    expect(values(view, 'provisions')).toEqual([
      'joint research of energy markets (planned)',
      'the implementation of new projects in the future (planned)',
    ]);
    expect(values(view, 'establishes')).toEqual(['Joint investment mechanism']);
    expect(values(card(ARTICLE, 'transport-documents'), 'projects')).toEqual(['Middle Corridor']);
    expect(values(cardOf({ provisions: [{ text: 'free trade' }] }), 'provisions')).toEqual(['free trade']);
    expect(values(cardOf({ signingPlaces: [{ asStated: 'Akorda' }, 'nowhere'] }), 'place')).toEqual([
      'Akorda',
      'nowhere',
    ]);
  });

  test('has its sectors with label and main sector; one that is in no list is shown as it is', () => {
    const view = cardOf(
      {
        sectors: [
          'energy',
          { code: 'digital-ai', asStated: 'AI' },
          'space',
          'sapce',
          { code: '21030', vocabulary: 'dac' },
        ],
      },
      { sectors: [{ code: 'space', parent: 'science', label: { az: 'Kosmos' } }] },
    );
    expect(view.sectors).toEqual([
      { code: 'energy', label: 'Energy', known: true, main: 'energy' },
      { code: 'digital-ai', label: 'Artificial intelligence', known: true, main: 'digital' },
      { code: 'space', label: 'Kosmos', lang: 'az', known: true, main: 'science' },
      { code: 'sapce', label: 'sapce', known: false, main: 'other' },
    ]);
    expect(view.problems).toEqual([{ code: 'unknown-code', field: 'sectors', value: 'sapce' }]);
  });
});

test('a code that is in no list is shown as it is stated, and is a problem', () => {
  const view = cardOf({
    kind: 'pact' as 'treaty',
    status: 'sealed' as 'signed',
    binding: { value: 'maybe' as 'yes', basis: 'rumour' as 'text' },
    parties: [{ asStated: 'A guild', kind: 'guild' as 'fund' }],
  });
  expect(view.kind).toEqual({ code: 'pact', label: 'pact', known: false });
  expect(values(view, 'status')).toEqual(['sealed']);
  expect(values(view, 'binding')).toEqual(['maybe (rumour)']);
  expect(view.parties[0]?.detail).toEqual({ text: 'guild' });
  expect(view.problems.map(({ code, value }) => `${code} ${value}`).sort()).toEqual([
    'unknown-code guild',
    'unknown-code maybe',
    'unknown-code pact',
    'unknown-code rumour',
    'unknown-code sealed',
  ]);
});

test('the records of both files are shown without a problem', () => {
  for (const index of [ARTICLE, ENRICHED]) {
    for (const agreement of index.all('agreement')) {
      for (const locale of [en, az]) expect(agreementView(agreement, index, locale).problems).toEqual([]);
    }
  }
});
