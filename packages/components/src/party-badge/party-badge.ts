import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Party, PartyLink } from '@comity/core';
import {
  isPlainObject,
  partyView,
  type CardLocale,
  type DatasetIndex,
  type NameView,
} from '@comity/core/view';
import { cardWords } from '../internal/card-words.js';
import { DataElement } from '../internal/data-element.js';
import { indexed } from '../internal/indexed.js';
import { property } from '../internal/property.js';
import { safeUrl } from '../internal/safe-url.js';
import { words } from '../internal/words.js';
import { badgeStyles } from './party-badge.styles.js';

/** The address of a picture of a flag for an ISO 3166-1 alpha-2 code; undefined for no flag. */
export type FlagResolver = (country: string) => string | undefined;

/**
 * One party: its name in the language of the page, what kind of body it is, and a flag when the page provides
 * one. Whose flag stands where is for the page to decide, so no flags come with Comity.
 *
 * @element comity-party-badge
 * @slot - What is shown before and without JavaScript
 * @csspart base - The badge
 * @csspart flag - The picture of the flag
 */
export class ComityPartyBadge extends DataElement<CardLocale> {
  static override readonly elementName = 'comity-party-badge';
  static override styles: CSSResultGroup = [badgeStyles];

  /** The id of a party of the dataset, or an ISO 3166-1 alpha-2 country code such as `AZ`. */
  @property() party: string | undefined;
  /** The party's record, or a link with what a source says of it. It goes before `party`. */
  @property({ attribute: false }) record: Party | PartyLink | undefined;
  /** Gives the address of a flag for a country; without it no flag is shown. */
  @property({ attribute: false }) flagResolver: FlagResolver | undefined;

  protected override readonly vocabulary = cardWords;

  protected override indexed(dataset: unknown): DatasetIndex {
    return indexed(dataset);
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    const given = this.record === undefined ? this.party : this.record;
    if (texts === undefined || given === undefined || this.surroundingStatus === 'loading') {
      return html`<slot></slot>`;
    }
    const view = this.record === undefined || isPlainObject(given) ? this.viewOf(given, texts) : undefined;
    if (view === undefined) {
      this.warnOnce('what was given is no party, so there is nobody to show.');
      return html`<slot></slot>`;
    }
    if (view.basis === 'unresolved') {
      this.warnOnce(`"${view.text}" is no party of the dataset and no country.`);
      return html`<span class="badge unresolved" part="base" lang=${texts.language}
        ><code>${view.text}</code> <span class="aside">${texts.phrases.unresolved}</span></span
      >`;
    }
    return html`<span class="badge" part="base" lang=${texts.language} dir=${texts.direction}
      >${this.flag(view)}<span class="label">${words(view)}</span>${
        view.detail === undefined ? nothing : html`<span class="aside">${words(view.detail)}</span>`
      }</span
    >`;
  }

  private viewOf(given: unknown, texts: CardLocale): NameView | undefined {
    try {
      return partyView(given as Party, this.index, texts);
    } catch {
      // Only a record that is not plain data throws when it is read.
      return undefined;
    }
  }

  private flag({ country }: NameView): TemplateResult | typeof nothing {
    if (country === undefined || typeof this.flagResolver !== 'function') return nothing;
    const address = safeUrl(this.flagResolver(country));
    return address === nothing ? nothing : html`<img part="flag" src=${address} alt="" loading="lazy" />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-party-badge': ComityPartyBadge;
  }
}
