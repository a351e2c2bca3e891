import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  yearTableView,
  type AmountFigureView,
  type DatasetIndex,
  type FigureLocale,
} from '@comity/core/view';
import { amountCsv, amountTable } from '../internal/amount-table.js';
import { download } from '../internal/csv.js';
import { FigureElement } from '../internal/figure-element.js';
import { figureFoot, figureHead } from '../internal/figure-template.js';
import { property } from '../internal/property.js';
import { yearColumns } from './year-columns.js';
import { yearChartStyles } from './year-chart.styles.js';

/**
 * Agreements by year of signature: columns in the order of time, a column apart for those of unknown years, and the
 * same numbers as a table. Each strength has a drawing of its own.
 *
 * @element comity-year-chart
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The box
 * @csspart heading - The heading
 * @csspart summary - The sentence with the totals
 * @csspart drawing - The columns of one strength
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
export class ComityYearChart extends FigureElement<AmountFigureView> {
  static override readonly elementName = 'comity-year-chart';
  static override styles: CSSResultGroup = [FigureElement.styles, yearChartStyles];

  /** Only what this visit produced; absent: all of the dataset. */
  @property({ attribute: 'visit-id' }) visitId: string | undefined;
  /** Shows the table at once; it can always be opened. */
  @property({ type: Boolean, attribute: 'table-open' }) tableOpen = false;

  protected override view(index: DatasetIndex, locale: FigureLocale): AmountFigureView {
    return yearTableView(index, locale, this.visitId === undefined ? {} : { visit: this.visitId });
  }

  protected override viewKey(): string {
    return this.visitId ?? '';
  }

  protected override isEmpty({ rows }: AmountFigureView): boolean {
    return rows.length === 0;
  }

  protected override template(view: AmountFigureView, locale: FigureLocale): TemplateResult {
    return html`${figureHead(view, this.headingLevel)} ${yearColumns(view)}
      <details class="table" ?open=${this.tableOpen}>
        <summary>${locale.figures.showTable}</summary>
        ${amountTable(view, view.title.text)}
      </details>
      ${figureFoot(view, locale, () => {
        download('years.csv', amountCsv(view, 'year'));
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-year-chart': ComityYearChart;
  }
}
