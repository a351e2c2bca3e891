import { LitElement } from 'lit';
import type { SectorLocale } from '@comity/core/view';
import { defineElement, type ElementClass } from './define.js';
import { languageAround, unwatchPageLanguage, watchPageLanguage } from './page-language.js';
import { property, state } from './property.js';
import { VERSION } from './version.js';
import type { Vocabulary } from './vocabulary.js';
import { onServer } from './on-server.js';

/** What every element of the kit shares: its definition, its language, and one warning for each kind of trouble. */
export abstract class ComityElement<Words extends SectorLocale> extends LitElement {
  static readonly elementName: string;
  /** Version of the kit that the element comes from. */
  static readonly version: string = VERSION;

  /** Defines the element, unless the tag is taken already. Never throws on a second definition. */
  static define(tag?: string, registry?: CustomElementRegistry): void {
    defineElement(this as unknown as ElementClass, tag ?? this.elementName, registry);
  }

  /** BCP 47 tag of the language to show; absent: the nearest `lang` of the page. */
  @property() locale: string | undefined;

  /** The language that is shown; undefined until it has been loaded. */
  @state() protected texts: Words | undefined;

  /** The words that the element needs, in every language. */
  protected abstract readonly vocabulary: Vocabulary<Words>;

  private wanted = '';
  private readonly warned = new Set<string>();
  private readonly onPageLanguage = (): void => {
    this.chooseLanguage();
  };

  /** Drawn by a server and not to be taken over, it is drawn anew, and not twice. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchPageLanguage(this.onPageLanguage);
    this.chooseLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchPageLanguage(this.onPageLanguage);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A server calls nothing but this, and has no page around the element.
    if (onServer || changed.has('locale')) this.chooseLanguage();
  }

  /** Says once what is wrong with the data that the page gave, or what could not be loaded; it never throws on them. */
  protected warnOnce(message: string, ...cause: unknown[]): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`<${this.localName}>: ${message}`, this, ...cause);
  }

  private chooseLanguage(): void {
    const tag =
      (typeof this.locale === 'string' ? this.locale : '') || (onServer ? '' : languageAround(this)) || 'en';
    if (tag === this.wanted && this.texts !== undefined) return;
    this.wanted = tag;
    const locale = this.vocabulary.of(tag);
    if (!(locale instanceof Promise)) {
      this.texts = locale;
      return;
    }
    void locale.then((loaded) => {
      // The page may have changed its mind in the meantime: the last wish counts.
      if (this.wanted === tag) this.texts = loaded;
    });
  }
}
