import type { TemplateResult } from 'lit';
import type { Outcome } from '@comity/core';
import { outcomeView, type OutcomeView, type DatasetIndex, type RecordLocale } from '@comity/core/view';
import { resultContent, type CardOptions } from '../internal/card-template.js';
import { CardElement } from '../internal/card-element.js';
import { recordWords } from '../internal/record-words.js';

/**
 * A result that is no document: a decision, a commitment, a discussion, an initiative or a statement, with its
 * strength, by whom it is, what is planned, and the source.
 *
 * @element comity-outcome-card
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The card
 * @csspart kind - The line above the heading
 * @csspart heading - The heading
 * @csspart link - The title, when it is a link
 * @csspart parties - Those who decided, promised or spoke
 * @csspart facts - The list of facts
 * @csspart sectors - The list of sectors
 * @csspart source - The line that names the source
 * @csspart actions - What can be done with the record
 * @csspart copy - The button that copies the citation
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart button - The button that loads the data again
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language is being loaded; the fallback is shown
 * @cssstate empty - There is no record to show
 * @cssstate error - What was given is no outcome
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 * @fires {CustomEvent<{ type: string, id: string, href: string }>} comity-navigate - The title was followed; it bubbles,
 *   and a page that goes there itself calls `preventDefault()`
 * @fires {CustomEvent<{ text: string }>} comity-copy - The citation is about to be copied; it bubbles, and a page that
 *   copies something else itself calls `preventDefault()`
 */
export class ComityOutcomeCard extends CardElement<Outcome, OutcomeView> {
  static override readonly elementName = 'comity-outcome-card';

  protected override readonly type = 'outcome';
  protected override readonly vocabulary = recordWords;

  protected override viewOf(record: Outcome, index: DatasetIndex, locale: RecordLocale): OutcomeView {
    return outcomeView(record, index, locale);
  }

  protected override card(view: OutcomeView, locale: RecordLocale, options: CardOptions): TemplateResult {
    return resultContent(view, this.headingLevel, locale, true, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-outcome-card': ComityOutcomeCard;
  }
}
