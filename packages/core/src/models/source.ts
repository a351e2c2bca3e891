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
  name: Text;
  /** As the source gives it: "Research Expert". */
  role?: Text;
}

/** Where facts come from. At least a publisher or a title. */
export interface Source extends RecordBase {
  id: Id;
  publisher?: Text;
  author?: Author;
  genre?: SourceGenre;
  title?: Text;
  url?: string;
  /** BCP 47 tag of the language that the source is written in; its quotes are in it. */
  language?: string;
  /** Day of publication; not the day of what it reports. */
  published?: PartialDate;
  /** Day on which the editor read it. */
  retrieved?: PartialDate;
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
