import { expect, test } from 'vitest';
import { indexDataset, type DatasetIndex, type Report, type TypedRecord } from '../index.js';
import { en } from '../locales/en.js';
import { visitView } from '../view/index.js';
import { jsonLD, renderHTML, renderMarkdown } from './index.js';

const index: DatasetIndex = indexDataset({
  comity: '1',
  language: 'en',
  parties: [
    { id: 'group', name: 'Group' },
    { id: 'firm', name: 'Firm', parent: 'group' },
  ],
  places: [
    { id: 'astana', name: 'Astana', formerNames: [{ name: 'Nur-Sultan' }], latitude: 51.1, longitude: 71.4 },
    { id: 'half', name: 'Half', latitude: 51.1 },
  ],
  sources: [{ id: 's', title: 'Report' }],
});

function linked(type: TypedRecord['type'], fields: object, today?: string): Record<string, unknown> {
  const entry = {
    type,
    record: { id: 'r', kind: 'treaty', title: 'x', ...fields },
  } as unknown as TypedRecord;
  return jsonLD(entry, index, en, today === undefined ? {} : { today }) as Record<string, unknown>;
}

test('whoever signs is known by the office where the name is not', () => {
  const { legislationPassedBy } = linked('agreement', {
    parties: [{ asStated: 'The minister', office: 'Minister' }, { country: 'KZ' }, { party: 'firm' }],
  });
  expect(legislationPassedBy).toMatchObject([
    { '@type': 'Person', jobTitle: { '@value': 'Minister' } },
    { '@type': 'GovernmentOrganization', identifier: 'KZ' },
    { '@type': 'Organization', parentOrganization: { '@type': 'Organization' } },
  ]);
});

test('a place is known by the words of the source where it has no record', () => {
  const { location } = linked('visit', {
    legs: [
      { place: { asStated: 'A palace', country: 'KZ' } },
      { place: { country: 'TR' } },
      { place: 'astana' },
      { place: 'half' },
    ],
  });
  expect(location).toMatchObject([
    { '@type': 'Place', containedInPlace: { identifier: 'KZ' } },
    { '@type': 'Country', identifier: 'TR' },
    { '@type': 'Place', alternateName: { '@value': 'Nur-Sultan' }, geo: { latitude: 51.1, longitude: 71.4 } },
    { '@type': 'Place' },
  ]);
  expect((location as object[])[3]).not.toHaveProperty('geo');
});

test('a source is an address or a record, with a publisher where it has one', () => {
  const { subjectOf, citation } = linked('visit', { citations: ['https://example.org/report', 's'] });
  expect(subjectOf ?? citation).toMatchObject([
    { '@type': 'CreativeWork', url: 'https://example.org/report' },
    { '@type': 'CreativeWork', name: { '@value': 'Report' } },
  ]);
});

test('what is empty is left out', () => {
  expect(linked('visit', { title: { en: 'x', az: '' }, ids: { own: '', other: '5' } })).toMatchObject({
    name: { '@value': 'x', '@language': 'en' },
  });
});

test('a treaty is in force on a day, and only where a day is named', () => {
  const treaty = {
    binding: { value: 'yes' },
    entryIntoForce: '2020-01-01',
    signedOn: '2019-01-01',
    status: 'in-force',
  };
  expect(linked('agreement', treaty, '2026-01-01')).toMatchObject({
    legislationLegalForce: { '@id': 'https://schema.org/InForce' },
  });
  expect(linked('agreement', treaty)).not.toHaveProperty('legislationLegalForce');
});

test('a document without a language is in that of the file', () => {
  const text = JSON.stringify(linked('agreement', { documents: [{ url: 'https://example.org/a.pdf' }] }));
  expect(text).toContain('"inLanguage":"en"');
});

test('a visit that was put off and an action that is under way are said to be so', () => {
  expect(linked('visit', { status: 'postponed' })).toMatchObject({
    eventStatus: { '@id': 'https://schema.org/EventPostponed' },
  });
  expect(linked('outcome', { kind: 'decision', text: 'x', progress: 'under-way' })).toMatchObject({
    '@type': 'PlanAction',
    actionStatus: { '@id': 'https://schema.org/ActiveActionStatus' },
  });
  expect(linked('visit', { meetings: [{ id: 'm', kind: 'seance' }] })).toMatchObject({
    subEvent: { name: { '@value': 'seance' } },
  });
});

test('what is also reported needs no source to be shown', () => {
  const reports = [{ field: 'kind', value: 'official' }] as unknown as Report[];
  const view = visitView({ id: 'v', kind: 'state', reports }, index, en);
  expect(renderHTML(view, en)).toContain('Official visit</span></li>');
  expect(renderMarkdown(view, en)).toMatch(/Official visit$/m);
});
