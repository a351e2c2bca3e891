import { describe, expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import { en } from '../locales/en.js';
import { figures } from '../locales/figures/en.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Agreement } from '../models/agreement.js';
import type { Dataset } from '../models/dataset.js';
import type { AmountFigureView } from './figure-types.js';
import { yearTableView } from './year-table.js';

const locale: FigureLocale = { ...en, figures };

function years(dataset: Partial<Dataset>): AmountFigureView {
  return yearTableView(indexDataset({ comity: '1', ...dataset }), locale);
}

/** The number of the agreements that were signed in 2020, in words and as a bar draws it. */
function amountIn2020(...agreements: Partial<Agreement>[]) {
  const records = agreements.map((one, at): Agreement => ({
    id: `a${String(at)}`,
    kind: 'agreement',
    signedOn: '2020',
    ...one,
  }));
  return years({ agreements: records }).rows.find(({ key }) => key === '2020')?.amounts[0];
}

describe('a number is said as far as it is known', () => {
  test('"about 170" stays about', () => {
    expect(amountIn2020({ count: { stated: 170, about: true } })).toEqual({
      text: 'about 170',
      atLeast: 170,
      atMost: 170,
      open: false,
    });
  });

  test('between two bounds', () => {
    expect(amountIn2020({ count: { atLeast: 2, atMost: 5 } })).toEqual({
      text: '2–5',
      atLeast: 2,
      atMost: 5,
      open: true,
    });
  });

  test('at most what a group leaves over when its members may be any number', () => {
    expect(
      amountIn2020({ count: { stated: 15 } }, { signedOn: '2019', partOf: 'a0', count: { atLeast: 6 } }),
    ).toEqual({ text: 'at most 9', atLeast: 0, atMost: 9, open: true });
  });
});

describe('the sources of a whole dataset', () => {
  const source = (id: string, publisher: string) => ({ id, title: 'Title', publisher });
  const namesOf = (dataset: Partial<Dataset>): string[] =>
    years(dataset).sources.map(({ name }) => name.text);

  test('its own source alone, when it has one', () => {
    const sources = [source('a', 'Agency A'), source('b', 'Agency B')];
    expect(namesOf({ source: 'b', sources })).toEqual(['Agency B']);
  });

  test('else those that it lists, not more than stand in a line', () => {
    const sources = 'abcdefgh'.split('').map((id) => source(id, `Agency ${id}`));
    expect(namesOf({ sources })).toEqual('abcdef'.split('').map((id) => `Agency ${id}`));
  });

  test('a source that nothing can refer to is none', () => {
    expect(namesOf({ sources: [{ title: 'No id' }, source('a', 'Agency A')] as never })).toEqual([
      'Agency A',
    ]);
  });
});
