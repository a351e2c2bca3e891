import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  formatNumber,
  timelineView,
  type DatasetIndex,
  type FigureLocale,
  type TimelineGroup,
  type TimelineItem,
  type TimelineView,
} from '@comity/core/view';
import { factValue } from '../internal/card-template.js';
import { FigureElement } from '../internal/figure-element.js';
import { button, figureFoot, figureHead } from '../internal/figure-template.js';
import { subheading } from '../internal/heading.js';
import { property, state } from '../internal/property.js';
import { words } from '../internal/words.js';
import { visitTimelineStyles } from './visit-timeline.styles.js';

/** So many more visits come with each press of the button. */
const PAGE = 50;

/**
 * The visits of a dataset in the order of time, by year. Dates are written as far as they are known; visits of unknown
 * years come last.
 *
 * @element comity-visit-timeline
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The box
 * @csspart heading - The heading
 * @csspart section-heading - The year
 * @csspart list - The visits of a year
 * @csspart source - The line that names the source
 * @csspart button - The button that shows more visits
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language or the dataset is being loaded; the fallback is shown
 * @cssstate empty - There is no visit
 * @cssstate error - What was given is no dataset
 * @cssstate partial - Parts of the data lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - It is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ComityVisitTimeline extends FigureElement<TimelineView> {
  static override readonly elementName = 'comity-visit-timeline';
  static override styles: CSSResultGroup = [FigureElement.styles, visitTimelineStyles];

  /** The newest visits first. */
  @property({ type: Boolean, attribute: 'newest-first' }) newestFirst = false;
  /** How many visits are shown at first. */
  @property({ type: Number }) limit = PAGE;

  @state() private more = 0;

  protected override view(index: DatasetIndex, locale: FigureLocale): TimelineView {
    const first = Number.isFinite(this.limit) && this.limit > 0 ? this.limit : PAGE;
    return timelineView(index, locale, { newestFirst: this.newestFirst, limit: first + this.more });
  }

  protected override viewKey(): string {
    return `${String(this.newestFirst)} ${String(this.limit)} ${String(this.more)}`;
  }

  protected override isEmpty({ total }: TimelineView): boolean {
    return total === 0;
  }

  protected override template(view: TimelineView, locale: FigureLocale): TemplateResult {
    const next = Math.min(PAGE, view.total - view.shown);
    return html`${figureHead(view, this.headingLevel)}
      <div class="years">${view.groups.map((group) => this.year(group))}</div>
      ${
        next === 0
          ? nothing
          : html`<div>
              ${button(locale.figures.showMore(formatNumber(next, locale)), () => {
                this.more += next;
              })}
            </div>`
      }
      ${figureFoot(view, locale)}`;
  }

  private year({ label, known, items }: TimelineGroup): TemplateResult {
    return html`<section class=${known ? 'year' : 'year unknown'}>
      ${subheading(this.headingLevel, label)}
      <ol class="line" part="list">
        ${items.map((item) => html`<li>${visit(item)}</li>`)}
      </ol>
    </section>`;
  }
}

function visit({ when, title, kind, places, status, summary }: TimelineItem): TemplateResult {
  return html`<p class="when">${factValue(when)}</p>
    <p class="name">${words(title)}</p>
    <p class="aside">
      ${words({ text: kind.label })}${places.map((place) => html` · ${factValue(place)}`)}${status === undefined ? nothing : html` · <strong>${words({ text: status })}</strong>`}
    </p>
    ${summary === undefined ? nothing : html`<p class="result">${summary}</p>`}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-visit-timeline': ComityVisitTimeline;
  }
}
