import { describe, expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { indexDataset, readDataset, type Agreement, type Dataset, type DatasetIndex } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { agreementView, outcomeView, visitView, type CardView, type Locale } from '../view/index.js';
import { renderHTML } from './index.js';

function cards(index: DatasetIndex, locale: Locale): CardView[] {
  return [
    ...index.all('visit').map((visit) => visitView(visit, index, locale)),
    ...index.all('agreement').map((agreement) => agreementView(agreement, index, locale)),
    ...index.all('outcome').map((outcome) => outcomeView(outcome, index, locale)),
  ];
}

function card(fields: Partial<Agreement>, others: Partial<Dataset> = {}, locale: Locale = en): string {
  const agreement: Agreement = { id: 'a', kind: 'treaty', title: 'Title', ...fields };
  return renderHTML(
    agreementView(agreement, indexDataset({ comity: '1', ...others, agreements: [agreement] }), locale),
    locale,
  );
}

/** The tags that a card is made of; whatever else looks like one came out of the data. */
const TAGS =
  /<\/(?:article|p|h3|div|dl|dt|dd|ul|li|span|time|bdi|code|a|details|summary)>|<(?:article|p|h3|div|dl|dt|dd|ul|li|span|code|details|summary)(?: class="comity-[a-z]+")?(?: (?:lang|dir|data-sector|data-strength|aria-hidden)="[a-z-]+"| (?:aria|data)-label="[^"<>]*")*>|<time datetime="[^"<>]*">|<bdi lang="[^"<>]*">|<a href="https?:\/\/[^"<>\s]*">/g;

/** The HTML without its own tags, which are checked to be in pairs. */
function textOf(html: string): string {
  const open: string[] = [];
  for (const [tag] of html.matchAll(TAGS)) {
    const name = /[a-z0-9]+/.exec(tag)?.[0] ?? '';
    if (tag.startsWith('</')) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
  return html.replace(TAGS, '');
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
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</p></article><iframe src="//evil">',
    '<!-- ',
    ']]><![CDATA[',
    '&lt;script&gt;',
    '&#x3C;script&#x3E;',
    'javascript:alert(1)',
    'https://example.org/"onclick="x',
    "https://example.org/'><script>",
    '\u0000<\u2028>',
    '$& $1 $` \\',
  ])('%j', (hostile) => {
    for (const file of [article, enriched]) {
      const index = indexDataset(withEveryText(file, hostile) as Dataset);
      for (const locale of [en, az]) {
        for (const view of cards(index, locale)) {
          const text = textOf(renderHTML(view, locale));
          expect(text).not.toMatch(/[<>"']/);
          expect(text.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        }
      }
    }
  });

  test('and each stays readable as what it is', () => {
    expect(card({ title: 'Rock & Roll <1977> "A" \'B\'' })).toContain(
      '<h3 class="comity-title">Rock &amp; Roll &lt;1977&gt; &quot;A&quot; &#39;B&#39;</h3>',
    );
    expect(card({ title: { 'x"><b>': 'Title' } })).toContain('<bdi lang="x&quot;&gt;&lt;b&gt;">Title</bdi>');
  });
});

describe('a link', () => {
  const linked = (url: string): string =>
    card({ citations: ['s'] }, { sources: [{ id: 's', publisher: 'Agency', url }] });

  test('leads to the web', () => {
    expect(linked('https://example.org/?a=1&b=2')).toContain(
      '<a href="https://example.org/?a=1&amp;b=2">Agency</a>',
    );
    expect(linked('HTTP://example.org')).toContain('<a href="HTTP://example.org">');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://x',
    'data:text/html,x',
    '/x',
    'mailto:a@b',
    '',
  ])('is never %j', (url) => {
    expect(linked(url)).not.toContain('href');
    expect(linked(url)).toContain('Agency');
  });
});

test('a text in another language says so, and one in the language of the page does not', () => {
  expect(card({ title: 'Treaty' })).toContain('>Treaty</h3>');
  expect(card({ title: 'Treaty' }, {}, az)).toContain('><bdi lang="en">Treaty</bdi></h3>');
  expect(card({ title: { ar: 'معاهدة' } })).toContain('<bdi lang="ar">معاهدة</bdi>');
});

test('a day is one for machines too', () => {
  expect(card({ signedOn: '2025-10-23' })).toContain('<time datetime="2025-10-23">23 October 2025</time>');
  expect(card({ signedOn: 'XXXX-10-23' })).toContain(
    '<time datetime="10-23">23 October (year not stated)</time>',
  );
  expect(card({ signedOn: '2025-10-20/2025-10-21' })).not.toContain('<time');
});

describe('the heading', () => {
  const view = visitView({ id: 'v', kind: 'state' }, indexDataset({ comity: '1' }), en);

  test('has the level that the page needs, 3 when it does not say', () => {
    expect(renderHTML(view, en)).toContain('<h3 class="comity-title">State visit, title not given</h3>');
    expect(renderHTML(view, en, { headingLevel: 1 })).toContain(
      '<h1 class="comity-title">State visit, title not given</h1>',
    );
    expect(renderHTML(view, en, { headingLevel: 6 })).toContain('</h6>');
  });

  test('is never of a level that there is not', () => {
    for (const level of [0, 7, -1, 1.5, NaN, '3><script>']) {
      expect(renderHTML(view, en, { headingLevel: level as 3 })).toContain('<h3 class="comity-title">');
    }
  });
});

test('the visit of the article can be read without JavaScript', () => {
  const index = indexDataset(readDataset(article).dataset);
  const [visit, documents] = cards(index, en);
  if (visit === undefined || documents === undefined) throw new Error('no cards');
  const text = textOf(renderHTML(visit, en));
  expect(text).toContain('Official visit');
  expect(text).toContain('Ilham Aliyev in Kazakhstan');
  expect(text).toContain('At least 6 signed, 1 agreed, 3 decided, 1 raised');
  expect(text).toContain('Transport and logistics');
  expect(text).toContain('AZERTAC, Commentary, Mehbube Mehdiyeva, 23 October (year not stated), S1, S6');
  expect(textOf(renderHTML(documents, en))).toContain(
    'Document · SignedAt least two documents, titles not given',
  );
});

describe('what the card says is said here too', () => {
  const read = (file: unknown): DatasetIndex => indexDataset(readDataset(file).dataset);
  const html = (index: DatasetIndex, id: string): string => {
    const agreement = index.find('agreement', id);
    if (agreement === undefined) throw new Error(id);
    return renderHTML(agreementView(agreement, index, en), en);
  };

  test('what is also reported, with its place', () => {
    expect(textOf(html(read(article), 'digital-protocols'))).toContain(
      'Also reported asKind: Agreement — S12',
    );
    expect(textOf(html(read(enriched), 'documents'))).toContain('at least two) — AZERTAC, Commentary');
  });

  test('who an unnamed party is believed to be', () => {
    expect(textOf(html(read(enriched), 'investment-mechanism-agreement'))).toContain(
      'sovereign wealth fund believed to be Samruk-Kazyna (high confidence)',
    );
  });

  test('an id that leads nowhere is no name', () => {
    expect(card({ parties: ['AZ', 'samruk-kazyna'] })).toContain(
      '<li><span class="comity-name">Azerbaijan</span></li><li><span class="comity-name"><code class="comity-unresolved">samruk-kazyna</code></span></li>',
    );
  });

  test('meetings, and what the sentence on the results takes for granted', () => {
    const index = read(article);
    const [visit] = index.all('visit');
    if (visit === undefined) throw new Error('no visit');
    const text = textOf(renderHTML(visitView(visit, index, en), en));
    expect(text).toContain('1 raised. Assumes that no document is in two of the groups.');
    expect(text).toContain('MeetingsDiscussions between the heads of state, Talks');
  });

  test('the note and the corrections', () => {
    const html = card({ note: 'A remark', corrections: [{ date: '2025-11-01', note: 'Title mended' }] });
    expect(html).toContain('>A remark</p>');
    expect(html).toContain('>Correction 1 November 2025: Title mended</p>');
  });
});
