import type { TemplateResult } from 'lit';
import type { Agreement } from '@comity/core';
import { agreementView, type AgreementView, type DatasetIndex, type CardLocale } from '@comity/core/view';
import { property } from 'lit/decorators.js';
import { resultContent, type CardOptions } from '../internal/card-template.js';
import { cardWords } from '../internal/card-words.js';
import { CardElement } from '../internal/card-element.js';

/**
 * One agreement, or a group of documents that is known only as a group: kind and strength, title, parties in the
 * order of the data, facts, sectors, what other sources say, and the source.
 *
 * @element comity-agreement-card
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The card
 * @csspart kind - The line above the heading
 * @csspart heading - The heading
 * @csspart link - The title, when it is a link
 * @csspart parties - The list of parties
 * @csspart flag - The picture of a flag
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
 * @cssstate error - What was given is no agreement
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 * @fires {CustomEvent<{ type: string, id: string, href: string }>} comity-navigate - The title was followed; it bubbles,
 *   and a page that goes there itself calls `preventDefault()`
 * @fires {CustomEvent<{ text: string }>} comity-copy - The citation is about to be copied; it bubbles, and a page that
 *   copies something else itself calls `preventDefault()`
 */
export class ComityAgreementCard extends CardElement<Agreement, AgreementView, CardLocale> {
  static override readonly elementName = 'comity-agreement-card';

  /** `compact` takes less room, for many cards beside each other. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' | undefined;
  /** Gives the address of a flag for a country; without it no flag is shown. */
  @property({ attribute: false }) flagResolver: ((country: string) => string | undefined) | undefined;

  protected override readonly type = 'agreement';
  protected override readonly vocabulary = cardWords;

  protected override viewOf(record: Agreement, index: DatasetIndex, locale: CardLocale): AgreementView {
    return agreementView(record, index, locale);
  }

  protected override card(view: AgreementView, locale: CardLocale, options: CardOptions): TemplateResult {
    const { flagResolver } = this;
    return resultContent(view, this.headingLevel, locale, true, {
      ...options,
      ...(typeof flagResolver === 'function' ? { flag: flagResolver } : {}),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-agreement-card': ComityAgreementCard;
  }
}
