/* eslint-disable no-restricted-syntax, lit/binding-positions, lit/no-invalid-html -- on a server, for tests: the tags and the JSON are our own */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { embedData } from '@comity/core/render';
import '../src/define.js';
import { loadLanguage } from '../src/load-language.js';
import type { ServerRendered } from './server-rendered.js';
import { enriched as data } from './visit.js';

const record = (list: 'agreements' | 'outcomes' | 'routes' | 'visits', at = 0): Record<string, unknown> => {
  const found = data[list]?.[at];
  return { record: found, id: found?.id };
};

/** Each element with what the server gives it. */
const ELEMENTS: readonly (readonly [tag: string, given: Readonly<Record<string, unknown>>])[] = [
  ['comity-sector-badge', { code: 'energy-oil-gas' }],
  ['comity-party-badge', { party: 'AZ' }],
  ['comity-agreement-card', record('agreements')],
  ['comity-agreement-card', record('agreements', 1)],
  ['comity-outcome-card', record('outcomes')],
  ['comity-visit-card', record('visits')],
  ['comity-visit', record('visits')],
  ['comity-lifecycle', { ...record('agreements'), today: '2026-01-15' }],
  ['comity-route-map', record('routes')],
  ['comity-visit-timeline', {}],
  ['comity-sector-chart', {}],
  ['comity-year-chart', {}],
  ['comity-party-matrix', {}],
  ['comity-visit-list', {}],
  ['comity-agreement-list', {}],
  ['comity-dataset', {}],
];

async function renderAll(languages: readonly string[]): Promise<ServerRendered[]> {
  const all: ServerRendered[] = [];
  for (const language of languages) {
    await loadLanguage(language);
    for (const [tag, given] of ELEMENTS) {
      all.push({ tag, language, html: await renderOne(tag, language, given) });
    }
  }
  return all;
}

/** One element with its record by property, and the same as JSON for the page that takes it over. */
async function renderOne(
  tag: string,
  language: string,
  { record: own, id, code, party, today }: Readonly<Record<string, unknown>>,
): Promise<string> {
  const name = unsafeStatic(tag);
  const isBadge = tag.endsWith('badge');
  return collectResult(
    render(
      html`<${name} locale=${language} code=${code ?? nothing} party=${party ?? nothing} record-id=${id ?? nothing} today=${today ?? nothing} .record=${own} .data=${isBadge ? undefined : data}>${isBadge ? nothing : unsafeHTML(embedData(data))}</${name}>`,
    ),
  );
}

/** CPU milliseconds of a thousand cards, and the bytes of one, once the code is warm. */
export async function measure(): Promise<{ bytes: number; milliseconds: number }> {
  await loadLanguage('en');
  const [agreement] = data.agreements ?? [];
  const card = html`<comity-agreement-card
    locale="en"
    .record=${agreement}
    .data=${data}
  ></comity-agreement-card>`;
  const draw = (): Promise<string> => collectResult(render(card));
  for (let round = 0; round < 200; round++) await draw();
  const start = process.cpuUsage();
  let bytes = 0;
  for (let round = 0; round < 1000; round++) bytes += (await draw()).length;
  const { user, system } = process.cpuUsage(start);
  return { bytes: bytes / 1000, milliseconds: (user + system) / 1000 };
}

/** Declarative shadow DOM of every element in two languages, as a server makes it in Node. */
export const rendered: readonly ServerRendered[] = await renderAll(['en', 'az']);
