import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '@comity/core';

/** More cards than these tell nothing new, and cost time with each key. */
const MOST = 12;

/** What the text shows: a card for each of its first records. */
export function records(data: Dataset | undefined): TemplateResult | typeof nothing {
  const visits = (data?.visits ?? []).slice(0, MOST);
  const agreements = (data?.agreements ?? []).slice(0, MOST);
  const outcomes = (data?.outcomes ?? []).slice(0, MOST);
  if (data === undefined || visits.length + agreements.length + outcomes.length === 0) return nothing;
  return html`<h2>What it shows</h2>
    <div class="cards">
      ${visits.map(({ id }) => html`<comity-visit-card .data=${data} record-id=${id}></comity-visit-card>`)}
      ${agreements.map(({ id }) => html`<comity-agreement-card .data=${data} record-id=${id}></comity-agreement-card>`)}
      ${outcomes.map(({ id }) => html`<comity-outcome-card .data=${data} record-id=${id}></comity-outcome-card>`)}
    </div>`;
}
