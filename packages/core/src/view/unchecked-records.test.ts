import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import { indexDataset, schemas, type Agreement, type Dataset, type Outcome, type Visit } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { renderHTML } from '../render/index.js';
import { agreementView, outcomeView, partyView, visitView, type CardView } from './index.js';

// Records come from pages, and no one has checked them: a card draws what it can of whatever it is given.

/** The cards that a value gives as each type of record. */
function cardsOf(value: unknown, dataset: unknown = { comity: '1' }): CardView[] {
  const index = indexDataset(dataset as Dataset);
  return [en, az].flatMap((locale) => [
    agreementView(value as Agreement, index, locale),
    outcomeView(value as Outcome, index, locale),
    visitView(value as Visit, index, locale),
  ]);
}

/** Every text of a card is one, and its HTML can be written. */
function expectDrawable(view: CardView): void {
  const texts = [
    view.title.text,
    view.kind.label,
    ...view.facts.flatMap(({ label, values }) => [label, ...values.map(({ text }) => text)]),
    ...view.sectors.map(({ label }) => label),
    ...view.reports.flatMap(({ label, value }) => [label, value.text]),
    ...view.sources.flatMap(({ name, details, locators }) => [
      name.text,
      ...details.map(({ text }) => text),
      ...locators,
    ]),
    ...view.corrections.map(({ note }) => note.text),
    ...view.problems.map(({ value }) => value),
    ...(view.type === 'visit'
      ? [...view.visitors, ...view.hosts, ...view.meetings.map(({ title }) => title)].map(({ text }) => text)
      : view.parties.map(({ text }) => text)),
  ];
  for (const text of texts) {
    expect(typeof text).toBe('string');
    expect(text).not.toBe('');
  }
  expect(view.facts.every(({ values }) => values.length > 0)).toBe(true);
  expect(renderHTML(view, en)).toMatch(
    /^<article class="comity-card" lang="en" dir="ltr"><p .*<\/article>$/s,
  );
}

test.each([
  [null],
  [undefined],
  [5],
  [NaN],
  ['text'],
  [[]],
  [[{ id: 'a' }]],
  [true],
  [new Date(0)],
  [new Map()],
  [() => 1],
  [Symbol('x')],
  [{}],
  [Object.create(null)],
  [{ kind: null, title: 5, text: [], parties: {}, visitors: 'x', count: null, meetings: [null, 5, []] }],
])('%s is drawn as a card of which nothing is known', (value) => {
  for (const view of cardsOf(value)) {
    expectDrawable(view);
    expect(view.id).toBeUndefined();
    expect(view.title.text).toMatch(/title not given|adı göstərilməyib/);
  }
});

test('a record without anything says so in its language', () => {
  expect(cardsOf({}).map(({ title }) => title.text)).toEqual([
    'Not stated, title not given',
    'Not stated, title not given',
    'Not stated, title not given',
    'Göstərilməyib, adı göstərilməyib',
    'Göstərilməyib, adı göstərilməyib',
    'Göstərilməyib, adı göstərilməyib',
  ]);
});

describe('whatever stands in each field', () => {
  const fields = [schemas.agreement, schemas.outcome, schemas.visit].flatMap(({ meta }) =>
    meta.kind === 'object' ? Object.keys(meta.fields) : [],
  );
  const slip = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.constantFrom<unknown>(
      'visit',
      'AZ',
      '2025-10-23',
      'x'.repeat(1000),
      '__proto__',
      'constructor',
      -1,
      Infinity,
      { __proto__: null },
    ),
  );
  // Parts as they are meant to be, each of them wrong inside.
  const part = fc.dictionary(
    fc.constantFrom(
      ...fields,
      ...[
        'party',
        'person',
        'asStated',
        'office',
        'country',
        'place',
        'ref',
        'identification',
        'confidence',
        'code',
      ],
      ...[
        'act',
        'on',
        'how',
        'value',
        'basis',
        'field',
        'source',
        'locator',
        'quote',
        'stated',
        'atLeast',
        'about',
      ],
      ...[
        'goods',
        'origin',
        'via',
        'destination',
        'what',
        'date',
        'recurring',
        'planned',
        'body',
        'number',
        'roles',
      ],
    ),
    fc.oneof({ depthSize: 'small' }, slip, fc.array(slip, { maxLength: 2 })),
    { maxKeys: 6 },
  );
  const value = fc.oneof(slip, part, fc.array(fc.oneof(part, slip), { maxLength: 3 }));
  const record = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 12 });

  test('a card is drawn', () => {
    fc.assert(
      fc.property(record, (garbage) => {
        for (const view of cardsOf(garbage)) expectDrawable(view);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('a card is drawn in a file whose records and header are no better', () => {
    const list = fc.array(fc.oneof(record, part, slip), { maxLength: 3 });
    const named = record.map((garbage) => ({ ...garbage, id: 'v', partOf: 'v', visit: 'v' }));
    const file = fc.record(
      {
        language: slip,
        source: fc.oneof(slip, part),
        sources: list,
        parties: list,
        sectors: list,
        visits: fc.array(named, { maxLength: 2 }),
        agreements: fc.array(named, { maxLength: 3 }),
        outcomes: fc.array(named, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(named, file, (garbage, dataset) => {
        for (const view of cardsOf(garbage, dataset)) expectDrawable(view);
      }),
      { seed: 2, numRuns: 250 },
    );
  });

  test('a real card with one field gone wrong keeps all its other lines', () => {
    const [agreement] = article.agreements.slice(1);
    const index = indexDataset(article as unknown as Dataset);
    const whole = agreementView(agreement as unknown as Agreement, index, en);
    fc.assert(
      fc.property(
        fc.constantFrom('parties', 'sectors', 'citations', 'provisions'),
        slip,
        (field, garbage) => {
          const broken = agreementView({ ...agreement, [field]: garbage } as unknown as Agreement, index, en);
          expect(broken.title).toEqual(whole.title);
          expect(broken.strength).toEqual(whole.strength);
          if (field !== 'sectors') expect(broken.sectors).toEqual(whole.sectors);
          if (field !== 'parties') expect(broken.parties).toEqual(whole.parties);
          if (field !== 'citations') expect(broken.sources).toEqual(whole.sources);
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });

  test('a party is named or not', () => {
    fc.assert(
      fc.property(fc.oneof(slip, part), (garbage) => {
        const view = partyView(garbage as string, indexDataset({ comity: '1' }), en);
        expect(view === undefined || view.text !== '').toBe(true);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
