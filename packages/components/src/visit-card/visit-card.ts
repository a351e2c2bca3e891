import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Visit } from '@comity/core';
import { visitView, type DatasetIndex, type RecordLocale, type VisitView } from '@comity/core/view';
import { footer, reports, sectors, type CardOptions } from '../internal/card-template.js';
import { CardElement } from '../internal/card-element.js';
import { recordWords } from '../internal/record-words.js';
import { visitContent } from '../internal/visit-template.js';
import { visitCardStyles } from './visit-card.styles.js';

/**
 * One visit: who, where and when, what came of it in one sentence, its meetings, the documents as stated, the
 * sectors, what other sources say, and the source.
 *
 * @element comity-visit-card
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The card
 * @csspart kind - The line above the heading
 * @csspart heading - The heading
 * @csspart link - The title, when it is a link
 * @csspart summary - The sentence on what came of the visit
 * @csspart facts - The list of facts
 * @csspart meetings - The list of meetings
 * @csspart sectors - The list of sectors
 * @csspart source - The line that names the source
 * @csspart actions - What can be done with the record
 * @csspart copy - The button that copies the citation
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart button - The button that loads the data again
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language is being loaded; the fallback is shown
 * @cssstate empty - There is no record to show
 * @cssstate error - What was given is no visit
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 * @fires {CustomEvent<{ type: string, id: string, href: string }>} comity-navigate - The title was followed; it bubbles,
 *   and a page that goes there itself calls `preventDefault()`
 * @fires {CustomEvent<{ text: string }>} comity-copy - The citation is about to be copied; it bubbles, and a page that
 *   copies something else itself calls `preventDefault()`
 */
export class ComityVisitCard extends CardElement<Visit, VisitView> {
  static override readonly elementName = 'comity-visit-card';
  static override styles: CSSResultGroup = [CardElement.styles, visitCardStyles];

  protected override readonly type = 'visit';
  protected override readonly vocabulary = recordWords;

  protected override viewOf(record: Visit, index: DatasetIndex, locale: RecordLocale): VisitView {
    return visitView(record, index, locale);
  }

  protected override card(view: VisitView, locale: RecordLocale, options: CardOptions): TemplateResult {
    return html`${visitContent(view, this.headingLevel, locale, options)} ${sectors(view.sectors, locale)}
    ${reports(view, locale)} ${footer(view, locale)} ${options.actions}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-visit-card': ComityVisitCard;
  }
}
