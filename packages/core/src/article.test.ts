import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { az } from './locales/az.js';
import { en } from './locales/en.js';
import { agreementView, outcomeView, visitView } from './view/index.js';
import {
  agreementStrength,
  bindingOf,
  countAgreements,
  countOutcomes,
  indexDataset,
  outcomeStrength,
  readDataset,
  RECORD_TYPES,
  signingDateOf,
  statusOn,
  type Agreement,
  type AnyRecord,
  type Citation,
  type DatasetIndex,
} from './index.js';

function textOf(name: string): string {
  return readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
}

const ARTICLE_TEXT = textOf('aliyev-kazakhstan.json');
const ARTICLE = indexDataset(readDataset(ARTICLE_TEXT).dataset);
const ENRICHED = indexDataset(readDataset(textOf('aliyev-kazakhstan.enriched.json')).dataset);

/** The record that must be there. */
function only<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('the record is missing');
  return record;
}

function agreement(id: string, index = ARTICLE): Agreement {
  return only(index.find('agreement', id));
}

/** Every citation and report in a record, those of its meetings included. */
function citationsIn(index: DatasetIndex): Citation[] {
  const records: AnyRecord[] = RECORD_TYPES.flatMap((type) => [...index.all(type)]);
  const meetings = index.all('visit').flatMap((visit) => visit.meetings ?? []);
  return [...records, ...meetings].flatMap((record) => [
    ...(record.citations ?? []).map((citation) =>
      typeof citation === 'string' ? { source: citation } : citation,
    ),
    ...(record.reports ?? []).map((report) => ({ ...report, source: report.source ?? 'azertac' })),
  ]);
}

describe.each(['aliyev-kazakhstan.json', 'aliyev-kazakhstan.enriched.json'])('%s', (name) => {
  test('is read without a finding', () => {
    const { report } = readDataset(textOf(name));
    expect(report.findings).toEqual([]);
    expect(report.records.accepted).toBe(report.records.read);
  });

  test('is shown in both languages without a problem', () => {
    const index = indexDataset(readDataset(textOf(name)).dataset);
    for (const locale of [en, az]) {
      const views = [
        ...index.all('visit').map((visit) => visitView(visit, index, locale)),
        ...index.all('agreement').map((record) => agreementView(record, index, locale)),
        ...index.all('outcome').map((outcome) => outcomeView(outcome, index, locale)),
      ];
      expect(views.flatMap(({ problems }) => problems)).toEqual([]);
    }
  });
});

describe('the article as records', () => {
  const citations = citationsIn(ARTICLE);

  test('leads each of its nineteen sentences to a record', () => {
    const locators = new Set(citations.flatMap(({ locator }) => locator ?? []));
    expect([...locators].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
      Array.from({ length: 19 }, (_, i) => `S${String(i)}`),
    );
  });

  test('has each of them in a citation, with a short quote', () => {
    const cited = citations.filter(({ quote }) => quote !== undefined);
    expect(new Set(cited.map(({ locator }) => locator)).size).toBe(19);
    for (const { quote = '' } of cited) expect(quote.length).toBeLessThan(160);
  });

  test('rests on the article alone', () => {
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set(['azertac']));
    expect(ARTICLE.all('source')).toHaveLength(1);
  });

  test('holds nothing that the article does not say: no year, no city, no name for the fund', () => {
    const data = JSON.parse(ARTICLE_TEXT) as unknown;
    const withoutAddress = JSON.stringify(data).replace(/"url":"[^"]*"/g, '');
    expect(withoutAddress).not.toMatch(/(?:19|20)\d\d/);
    expect(withoutAddress).not.toMatch(/Astana|Akorda|Samruk|Council|\b15\b/);
    for (const visit of ARTICLE.all('visit')) {
      expect(visit.startDate ?? visit.endDate ?? visit.legs ?? visit.hosts).toBeUndefined();
    }
  });
});

describe('the twelve hard cases', () => {
  test('1. four strengths of outcome are kept apart, and only what was signed counts as signed', () => {
    expect(agreementStrength(agreement('digital-protocols'), ARTICLE)).toBe('signed');
    expect(agreementStrength(agreement('investment-mechanism-agreement'), ARTICLE)).toBe('agreed');
    expect(ARTICLE.all('outcome').map((outcome) => outcomeStrength(outcome))).toEqual([
      'decided',
      'decided',
      'decided',
      'raised',
    ]);
    const agreements = countAgreements(ARTICLE, { visit: 'visit' });
    expect(agreements.signed).toEqual({ atLeast: 6, about: false, mayOverlap: true });
    expect(agreements.agreed).toEqual({ atLeast: 1, atMost: 1, about: false, mayOverlap: false });
    expect([agreements.decided.atLeast, agreements.raised.atLeast]).toEqual([0, 0]);
    const outcomes = countOutcomes(ARTICLE, { visit: 'visit' });
    expect(
      [outcomes.signed, outcomes.agreed, outcomes.decided, outcomes.raised].map(({ atLeast }) => atLeast),
    ).toEqual([0, 0, 3, 1]);
  });

  test('2. an unknown count is “at least two”, in the source’s words, and never 0 or 1', () => {
    expect(agreement('documents').count).toEqual({ atLeast: 2, asStated: 'a series of important documents' });
    const alone = indexDataset({ comity: '1', agreements: [agreement('documents')] });
    expect(countAgreements(alone).signed).toEqual({ atLeast: 2, about: false, mayOverlap: false });
  });

  test('3. a member of which neither title, number, text nor signer is known has a card', () => {
    const member = agreement('transport-documents');
    expect([member.title, member.signatures, member.parties, member.documents]).toEqual(
      Array(4).fill(undefined),
    );
    expect(agreementView(member, ARTICLE, en).title.text).toBe('At least two documents, titles not given');
    expect(agreementView(member, ARTICLE, az).title.text).toBe('Ən azı iki sənəd, adları göstərilməyib');
  });

  test('4. a counterpart without a name stays without one, and who it may be stands in the enriched file', () => {
    const [, fund] = agreement('investment-mechanism-agreement').parties ?? [];
    expect(fund).toEqual({ asStated: 'Kazakhstan’s sovereign wealth fund', country: 'KZ', kind: 'fund' });
    const [, identified] = agreement('investment-mechanism-agreement', ENRICHED).parties ?? [];
    expect(identified).toMatchObject({
      asStated: 'Kazakhstan’s sovereign wealth fund',
      identification: { ref: 'samruk-kazyna', basis: 'inferred', confidence: 'high', source: 'caspian-post' },
    });
  });

  test('5. dates: published on a day without a year, signed during a visit whose days are not stated', () => {
    expect(only(ARTICLE.find('source', 'azertac')).published).toBe('XXXX-10-23');
    expect(signingDateOf(agreement('humanitarian-agreements'), ARTICLE)).toEqual({
      basis: 'visit',
      visit: ARTICLE.find('visit', 'visit'),
      date: undefined,
    });
    expect(signingDateOf(agreement('humanitarian-agreements', ENRICHED), ENRICHED)?.date).toBe(
      '2025-10-20/2025-10-21',
    );
    const open = readDataset({ comity: '1', visits: [{ id: 'v', kind: 'state', startDate: '2025-10/..' }] });
    expect(open.report.findings).toEqual([]);
  });

  test('6. two kinds for one thing stand side by side, between sources and within one', () => {
    const visit = only(ENRICHED.find('visit', 'visit'));
    expect(visit.kind).toBe('state');
    expect(
      visit.reports?.filter(({ field }) => field === 'kind').map(({ value, source }) => [value, source]),
    ).toEqual([
      ['official', 'azertac'],
      ['official', 'haberport'],
    ]);
    expect(only(ARTICLE.find('visit', 'visit')).kind).toBe('official');
    expect(agreement('digital-protocols')).toMatchObject({
      kind: 'protocol',
      reports: [{ field: 'kind', value: 'agreement', asStated: 'These agreements', locator: 'S12' }],
    });
    expect(only(ARTICLE.find('outcome', 'transit-of-kazakh-products'))).toMatchObject({
      kind: 'discussion',
      reports: [{ field: 'kind', value: 'initiative', locator: 'S16' }],
    });
  });

  test('7. states, a company, a fund and “both sides” are parties of one model', () => {
    const visit = only(ARTICLE.find('visit', 'visit'));
    expect([visit.origin, visit.destinations]).toEqual([['AZ'], ['KZ']]);
    expect(ARTICLE.find('party', 'socar')).toMatchObject({
      kind: 'company',
      country: 'AZ',
      stateOwned: true,
    });
    expect(agreement('investment-mechanism-agreement').parties).toMatchObject(['socar', { kind: 'fund' }]);
    expect(only(ARTICLE.find('outcome', 'transit-systems')).by).toEqual([{ asStated: 'both sides' }]);
    expect(only(ARTICLE.find('outcome', 'youth-exchanges')).by).toEqual([{ asStated: 'The parties' }]);
    expect(only(ARTICLE.find('party', 'turkic-world')).kind).toBe('community');
  });

  test('8. a route leads from port to port and belongs to a project', () => {
    const route = only(ARTICLE.find('route', 'baku-aktau'));
    expect(route).toMatchObject({
      project: 'middle-corridor',
      legs: [{ from: 'port-of-baku', to: 'port-of-aktau' }],
    });
    expect(route.legs?.[0]).not.toHaveProperty('mode');
    expect(ARTICLE.find('place', 'port-of-aktau')?.kind).toBe('port');
    expect(agreement('transport-documents')).toMatchObject({
      projects: ['middle-corridor'],
      routes: ['baku-aktau'],
    });
  });

  test('9. a mechanism that an agreement founds is a body that is only planned', () => {
    expect(agreement('investment-mechanism-agreement').establishes).toEqual(['joint-investment-mechanism']);
    expect(ARTICLE.find('body', 'joint-investment-mechanism')).toMatchObject({
      kind: 'mechanism',
      status: 'planned',
      establishedBy: 'investment-mechanism-agreement',
    });
  });

  test('10. the “humanitarian sphere” is culture, education and health, and no aid', () => {
    const sectors = agreementView(agreement('humanitarian-agreements'), ARTICLE, en).sectors.map(
      ({ code }) => code,
    );
    expect(sectors).toEqual(['education', 'culture', 'health', 'science-research']);
    const all = [...ARTICLE.all('agreement'), ...ARTICLE.all('outcome')];
    expect(JSON.stringify(all.map((record) => record.sectors))).not.toContain('humanitarian');
  });

  test('11. opinion is a claim with its words and its holder, and counts nowhere', () => {
    const claims = ARTICLE.all('claim');
    const holders = new Map(claims.map(({ id, holder }) => [id, holder]));
    expect(holders.get('milestone')).toBe('mehbube-mehdiyeva');
    expect(holders.get('vital-artery')).toEqual({ asStated: 'The leaders' });
    expect(holders.get('important-step')).toBeUndefined();
    const locators = claims.flatMap(({ citations = [] }) =>
      citations.map((citation) => (citation as Citation).locator),
    );
    expect(locators).toEqual(['S1', 'S2', 'S4', 'S5', 'S11', 'S16', 'S17']);
    const { claims: _claims, ...facts } = readDataset(ARTICLE_TEXT).dataset;
    expect(countAgreements(indexDataset(facts))).toEqual(countAgreements(ARTICLE));
    expect(countOutcomes(indexDataset(facts))).toEqual(countOutcomes(ARTICLE));
  });

  test('12. author, agency and genre are told apart, and a card says that it rests on a commentary', () => {
    expect(ARTICLE.find('source', 'azertac')).toMatchObject({
      publisher: 'AZERTAC',
      author: { name: 'Mehbube Mehdiyeva', role: 'Research Expert' },
      genre: 'commentary',
      dateline: 'Baku, October 23',
    });
    const [source] = visitView(only(ARTICLE.find('visit', 'visit')), ARTICLE, en).sources;
    expect([source?.name.text, ...(source?.details ?? []).map(({ text }) => text)]).toEqual([
      'AZERTAC',
      'Commentary',
      'Mehbube Mehdiyeva',
      '23 October (year not stated)',
    ]);
  });
});

describe('the enriched file', () => {
  test('counts the fifteen documents that others report, and the joint statement', () => {
    const { signed, agreed } = countAgreements(ENRICHED, { visit: 'visit' });
    expect(signed).toEqual({ atLeast: 16, atMost: 16, about: false, mayOverlap: false });
    expect(agreed.atLeast).toBe(1);
    expect(agreement('documents', ENRICHED).count).toMatchObject({ stated: 15 });
    expect(only(ENRICHED.find('visit', 'visit')).documentCount).toMatchObject({ stated: 15 });
  });

  test('holds the joint statement as a text that does not bind', () => {
    const statement = agreement('joint-statement', ENRICHED);
    expect(agreementStrength(statement, ENRICHED)).toBe('signed');
    expect(bindingOf(statement)).toEqual({ value: 'no', basis: 'presumed' });
    expect(statusOn(statement, '2025-12-01', ENRICHED).force).toBe('not-applicable');
  });

  test('adds to the article and takes nothing away', () => {
    for (const type of RECORD_TYPES) {
      const ids = new Set(ENRICHED.all(type).map((record) => ('id' in record ? record.id : record.code)));
      for (const record of ARTICLE.all(type)) expect(ids).toContain('id' in record ? record.id : record.code);
    }
    expect(citationsIn(ENRICHED).filter(({ source }) => source !== 'azertac').length).toBeGreaterThan(0);
    const locators = new Set(citationsIn(ENRICHED).flatMap(({ locator }) => locator ?? []));
    expect(locators.size).toBe(19);
  });
});
