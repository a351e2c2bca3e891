import type { CardLocale, SectorLocale } from '../locales/locale.js';
import type { NameView, SectorView } from '../view/types.js';
import { sectorBadge } from './card-html.js';
import { escape, tag, words } from './markup.js';

/** A sector as HTML, for a server to print inside `<comity-sector-badge>`. */
export function renderSectorHTML(view: SectorView, locale: SectorLocale): string {
  return sectorBadge(view, locale);
}

/** A party as HTML, for a server to print inside `<comity-party-badge>`. An id that leads nowhere is marked as such. */
export function renderPartyHTML(view: NameView, { language, direction, phrases }: CardLocale): string {
  if (view.basis === 'unresolved') {
    return tag(
      'span',
      { class: 'badge unresolved', lang: language },
      tag('code', {}, escape(view.text)),
      ' ',
      tag('span', { class: 'aside' }, escape(phrases.unresolved)),
    );
  }
  return tag(
    'span',
    { class: 'badge', lang: language, dir: direction },
    tag('span', { class: 'label' }, words(view)),
    view.detail === undefined ? '' : tag('span', { class: 'aside' }, words(view.detail)),
  );
}
