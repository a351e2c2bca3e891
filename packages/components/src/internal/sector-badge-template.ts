import { html, type TemplateResult } from 'lit';
import type { SectorLocale, SectorView } from '@comity/core/view';
import { icon } from './icon.js';
import { sectorIcons, type SectorIconName } from './icons.generated.js';
import { words } from './words.js';

/** A sector as an icon and its label, in the colour of its main sector. Inside a card it is no element of its own. */
export function sectorBadge(view: SectorView, locale: SectorLocale): TemplateResult {
  const label = words({ text: view.label, ...(view.lang === undefined ? {} : { lang: view.lang }) });
  return html`<span class="badge" part="base" lang=${locale.language} data-sector=${view.main}
    >${icon(sectorIcons[view.main as SectorIconName])}<span class="label">${label}</span></span
  >`;
}
