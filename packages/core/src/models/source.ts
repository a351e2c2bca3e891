import { choice, object, optional, type Schema } from '../schema/index.js';
import {
  date,
  id,
  languageTag,
  localized,
  recordBase,
  webAddress,
  type Id,
  type RecordBase,
  type Text,
} from './values.js';
import type { PartialDate } from '../dates/index.js';

export const SOURCE_GENRES = [
  'register',
  'press-release',
  'news',
  'commentary',
  'transcript',
  'dataset',
] as const;
/** What sort of text a source is: a commentary weighs less than a register. */
export type SourceGenre = (typeof SOURCE_GENRES)[number];

/** Who wrote a source; not the same as who published it. */
export interface Author {
  /** The name as it is printed. */
  name: Text;
  /** As the source gives it: "Research Expert". */
  role?: Text;
}

/** Where facts come from. At least a publisher or a title. */
export interface Source extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** Who published it. Maps to Dublin Core and schema.org `publisher`. */
  publisher?: Text;
  /** Who wrote it. Maps to schema.org `author`. */
  author?: Author;
  /** What sort of text it is. */
  genre?: SourceGenre;
  /** Its headline or title. Maps to Dublin Core `title` and schema.org `headline`. */
  title?: Text;
  /** Its web address, `http` or `https`. Maps to schema.org `url`. */
  url?: string;
  /** BCP 47 tag of the language that the source is written in; its quotes are in it. Maps to schema.org `inLanguage`. */
  language?: string;
  /** Day of publication; not the day of what it reports. Maps to schema.org `datePublished`. */
  published?: PartialDate;
  /** Day on which the editor read it. */
  retrieved?: PartialDate;
  /** The terms on which it may be used. Maps to Dublin Core `license`. */
  licence?: Text;
  /** Place and date line of an agency's text, as printed: "Baku, October 23". */
  dateline?: Text;
}

const author: Schema<Author> = object<Author>()('author', { name: localized, role: optional(localized) });

export const source: Schema<Source> = object<Source>()(
  'source',
  {
    ...recordBase,
    id,
    publisher: optional(localized),
    author: optional(author),
    genre: optional(choice('source-genres', SOURCE_GENRES)),
    title: optional(localized),
    url: optional(webAddress),
    language: optional(languageTag),
    published: optional(date),
    retrieved: optional(date),
    licence: optional(localized),
    dateline: optional(localized),
  },
  [['publisher', 'title']],
);
