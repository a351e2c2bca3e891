import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Visit } from '@comity/core';
import {
  visitReport,
  type DatasetIndex,
  type FigureLocale,
  type ResultGroup,
  type VisitReport,
} from '@comity/core/view';
import { amountTable } from '../internal/amount-table.js';
import { factValue, footer, reports, resultContent, sectors } from '../internal/card-template.js';
import { figureWords } from '../internal/figure-words.js';
import { figureStyles } from '../internal/figure.styles.js';
import { subheading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import { strengthIcons, type StrengthIconName } from '../internal/icons.generated.js';
import { RecordElement } from '../internal/record-element.js';
import { legs, projects } from '../internal/route-template.js';
import { visitContent } from '../internal/visit-template.js';
import { words } from '../internal/words.js';
import { visitCardStyles } from '../visit-card/visit-card.styles.js';
import { visitStyles } from './visit.styles.js';

/**
 * The whole of a visit in one element: who, where and when, the sentence on what came of it, the meetings, every
 * result by its strength, the results by sector, the way of the visitors and the routes that were spoken of, and all
 * sources. The one tag that a newsroom needs.
 *
 * @element comity-visit
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot route - A map below the routes
 * @slot footer - More below the sources
 * @csspart base - The box
 * @csspart kind - The line above the heading
 * @csspart heading - The heading
 * @csspart summary - The sentence on what came of the visit
 * @csspart facts - The list of facts
 * @csspart meetings - The list of meetings
 * @csspart section-heading - The heading of a strength, of the sectors or of the routes
 * @csspart results - The results of one strength
 * @csspart result - One result
 * @csspart table - The results by sector
 * @csspart legs - The legs of a route
 * @csspart sectors - The list of sectors
 * @csspart source - The lines that name the sources
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart button - The button that loads the data again
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language or the dataset is being loaded; the fallback is shown
 * @cssstate empty - There is no record to show
 * @cssstate error - What was given is no visit
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ComityVisit extends RecordElement<Visit, VisitReport, FigureLocale> {
  static override readonly elementName = 'comity-visit';
  static override styles: CSSResultGroup = [RecordElement.styles, figureStyles, visitCardStyles, visitStyles];

  protected override readonly type = 'visit';
  protected override readonly vocabulary = figureWords;

  protected override view(record: Visit, index: DatasetIndex, locale: FigureLocale): VisitReport {
    return visitReport(record, index, locale);
  }

  protected override template(report: VisitReport, locale: FigureLocale): TemplateResult {
    const { visit } = report;
    return html`${visitContent(visit, this.headingLevel, locale)}
    ${report.sectors === undefined ? sectors(visit.sectors, locale) : nothing} ${reports(visit, locale)}
    ${report.groups.map((group) => this.results(group, locale))} ${this.bySector(report, locale)}
    ${this.ways(report, locale)} ${footer({ ...visit, sources: report.sources }, locale)}`;
  }

  /** What came of it in one strength: the strengths are never mixed. */
  private results({ strength, results }: ResultGroup, locale: FigureLocale): TemplateResult {
    const mark = strengthIcons[strength.code as StrengthIconName] as string | undefined;
    return html`<section class="section">
      ${subheading(
        this.headingLevel,
        html`<span class="strength" data-strength=${strength.code}>${icon(mark)}${strength.label}</span>`,
      )}
      <ul class="results" part="results">
        ${results.map(
          (view) =>
            html`<li>
              <article class="result" part="result">
                ${resultContent(view, Math.min(6, this.headingLevel + 2), locale, false)}
              </article>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private bySector(
    { sectors: table }: VisitReport,
    { figures }: FigureLocale,
  ): TemplateResult | typeof nothing {
    if (table === undefined) return nothing;
    return html`<section class="section">
      ${subheading(this.headingLevel, table.title.text)} ${amountTable(table, table.title.text)}
      ${table.notes.includes(figures.sectorsOverlap) ? html`<p class="note">${figures.sectorsOverlap}</p>` : nothing}
    </section>`;
  }

  /** Where the visitors stayed, and the ways for goods that were spoken of. */
  private ways({ stays, routes }: VisitReport, locale: FigureLocale): TemplateResult | typeof nothing {
    const { facts: labels } = locale;
    if (stays.length === 0 && routes.length === 0) return nothing;
    return html`<section class="section">
      ${
        stays.length === 0
          ? nothing
          : html`${subheading(this.headingLevel, labels.legs)}
              <ol class="stays">
                ${stays.map(
                  ({ place, when }) =>
                    html`<li>
                      <span class="name">${words(place)}</span
                      >${when === undefined ? nothing : html`<span class="aside">, ${factValue(when)}</span>`}
                    </li>`,
                )}
              </ol>`
      }
      ${
        routes.length === 0
          ? nothing
          : html`${subheading(this.headingLevel, labels.routes)}
            ${routes.map(
              (route) =>
                html`<div class="route">
                  <p class="name">${words(route.title)}</p>
                  ${legs(route, locale)}${projects(route, locale)}
                </div>`,
            )}`
      }
      <slot name="route"></slot>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-visit': ComityVisit;
  }
}
