import type { TemplateResult } from 'lit';
import type { Outcome } from '@comity/core';
import { outcomeView, type OutcomeView, type DatasetIndex, type RecordLocale } from '@comity/core/view';
import { resultContent } from '../internal/card-template.js';
import { RecordElement } from '../internal/record-element.js';
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
 * @csspart parties - Those who decided, promised or spoke
 * @csspart facts - The list of facts
 * @csspart sectors - The list of sectors
 * @csspart source - The line that names the source
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart button - The button that loads the data again
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language is being loaded; the fallback is shown
 * @cssstate empty - There is no record to show
 * @cssstate error - What was given is no outcome
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ComityOutcomeCard extends RecordElement<Outcome, OutcomeView> {
  static override readonly elementName = 'comity-outcome-card';

  protected override readonly type = 'outcome';
  protected override readonly vocabulary = recordWords;

  protected override view(record: Outcome, index: DatasetIndex, locale: RecordLocale): OutcomeView {
    return outcomeView(record, index, locale);
  }

  protected override template(view: OutcomeView, locale: RecordLocale): TemplateResult {
    return resultContent(view, this.headingLevel, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-outcome-card': ComityOutcomeCard;
  }
}
