import { format, list, object, optional, text, type Schema } from '../schema/index.js';
import { id, localized, recordBase, referenceTo, type Id, type RecordBase, type Text } from './values.js';

/** Where a sector stands in other classifications. */
export interface SectorMatches {
  /** OECD DAC purpose codes. */
  dac?: string[];
  /** ISIC revision 4: section letter and division. */
  isic?: string[];
  /** COFOG 1999. */
  cofog?: string[];
  /** Sustainable Development Goals, 1 to 17. */
  sdg?: string[];
}

/** A sector of the file's own. The taxonomy of Comity is built in and needs no record. */
export interface Sector extends RecordBase {
  /** The id of the sector. */
  code: Id;
  /** The sector that this one is part of; only one level deep. */
  parent?: Id;
  label: Text;
  description?: Text;
  matches?: SectorMatches;
  /** The sector to use instead, when this one is withdrawn. */
  replacedBy?: Id;
  /** Hexadecimal colour such as `#1b6095`; absent: the parent's. */
  colour?: string;
  /** Name of one of Comity's icons; absent: the parent's. */
  icon?: string;
}

const matches: Schema<SectorMatches> = object<SectorMatches>()('matches', {
  dac: optional(list(text())),
  isic: optional(list(text())),
  cofog: optional(list(text())),
  sdg: optional(list(text())),
});

export const sector: Schema<Sector> = object<Sector>()('sector record', {
  ...recordBase,
  code: id,
  parent: optional(referenceTo('sector')),
  label: localized,
  description: optional(localized),
  matches: optional(matches),
  replacedBy: optional(referenceTo('sector')),
  colour: optional(format('colour', 'invalid-colour', (value) => /^#[0-9a-f]{6}$/i.test(value))),
  icon: optional(text()),
});
