import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { sectorIndex, sectorView, type SectorIndex, type SectorLocale } from '@comity/core/view';
import { DataElement } from '../internal/data-element.js';
import { property } from '../internal/property.js';
import { sectorBadge } from '../internal/sector-badge-template.js';
import { sectorWords } from '../internal/sector-words.js';
import { badgeStyles } from './sector-badge.styles.js';

/**
 * One sector: icon, label in the language of the page, and colour. A code that is in no list is shown as it is.
 *
 * @element comity-sector-badge
 * @slot - What is shown before and without JavaScript
 * @csspart base - The badge
 */
export class ComitySectorBadge extends DataElement<SectorLocale, SectorIndex> {
  static override readonly elementName = 'comity-sector-badge';
  static override styles: CSSResultGroup = [badgeStyles];

  /** The code of the sector, such as `energy-oil-gas`. */
  @property() code: string | undefined;
  /** Without tint and border: icon and text alone. */
  @property({ type: Boolean, reflect: true }) plain = false;

  protected override readonly vocabulary = sectorWords;

  protected override indexed(dataset: unknown): SectorIndex {
    return sectorIndex(dataset);
  }

  protected override render(): TemplateResult {
    const { texts, code } = this;
    if (texts === undefined || code === undefined || this.surroundingStatus === 'loading')
      return html`<slot></slot>`;
    const view = sectorView(code, this.index, texts);
    if (view === undefined) {
      this.warnOnce('its "code" is no text, so there is no sector to show.');
      return html`<slot></slot>`;
    }
    if (!view.known) this.warnOnce(`"${view.code}" is no sector of the taxonomy or of the dataset.`);
    return sectorBadge(view, texts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-sector-badge': ComitySectorBadge;
  }
}
