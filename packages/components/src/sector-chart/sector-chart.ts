import { html, type TemplateResult } from 'lit';
import {
  sectorTableView,
  type AmountFigureView,
  type DatasetIndex,
  type FigureLocale,
} from '@comity/core/view';
import { amountCsv, amountTable } from '../internal/amount-table.js';
import { download } from '../internal/csv.js';
import { FigureElement } from '../internal/figure-element.js';
import { figureFoot, figureHead } from '../internal/figure-template.js';
import { property } from '../internal/property.js';

/**
 * Agreements by main sector: a table that is drawn as bars. The strengths stand in columns of their own and are never
 * added up; a number that is only a lower bound has a bar with an open end.
 *
 * @element comity-sector-chart
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The box
 * @csspart heading - The heading
 * @csspart summary - The sentence with the totals
 * @csspart table - The table
 * @csspart source - The line that names the source
 * @csspart button - The button that gives the numbers as a file
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language or the dataset is being loaded; the fallback is shown
 * @cssstate empty - There is nothing to draw
 * @cssstate error - What was given is no dataset
 * @cssstate partial - Parts of the data lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - It is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ComitySectorChart extends FigureElement<AmountFigureView> {
  static override readonly elementName = 'comity-sector-chart';

  /** Only what this visit produced; absent: all of the dataset. */
  @property({ attribute: 'visit-id' }) visitId: string | undefined;
  /** Counts decisions and what was raised too, each in the column of its strength. */
  @property({ type: Boolean }) outcomes = false;

  protected override view(index: DatasetIndex, locale: FigureLocale): AmountFigureView {
    const scope = this.visitId === undefined ? {} : { visit: this.visitId };
    return sectorTableView(index, locale, { ...scope, outcomes: this.outcomes });
  }

  protected override viewKey(): string {
    return `${String(this.outcomes)} ${this.visitId ?? ''}`;
  }

  protected override isEmpty({ rows }: AmountFigureView): boolean {
    return rows.length === 0;
  }

  protected override template(view: AmountFigureView, locale: FigureLocale): TemplateResult {
    return html`${figureHead(view, this.headingLevel)} ${amountTable(view, view.title.text)}
    ${figureFoot(view, locale, () => {
      download('sectors.csv', amountCsv(view, 'sector'));
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-sector-chart': ComitySectorChart;
  }
}
