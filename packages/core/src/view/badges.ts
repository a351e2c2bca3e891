import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { CardLocale, SectorLocale } from '../locales/locale.js';
import type { Party } from '../models/party.js';
import type { PartyLink } from '../models/links.js';
import type { Reference } from '../models/values.js';
import { fieldsOf, textOf, ViewContext } from './context.js';
import { kindLabel, nameOf } from './names.js';
import { sectorIn, type SectorIndex } from './sectors.js';
import type { NameView, SectorView } from './types.js';

/** One sector by its code; undefined for what is no text. */
export function sectorView(code: unknown, index: SectorIndex, locale: SectorLocale): SectorView | undefined {
  return sectorIn(code, new ViewContext(index, locale));
}

/** One party: by reference, by a link with the source's words, or by its record; undefined for anything else. */
export function partyView(
  value: Party | PartyLink | Reference,
  index: DatasetIndex,
  locale: CardLocale,
): NameView | undefined {
  const context = new ViewContext(index, locale);
  const { id, name, kind, country } = fieldsOf(value);
  const words = context.words(name);
  if (words === undefined) return nameOf(value, 'party', context);
  const detail = kindLabel(kind, 'party', context);
  const view: NameView = { ...words, basis: 'record', ...(detail === undefined ? {} : { detail }) };
  const [ownId, ownCountry] = [textOf(id), textOf(country)];
  return {
    ...view,
    ...(ownId === undefined ? {} : { id: ownId }),
    ...(ownCountry === undefined ? {} : { country: ownCountry }),
  };
}
