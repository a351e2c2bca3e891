import { expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import { en } from '../locales/en.js';
import { figures } from '../locales/figures/en.js';
import type { Agreement } from '../models/agreement.js';
import { partyPairsView, type PartyPairsView } from './party-pairs.js';

function pairsOf(...parties: unknown[]): PartyPairsView {
  const agreements = parties.map((links, at) => ({
    id: `a${String(at)}`,
    kind: 'agreement',
    signedOn: '2020',
    parties: links,
  }));
  const index = indexDataset({ comity: '1', agreements: agreements as Agreement[] });
  return partyPairsView(index, { ...en, figures });
}

const shown = ({ rows }: PartyPairsView): string[] =>
  rows.map(({ label, amounts }) => `${label.text} | ${amounts[0]?.text ?? '–'}`);

test('a party is one however it is linked to', () => {
  const view = pairsOf(['AZ', 'KZ'], [{ party: 'KZ' }, { party: 'AZ', asStated: 'Baku' }]);
  expect(shown(view)).toEqual(['Azerbaijan and Kazakhstan | 2']);
  expect(view.parties.map(({ id }) => id)).toEqual(['AZ', 'KZ']);
});

test('a party that only words name is one party wherever the words are the same', () => {
  const view = pairsOf(
    ['AZ', { asStated: 'a European firm' }],
    [{ asStated: 'a European firm' }, 'AZ'],
    ['AZ', { asStated: 'another firm' }],
  );
  expect(shown(view)).toEqual(['Azerbaijan and a European firm | 2', 'Azerbaijan and another firm | 1']);
});

test('words that look like a code are not the country of that code', () => {
  expect(shown(pairsOf(['KZ', 'AZ'], ['KZ', { asStated: 'AZ' }]))).toEqual([
    'Kazakhstan and Azerbaijan | 1',
    'Kazakhstan and AZ | 1',
  ]);
});

test('a link that names nobody is no party', () => {
  const view = pairsOf(['AZ', {}, 'KZ'], [{}]);
  expect(shown(view)).toEqual(['Azerbaijan and Kazakhstan | 1', 'Parties not stated | 1']);
  expect(view.parties).toHaveLength(2);
});
