import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  formatNumber,
  partyPairsView,
  type DatasetIndex,
  type FigureLocale,
  type PartyPairsView,
} from '@comity/core/view';
import { amountCsv, amountTable } from '../internal/amount-table.js';
import { download } from '../internal/csv.js';
import { FigureElement } from '../internal/figure-element.js';
import { button, figureFoot, figureHead } from '../internal/figure-template.js';
import { property, state } from '../internal/property.js';
import { arcs } from './arcs.js';
import { partyMatrixStyles } from './party-matrix.styles.js';

/** So many more pairs come with each press of the button. */
const PAGE = 20;

/**
 * Who signs with whom: the pairs of parties as a table, the most frequent first, and the same as arcs.
 *
 * @element comity-party-matrix
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The box
 * @csspart heading - The heading
 * @csspart summary - The sentence with the totals
 * @csspart table - The table
 * @csspart drawing - The arcs
 * @csspart source - The line that names the source
 * @csspart button - The buttons: more pairs, the numbers as a file
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language or the dataset is being loaded; the fallback is shown
 * @cssstate empty - There is nothing to draw
 * @cssstate error - What was given is no dataset
 * @cssstate partial - Parts of the data lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - It is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ComityPartyMatrix extends FigureElement<PartyPairsView> {
  static override readonly elementName = 'comity-party-matrix';
  static override styles: CSSResultGroup = [FigureElement.styles, partyMatrixStyles];

  /** Only the pairs of this party: its id or country code. */
  @property() party: string | undefined;
  /** How many pairs are shown at first. */
  @property({ type: Number }) limit = PAGE;

  @state() private more = 0;

  protected override view(index: DatasetIndex, locale: FigureLocale): PartyPairsView {
    return partyPairsView(index, locale, this.party === undefined ? {} : { party: this.party });
  }

  protected override viewKey(): string {
    return this.party ?? '';
  }

  protected override isEmpty({ rows }: PartyPairsView): boolean {
    return rows.length === 0;
  }

  protected override template(view: PartyPairsView, locale: FigureLocale): TemplateResult {
    const first = Number.isFinite(this.limit) && this.limit > 0 ? this.limit : PAGE;
    const shown = view.rows.slice(0, first + this.more);
    const rest = view.rows.length - shown.length;
    const next = Math.min(rest, PAGE);
    return html`${figureHead(view, this.headingLevel)} ${amountTable(view, view.title.text, shown)}
    ${
      rest === 0
        ? nothing
        : html`<div>
            ${button(locale.figures.showMore(formatNumber(next, locale)), () => {
              this.more += next;
            })}
          </div>`
    }
    ${arcs(view, shown.length)}
    ${figureFoot(view, locale, () => {
      download('parties.csv', amountCsv(view, 'parties'));
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-party-matrix': ComityPartyMatrix;
  }
}
