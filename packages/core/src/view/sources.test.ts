import { describe, expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import { indexDataset, readDataset, type Citation, type Dataset, type Outcome } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { outcomeView, type SourceView, type ViewProblem } from './index.js';

const SOURCES: NonNullable<Dataset['sources']> = [
  {
    id: 'agency',
    publisher: 'Agency',
    title: 'A title',
    genre: 'commentary',
    url: 'https://example.org/text',
    published: 'XXXX-10-23',
    author: { name: 'A. Writer' },
  },
  { id: 'untitled', title: 'Only a title' },
  { id: 'trap', publisher: 'Trap', url: 'javascript:alert(1)' },
];

interface Shown {
  sources: readonly SourceView[];
  problems: readonly ViewProblem[];
}

/** What a record with these citations shows, in a file with this source of its own. */
function shown(citations: readonly (string | Citation)[] | undefined, own?: string): Shown {
  const outcome: Outcome = {
    id: 'o',
    kind: 'decision',
    text: 'x',
    ...(citations === undefined ? {} : { citations: [...citations] }),
  };
  const dataset: Dataset = { comity: '1', sources: SOURCES, ...(own === undefined ? {} : { source: own }) };
  return outcomeView(outcome, indexDataset(dataset), en);
}

describe('the sources of a record', () => {
  test('are named with genre, author, day and address', () => {
    expect(shown(['agency']).sources).toEqual([
      {
        name: { text: 'Agency' },
        url: 'https://example.org/text',
        details: [{ text: 'Commentary' }, { text: 'A. Writer' }, { text: '23 October (year not stated)' }],
        locators: [],
      },
    ]);
    expect(shown(['untitled']).sources[0]?.name).toEqual({ text: 'Only a title' });
  });

  test('stand each once, with all their places', () => {
    const citations = [
      { source: 'agency', locator: 'S7' },
      { source: 'untitled', locator: 'p. 3' },
      { source: 'agency', locator: 'S8' },
      { source: 'agency', locator: 'S7' },
      'agency',
    ];
    expect(shown(citations).sources.map(({ name, locators }) => [name.text, ...locators])).toEqual([
      ['Agency', 'S7', 'S8'],
      ['Only a title', 'p. 3'],
    ]);
  });

  test('are the file’s own when it has none', () => {
    expect(shown(undefined, 'agency').sources.map(({ name }) => name.text)).toEqual(['Agency']);
    expect(shown([], 'https://www.example.org/a/b?c').sources).toEqual([
      { name: { text: 'example.org' }, url: 'https://www.example.org/a/b?c', details: [], locators: [] },
    ]);
    expect(shown(undefined).sources).toEqual([]);
  });

  test('that are web addresses go by their host', () => {
    const hosts = ['http://example.org', 'https://WWW.Example.org/x', 'https://example.org:8080/#top'].map(
      (address) => shown([address]).sources[0]?.name.text,
    );
    expect(hosts).toEqual(['example.org', 'Example.org', 'example.org:8080']);
  });

  test('have no address but a web address', () => {
    expect(shown(['trap']).sources).toEqual([{ name: { text: 'Trap' }, details: [], locators: [] }]);
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'https:// x',
      'file:///etc',
    ]) {
      expect(shown([address]).sources[0]?.url).toBeUndefined();
    }
  });

  test('that are in no list are marked, and are a problem', () => {
    const { sources, problems } = shown(['nowhere']);
    expect(sources).toEqual([{ name: { text: 'nowhere (not in the data)' }, details: [], locators: [] }]);
    expect(problems).toEqual([{ code: 'unresolved-reference', field: 'source', value: 'nowhere' }]);
  });

  test('of the article say that it is a commentary, and where', () => {
    const index = indexDataset(readDataset(article).dataset);
    const outcome = index.find('outcome', 'transit-of-kazakh-products');
    if (outcome === undefined) throw new Error('no outcome');
    const [source] = outcomeView(outcome, index, az).sources;
    expect(source?.locators).toEqual(['S15', 'S16']);
    expect(source?.details.map(({ text }) => text)).toEqual([
      'Şərh',
      'Mehbube Mehdiyeva',
      '23 oktyabr (il göstərilməyib)',
    ]);
  });
});
