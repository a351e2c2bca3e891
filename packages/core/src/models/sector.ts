import { format, list, object, optional, text, type Schema } from '../schema/index.js';
import { id, localized, recordBase, referenceTo, type Id, type RecordBase, type Text } from './values.js';

/** Where a sector stands in other classifications. */
export interface SectorMatches {
  /** Purpose codes of the OECD Development Assistance Committee: five digits, such as `21030`. */
  dac?: string[];
  /** ISIC revision 4: section letter and division. */
  isic?: string[];
  /** Classification of the Functions of Government (COFOG) of 1999: such as `04.5`. */
  cofog?: string[];
  /** Sustainable Development Goals, 1 to 17. */
  sdg?: string[];
}

/** A sector of the file's own. The taxonomy of Comity is built in and needs no record. */
export interface Sector extends RecordBase {
  /** The id of the sector. */
  code: Id;
  /** The sector that this one is part of; only one level deep. Maps to SKOS `broader`. */
  parent?: Id;
  /** What it is called. Maps to SKOS `prefLabel`. */
  label: Text;
  /** What belongs to it, and what does not. Maps to SKOS `scopeNote`. */
  description?: Text;
  /** The same or nearly the same elsewhere. Maps to SKOS `closeMatch`. */
  matches?: SectorMatches;
  /** The sector to use instead, when this one is withdrawn. Maps to Dublin Core `isReplacedBy`. */
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
