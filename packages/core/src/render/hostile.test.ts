import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS, hostileDataset, LONG_TEXTS, longDataset } from '../../test/hostile.js';
import { indexDataset, readDataset, type DatasetIndex, type TypedRecord } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { RECORD_TYPES } from '../models/lists.js';
import {
  agreementView,
  lifecycleView,
  outcomeView,
  partyView,
  routeView,
  sectorView,
  visitView,
  type CardView,
  type FigureLocale,
} from '../view/index.js';
import { figures as azFigures } from '../locales/figures/az.js';
import { figures as enFigures } from '../locales/figures/en.js';
import { closed } from '../view/direction.js';
import { renderHTML, renderJSONLD, renderMarkdown } from './index.js';

const places = ['texts', 'everything'] as const;
const cases = Object.entries(HOSTILE_TEXTS).flatMap(([name, text]) =>
  places.map((where) => [name, where, text] as const),
);
const locales: readonly FigureLocale[] = [
  { ...en, figures: enFigures },
  { ...az, figures: azFigures },
];

function recordsOf(index: DatasetIndex): TypedRecord[] {
  return RECORD_TYPES.flatMap((type) => index.all(type).map((record) => ({ type, record }) as TypedRecord));
}

function cardsOf(index: DatasetIndex, locale: FigureLocale): CardView[] {
  return [
    ...index.all('visit').map((record) => visitView(record, index, locale)),
    ...index.all('agreement').map((record) => agreementView(record, index, locale)),
    ...index.all('outcome').map((record) => outcomeView(record, index, locale)),
  ];
}

/** Every view of every record. */
function viewsOf(index: DatasetIndex, locale: FigureLocale): unknown[] {
  return [
    ...cardsOf(index, locale),
    ...index.all('agreement').map((record) => lifecycleView(record, index, locale, '2026-01-15')),
    ...index.all('party').map((record) => partyView(record, index, locale)),
    ...index.all('route').map((record) => routeView(record, index, locale)),
    ...index.all('sector').map((record) => sectorView(record.code, index, locale)),
  ];
}

/** Every text in a value except addresses, ids and what is only told in the console. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return NOT_SHOWN.has(key) ? [] : [value];
  if (typeof value !== 'object' || value === null || NOT_SHOWN.has(key)) return [];
  return Object.entries(value).flatMap(([name, entry]) => textsIn(entry, Array.isArray(value) ? key : name));
}
const NOT_SHOWN = new Set(['url', 'id', 'code', 'country', 'field', 'problems', 'lang', 'key', 'href']);

const markdownNodes = new Set('root heading paragraph list listItem strong text inlineCode link'.split(' '));

function expectPlainMarkdown(markdown: string, github: boolean): void {
  const nodes: { type: string; url?: string; children?: unknown[] }[] = [
    github
      ? fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
      : fromMarkdown(markdown),
  ];
  for (const node of nodes) nodes.push(...((node.children ?? []) as typeof nodes));
  for (const { type, url } of nodes) {
    expect(markdownNodes, markdown).toContain(type);
    if (url !== undefined) expect(url).toMatch(/^(?:https?:|mailto:)/i);
  }
}

test('the files that hold texts only where any text may stand are valid', () => {
  for (const text of Object.values(HOSTILE_TEXTS)) {
    const { report } = readDataset(hostileDataset(text, { where: 'texts' }));
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

describe('whatever stands in the fields of all records', () => {
  test.each(cases)('%s, in %s: Markdown has no markup but its own', (_name, where, text) => {
    const index = indexDataset(hostileDataset(text, { where }));
    for (const view of cardsOf(index, locales[0] as FigureLocale))
      expectPlainMarkdown(renderMarkdown(view, en), where === 'texts');
  });

  test.each(cases)('%s, in %s: JSON-LD is JSON that no page takes for markup', (_name, where, text) => {
    const index = indexDataset(hostileDataset(text, { where }));
    for (const record of recordsOf(index)) {
      const script = renderJSONLD(record, index, en);
      expect(script).not.toMatch(/[<>&\u2028\u2029]/);
      if (script === '') continue;
      for (const address of addressesIn(JSON.parse(script) as unknown))
        expect(address).toMatch(/^(?:https?:|#|urn:)/i);
    }
  });

  test.each(cases)('%s, in %s: HTML has no tag and no attribute but its own', (_name, where, text) => {
    const index = indexDataset(hostileDataset(text, { where }));
    for (const view of cardsOf(index, locales[0] as FigureLocale)) {
      const tags = renderHTML(view, en).match(/<[^>]*>?/g) ?? [];
      for (const tag of tags) expectHarmlessTag(tag);
    }
  });

  test.each(cases)('%s, in %s: no text of a view turns what stands beside it', (_name, where, text) => {
    const index = indexDataset(hostileDataset(text, { where }));
    for (const locale of locales)
      for (const shown of textsIn(viewsOf(index, locale))) expect(shown).toBe(closed(shown));
  });

  test.each(Object.entries(LONG_TEXTS))('%s is rendered in seconds', (_name, text) => {
    const index = indexDataset(longDataset(text));
    const started = performance.now();
    for (const view of cardsOf(index, locales[0] as FigureLocale))
      expect(renderHTML(view, en).length + renderMarkdown(view, en).length).toBeGreaterThan(0);
    for (const record of recordsOf(index)) renderJSONLD(record, index, en);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('nothing that all objects have has changed', () => {
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/** A tag as the renderer writes it: its attributes are quoted, and hold no quotation mark. */
const TAG =
  /^<\/?(?:article|span|div|h3|p|dl|dt|dd|ul|li|code|bdi|a|time|strong|details|summary)((?: [a-z-]+="[^"]*")*)>$/;
const ATTRIBUTES = new Set(
  'class lang dir href datetime role aria-label aria-hidden data-sector data-strength data-state data-label'.split(
    ' ',
  ),
);

function expectHarmlessTag(tag: string): void {
  const [, attributes] = TAG.exec(tag) ?? [];
  if (attributes === undefined) throw new Error(`${tag} is no tag of its own`);
  for (const [, name = '', value = ''] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
    expect(ATTRIBUTES, tag).toContain(name);
    if (name === 'href') expect(value).toMatch(/^https?:/i);
  }
}

/** What a consumer of linked data would follow. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ADDRESSES.has(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    addressesIn(entry, Array.isArray(value) ? key : name),
  );
}
const ADDRESSES = new Set(['url', '@id', 'sameAs', 'contentUrl']);
