import type { TemplateResult } from 'lit';
import {
  citationOf,
  type CardLocale,
  type CardView,
  type DatasetIndex,
  type RecordLocale,
} from '@comity/core/view';
import type { CardOptions } from './card-template.js';
import { CopyButton } from './copy-button.js';
import type { LinkedDataScript } from './load/linked-data-script.js';
import { property } from './property.js';
import { RecordElement } from './record-element.js';
import { hrefOf, tellNavigation } from './record-link.js';
import { safeUrl } from './safe-url.js';

/** What is described for machines: a record of the page, and the names around it. */
interface Described {
  readonly record: unknown;
  readonly index: DatasetIndex;
  readonly view: CardView;
}

/** The card of one record: its title can be a link, its citation copied, and machines can be told what it says. */
export abstract class CardElement<
  R,
  V extends CardView,
  L extends CardLocale = RecordLocale,
> extends RecordElement<R, V, L> {
  /** Address of the page of a record, with `{id}` in place of its id; absent: the title is no link. */
  @property({ attribute: 'href-template' }) hrefTemplate: string | undefined;
  /** Puts the record as JSON-LD into the light DOM of the element, where search engines read it. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  private readonly copyButton = new CopyButton(this);
  private described: Described | undefined;
  private linkedData: LinkedDataScript | undefined;

  /** A view as a card that has all this. */
  protected abstract card(view: V, locale: L, options: CardOptions): TemplateResult;
  protected abstract viewOf(record: R, index: DatasetIndex, locale: L): V;

  protected override view(record: R, index: DatasetIndex, locale: L): V {
    const view = this.viewOf(record, index, locale);
    this.described = { record, index, view };
    return view;
  }

  protected override template(view: V, locale: L): TemplateResult {
    const href = hrefOf(this.hrefTemplate, view.id);
    return this.card(view, locale, {
      href,
      followed: (event) => {
        tellNavigation(this, event, { type: this.type, id: view.id });
      },
      actions: this.copyButton.template(locale, () => citationOf(view, this.addressOf(href))),
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.described = undefined;
    super.willUpdate(changed);
  }

  protected override updated(): void {
    void this.describe();
  }

  /** The code that writes JSON-LD comes with the first element that wants it. */
  private async describe(): Promise<void> {
    if (this.jsonLd && this.linkedData === undefined) {
      try {
        const { LinkedDataScript: Code } = await import('./load/linked-data-script.js');
        this.linkedData ??= new Code(this);
      } catch (error) {
        // The card is whole without what search engines read; the next time it is drawn tries again.
        this.warnOnce('the code for JSON-LD could not be loaded.', error);
      }
    }
    const { described, texts } = this;
    if (!this.jsonLd || described === undefined || texts === undefined) {
      this.linkedData?.remove();
      return;
    }
    const { record, index, view } = described;
    const address = this.addressOf(hrefOf(this.hrefTemplate, view.id));
    this.linkedData?.write(record, view, index, texts, (id) => (id === view.id ? address : undefined));
  }

  /** The whole address of a page, for those who read it elsewhere. */
  private addressOf(href: string | undefined): string | undefined {
    const safe = safeUrl(href);
    return typeof safe === 'string' ? new URL(safe, this.baseURI).href : undefined;
  }
}
