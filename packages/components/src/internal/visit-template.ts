import { html, nothing, type TemplateResult } from 'lit';
import type { RecordLocale, VisitView } from '@comity/core/view';
import { factValue, facts, kindLine, title, type CardOptions } from './card-template.js';
import { words } from './words.js';

/** A visit as far as what came of it: its kind, title, the sentence on the results, facts and meetings. */
export function visitContent(
  view: VisitView,
  level: number,
  locale: RecordLocale,
  options?: CardOptions,
): TemplateResult {
  return html`${kindLine(view.kind.label)} ${title(view, level, options)} ${summary(view)}
  ${facts(view.facts)} ${meetings(view, locale)}`;
}

function summary(view: VisitView): TemplateResult | typeof nothing {
  if (view.summary === undefined) return nothing;
  const note = view.summaryNote;
  return html`<p class="summary" part="summary">
    ${view.summary}${note === undefined ? nothing : html` <span class="aside">${note}</span>`}
  </p>`;
}

function meetings(view: VisitView, { facts: labels }: RecordLocale): TemplateResult | typeof nothing {
  if (view.meetings.length === 0) return nothing;
  return html`<div class="meetings" part="meetings">
    <p class="term">${labels.meetings}</p>
    <ul>
      ${view.meetings.map(
        (meeting) =>
          html`<li>
            ${words(meeting.title)}${meeting.details.map(
              (detail) => html`<span class="aside">, ${factValue(detail)}</span>`,
            )}
          </li>`,
      )}
    </ul>
  </div>`;
}
