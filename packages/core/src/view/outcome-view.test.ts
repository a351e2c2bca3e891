import { describe, expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import { indexDataset, readDataset, type Dataset, type Outcome } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { outcomeView, type Locale, type OutcomeView } from './index.js';

const ARTICLE = indexDataset(readDataset(article).dataset);

function card(id: string, locale: Locale = en): OutcomeView {
  const outcome = ARTICLE.find('outcome', id);
  if (outcome === undefined) throw new Error(`no outcome ${id}`);
  return outcomeView(outcome, ARTICLE, locale);
}

function cardOf(fields: Partial<Outcome>, others: Partial<Dataset> = {}): OutcomeView {
  const outcome: Outcome = { id: 'o', kind: 'decision', text: 'Text', ...fields };
  return outcomeView(outcome, indexDataset({ comity: '1', ...others, outcomes: [outcome] }), en);
}

function values(view: OutcomeView, name: string): string[] | undefined {
  return view.facts
    .find((fact) => fact.name === name)
    ?.values.map(({ text, aside }) => (aside === undefined ? text : `${text} (${aside.text})`));
}

test('a result is its text, with its kind, its strength and by whom', () => {
  const view = card('transit-systems');
  expect(view.title.text).toMatch(/^Implement new technological systems/);
  expect(view.kind.label).toBe('Commitment');
  expect(view.strength).toEqual({ code: 'decided', label: 'Decided' });
  expect(view.parties).toEqual([{ text: 'both sides', basis: 'stated' }]);
  expect(card('transit-systems', az).strength.label).toBe('Qərara alınıb');
});

test('a discussion that is called an initiative too is one record, and says so', () => {
  const view = card('transit-of-kazakh-products');
  expect(view.strength.code).toBe('raised');
  expect(view.reports).toEqual([
    { field: 'kind', label: 'Kind', value: { text: 'Initiative' }, locator: 'S16' },
  ]);
  expect(card('transit-of-kazakh-products', az).reports[0]).toMatchObject({
    label: 'Növü',
    value: { text: 'Təşəbbüs' },
  });
});

describe('goods on their way', () => {
  test('go from their origin by each country to where the source says', () => {
    expect(values(card('transit-of-kazakh-products'), 'transit')).toEqual([
      'Kazakh products',
      'Kazakhstan → Azerbaijan → other countries in the region',
    ]);
  });

  test('may lack any part', () => {
    expect(values(cardOf({ flow: { via: ['AZ', 'GE'] } }), 'transit')).toEqual(['Azerbaijan → Georgia']);
    expect(values(cardOf({ flow: { goods: 'Oil' } }), 'transit')).toEqual(['Oil']);
    expect(values(cardOf({ flow: {} }), 'transit')).toBeUndefined();
  });
});

test('what is planned says when, and whether again and again', () => {
  expect(values(card('youth-exchanges'), 'planned')).toEqual(['youth exchanges (recurring)']);
  expect(values(card('festivals-and-exhibitions'), 'planned')).toEqual([
    'joint cultural festivals',
    'joint exhibitions',
  ]);
  const planned = [
    { what: 'a festival', date: '2026-05', recurring: true },
    { what: 'a forum', date: 'next spring' },
  ];
  expect(values(cardOf({ planned }), 'planned')).toEqual([
    'a festival (May 2026, recurring)',
    'a forum (next spring)',
  ]);
});

test('what is to be done says by whom, until when and how far it is', () => {
  const view = cardOf(
    {
      progress: 'under-way',
      due: '2026-12',
      responsible: ['socar', { asStated: 'the ministries' }],
      projects: ['p'],
    },
    { parties: [{ id: 'socar', name: 'SOCAR' }], projects: [{ id: 'p', name: 'Middle Corridor' }] },
  );
  expect(values(view, 'progress')).toEqual(['Under way']);
  expect(values(view, 'due')).toEqual(['December 2026']);
  expect(values(view, 'responsible')).toEqual(['SOCAR', 'the ministries']);
  expect(values(view, 'projects')).toEqual(['Middle Corridor']);
});

describe('the agreement that came of it', () => {
  test('is named by its title, or by how many and of which kind', () => {
    const agreements = [
      { id: 'titled', kind: 'treaty', title: 'Treaty on transit' },
      { id: 'group', kind: 'protocol', count: { stated: 2 } },
      { id: 'strange', kind: 'pact', count: { asStated: 'x' } },
      { id: 'kindless', count: { asStated: 'x' } },
    ] as unknown as NonNullable<Dataset['agreements']>;
    const led = (leadsTo: string) => values(cardOf({ leadsTo }, { agreements }), 'leadsTo');
    expect(led('titled')).toEqual(['Treaty on transit']);
    expect(led('group')).toEqual(['Two protocols, titles not given']);
    expect(led('strange')).toEqual(['pact, title not given']);
    expect(led('kindless')).toEqual(['Not stated, title not given']);
  });

  test('that is in no list is marked', () => {
    const view = cardOf({ leadsTo: 'nowhere' });
    expect(view.facts.find(({ name }) => name === 'leadsTo')?.values).toEqual([
      { text: 'nowhere', unresolved: true },
    ]);
    expect(view.problems).toEqual([{ code: 'unresolved-reference', field: 'leadsTo', value: 'nowhere' }]);
  });
});
