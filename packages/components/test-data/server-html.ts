import type { Agreement, Dataset, Visit } from '@comity/core';
import {
  renderHTML,
  renderLifecycleHTML,
  renderPartyHTML,
  renderPartyPairsHTML,
  renderRouteHTML,
  renderSectorHTML,
  renderSectorTableHTML,
  renderTimelineHTML,
  renderVisitHTML,
  renderYearTableHTML,
} from '@comity/core/render';
import {
  agreementView,
  indexDataset,
  lifecycleView,
  outcomeView,
  partyPairsView,
  partyView,
  routeView,
  sectorTableView,
  sectorView,
  timelineView,
  visitReport,
  visitView,
  yearTableView,
  type FigureLocale,
} from '@comity/core/view';
import { article, enriched } from './visit.js';

/** An element with what a server prints inside it, and what the element itself is given. */
export interface ServerSide {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly html: (locale: FigureLocale) => string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The day that statuses are asked for. */
export const TODAY = '2026-01-15';

const data = enriched;
const index = indexDataset(data);
const lived: Agreement = {
  id: 'lived',
  kind: 'treaty',
  title: 'Treaty on transit',
  parties: ['AZ', 'KZ', { asStated: 'the third party' }],
  signedOn: '2019-03-02',
  entryIntoForce: '2020-01-01',
  signatures: [{ party: 'AZ', on: '2019-03-02' }],
  events: [
    { act: 'ratification', party: 'AZ', on: '2019-06-01' },
    { act: 'ratification', party: 'KZ', on: '2019' },
  ],
} as unknown as Agreement;
const many: Dataset = { ...data, agreements: [...(data.agreements ?? []), lived] };
const manyIndex = indexDataset(many);

/** Every record of the visit of the article, and every figure over it. */
export const serverSides: readonly ServerSide[] = [
  ...['energy-oil-gas', 'transport', 'space-mining'].map((code): ServerSide => ({
    name: `sector ${code}`,
    tag: 'comity-sector-badge',
    attributes: {},
    html: (locale) => renderSectorHTML(sectorView(code, index, locale) ?? never(), locale),
    data: { code, data },
  })),
  ...['AZ', 'socar', 'nobody-knows'].map((party): ServerSide => ({
    name: `party ${party}`,
    tag: 'comity-party-badge',
    attributes: {},
    html: (locale) => renderPartyHTML(partyView(party, index, locale) ?? never(), locale),
    data: { party, data },
  })),
  ...index.all('agreement').map((record): ServerSide => ({
    name: `agreement ${record.id}`,
    tag: 'comity-agreement-card',
    attributes: {},
    html: (locale) => renderHTML(agreementView(record, index, locale), locale),
    data: { record, data },
  })),
  ...index.all('outcome').map((record): ServerSide => ({
    name: `outcome ${record.id}`,
    tag: 'comity-outcome-card',
    attributes: {},
    html: (locale) => renderHTML(outcomeView(record, index, locale), locale),
    data: { record, data },
  })),
  ...[article, data].flatMap((file, at): ServerSide[] => {
    const own = indexDataset(file);
    const record = own.all('visit')[0] as Visit;
    return [
      {
        name: `visit card ${String(at)}`,
        tag: 'comity-visit-card',
        attributes: { 'heading-level': '2' },
        html: (locale) => renderHTML(visitView(record, own, locale), locale, { headingLevel: 2 }),
        data: { record, data: file },
      },
      {
        name: `visit ${String(at)}`,
        tag: 'comity-visit',
        attributes: { 'heading-level': '2' },
        html: (locale) => renderVisitHTML(visitReport(record, own, locale), locale, { headingLevel: 2 }),
        data: { record, data: file },
      },
    ];
  }),
  ...manyIndex.all('agreement').map((record): ServerSide => ({
    name: `lifecycle ${record.id}`,
    tag: 'comity-lifecycle',
    attributes: { today: TODAY },
    html: (locale) => renderLifecycleHTML(lifecycleView(record, manyIndex, locale, TODAY), locale),
    data: { record, data: many },
  })),
  ...index.all('route').map((record): ServerSide => ({
    name: `route ${record.id}`,
    tag: 'comity-route-map',
    attributes: {},
    html: (locale) => renderRouteHTML(routeView(record, index, locale), locale),
    data: { record, data },
  })),
  {
    name: 'sector chart',
    tag: 'comity-sector-chart',
    attributes: {},
    html: (locale) => renderSectorTableHTML(sectorTableView(manyIndex, locale, { outcomes: false }), locale),
    data: { data: many },
  },
  {
    name: 'year chart',
    tag: 'comity-year-chart',
    attributes: {},
    html: (locale) => renderYearTableHTML(yearTableView(manyIndex, locale), locale),
    data: { data: many },
  },
  {
    name: 'party matrix',
    tag: 'comity-party-matrix',
    attributes: {},
    html: (locale) => renderPartyPairsHTML(partyPairsView(manyIndex, locale), locale),
    data: { data: many },
  },
  {
    name: 'timeline',
    tag: 'comity-visit-timeline',
    attributes: {},
    html: (locale) => renderTimelineHTML(timelineView(manyIndex, locale, { limit: 50 }), locale),
    data: { data: many },
  },
];

function never(): never {
  throw new Error('There is nothing of this name in the data.');
}
