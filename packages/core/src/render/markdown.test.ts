import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { indexDataset, readDataset, type Agreement, type Dataset } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { agreementView, outcomeView, visitView, type CardView, type Locale } from '../view/index.js';
import { renderMarkdown } from './index.js';

function cards(dataset: Dataset, locale: Locale): CardView[] {
  const index = indexDataset(dataset);
  return [
    ...index.all('visit').map((visit) => visitView(visit, index, locale)),
    ...index.all('agreement').map((agreement) => agreementView(agreement, index, locale)),
    ...index.all('outcome').map((outcome) => outcomeView(outcome, index, locale)),
  ];
}

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

/** All nodes of a Markdown text as CommonMark reads it, and as GitHub does. */
function nodesOf(markdown: string, dialect: 'commonmark' | 'github'): Nodes[] {
  const tree =
    dialect === 'github'
      ? fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
      : fromMarkdown(markdown);
  const nodes: Nodes[] = [tree];
  for (const node of nodes) if ('children' in node) nodes.push(...node.children);
  return nodes;
}

function textOf(nodes: readonly Nodes[]): string {
  return nodes.map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : '')).join('');
}

const OWN_NODES = [
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'strong',
  'text',
  'inlineCode',
  'link',
];

/** What the reader of a text sees: one line. */
function asShown(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Every text of the view that Markdown shows as text or as a link's name. */
function expectOnlyOwnMarkup(view: CardView, locale: Locale): void {
  const markdown = renderMarkdown(view, locale);
  for (const dialect of ['commonmark', 'github'] as const) {
    const nodes = nodesOf(markdown, dialect);
    for (const node of nodes) expect(OWN_NODES, markdown).toContain(node.type);
    const headings = nodes.filter((node) => node.type === 'heading');
    expect(headings).toHaveLength(1);
    expect(headings[0]?.depth).toBe(3);
    const title = textOf(nodes.filter((node) => headings[0]?.children.includes(node as never)));
    if (dialect === 'commonmark') expect(title).toBe(asShown(view.title.text));
    const links = nodes.filter((node) => node.type === 'link').map(({ url }) => url);
    const sources = [
      ...view.sources,
      ...view.reports.flatMap(({ source }) => (source === undefined ? [] : [source])),
    ];
    const expected = sources.flatMap(({ url }) =>
      url === undefined ? [] : [url.replace(/[\\\p{Cc}]/gu, encodeURIComponent)],
    );
    // GitHub makes links of addresses in a text; they lead where they say.
    if (dialect === 'commonmark') expect(links.sort()).toEqual(expected.sort());
    for (const url of links) expect(url).toMatch(/^(?:https?:|mailto:)/i);
  }
}

/** A copy in which every text is this one, except where the text decides what is shown. */
function withEveryText(value: unknown, hostile: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withEveryText(entry, hostile, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, withEveryText(entry, hostile, name)]),
    );
  }
  return typeof value === 'string' && !KEPT.has(key) ? hostile : value;
}
const KEPT = new Set(['comity', 'id', 'visit', 'partOf', 'status', 'person', 'party', 'source']);

describe('no text of the data is markup', () => {
  test.each([
    ...[
      '# heading',
      '## h ##',
      'x\n===',
      'x\n---',
      '---',
      '***',
      '- item',
      '+ item',
      '* item',
      '1. item',
      '12) x',
    ],
    ...[
      '> quote',
      '`code`',
      '``',
      '```js\nx\n```',
      '~~~\nx',
      '    indented',
      '\tindented',
      '*em*',
      '__strong__',
    ],
    ...[
      '_',
      '**',
      '~~gone~~',
      '[a](https://evil.example)',
      '![a](x)',
      '[x]: https://evil',
      '[^1]',
      '[ ] task',
    ],
    ...[
      '<script>alert(1)</script>',
      '<https://evil.example>',
      '<!-- x',
      '&lt;b&gt;',
      '&#x3C;',
      '&copy;',
      'a & b',
    ],
    ...[
      '|a|b|\n|-|-|\n|c|d|',
      '\\',
      '\\\\',
      'x\\',
      'x  \ny',
      '$x$',
      'a\u0000b',
      '\u2028',
      '\ufeff',
      '\u00a0x\u00a0',
    ],
    ...[
      'https://example.org/a)b',
      'https://example.org/\\',
      'https://x/&copy;',
      'javascript:alert(1)',
      'www.evil.example',
      'a@b.example',
      '@user #12',
    ],
  ])('%j', (hostile) => {
    for (const file of [article, enriched]) {
      for (const view of cards(withEveryText(file, hostile) as Dataset, az)) expectOnlyOwnMarkup(view, az);
    }
  });

  test('nor is any text that is made of what markup is made of', () => {
    const piece = fc.constantFrom(
      ...[
        '\\',
        '`',
        '``',
        '*',
        '**',
        '_',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '-',
        '+',
        '=',
        '1.',
        '2)',
        '!',
        '&',
        ';',
      ],
      ...[
        '&amp;',
        '&#35;',
        '|',
        '~',
        '~~',
        ':',
        '$',
        '\n',
        '\n\n',
        ' ',
        '    ',
        '\t',
        '\u00a0',
        '\u3000',
        'x',
        'é',
        '“',
        '.',
      ],
      ...['http://', 'www.', '@', '<a>', '<!--', '-->', '^', '"', "'", '/', '\r', '\u0000', '中', '\ud800'],
    );
    const hostile = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, party, note, locator) => {
        const agreement = {
          id: 'a',
          kind: note,
          title,
          parties: [{ asStated: party }, title],
          note,
          description: party,
          reports: [{ field: title, asStated: note, locator }],
          corrections: [{ date: locator, note: title }],
          citations: [{ source: 's', locator }],
        } as unknown as Agreement;
        const source = { id: 's', publisher: title, url: `https://example.org/${party}` };
        const index = indexDataset({ comity: '1', sources: [source], agreements: [agreement] });
        expectOnlyOwnMarkup(agreementView(agreement, index, en), en);
      }),
      { seed: 17, numRuns: 500 },
    );
  });
});

test('what needs no escape has none', () => {
  const agreement: Agreement = {
    id: 'a',
    kind: 'treaty',
    title: 'Agreement No. 12 (2025-10-23), "oil & gas": 50 % – a/b, c!',
    parties: ['AZ', 'KZ', 'nobody'],
    signedOn: '2025-10-23',
    citations: ['s'],
  };
  const index = indexDataset({
    comity: '1',
    sources: [{ id: 's', publisher: 'Agency', url: 'https://example.org/?a=1&b=2' }],
    agreements: [agreement],
  });
  expect(renderMarkdown(agreementView(agreement, index, en), en, { headingLevel: 1 })).toBe(`\
# Agreement No. 12 (2025-10-23), "oil & gas": 50 % – a/b, c!

Treaty · Signed

Azerbaijan · Kazakhstan · \`nobody\`

- **Signed:** 23 October 2025
- **In force:** Not known
- **Legal effect:** Binding (presumed from its name)

**Source:** [Agency](<https://example.org/?a=1&b=2>)
`);
});

test('the article says what its cards say', () => {
  const index = indexDataset(readDataset(article).dataset);
  const [visit] = index.all('visit');
  if (visit === undefined) throw new Error('no visit');
  const text = textOf(nodesOf(renderMarkdown(visitView(visit, index, en), en), 'github'));
  expect(text).toContain('Ilham Aliyev in Kazakhstan');
  expect(text).toContain('At least 6 signed, 1 agreed, 3 decided, 1 raised');
  expect(text).toContain('Discussions between the heads of state');
  expect(text).toContain('Transport and logistics');
  expect(text).toContain('AZERTAC');
});

test('the heading is never of a level that there is not', () => {
  const view = visitView({ id: 'v', kind: 'state' }, indexDataset({ comity: '1' }), en);
  for (const level of [0, 7, 1.5, NaN, 'x']) {
    expect(renderMarkdown(view, en, { headingLevel: level as 3 })).toMatch(/^### /);
  }
});
