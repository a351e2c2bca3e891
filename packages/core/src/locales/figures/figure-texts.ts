import type { Force } from '../../derived/status.js';
import type { RecordLocale } from '../locale.js';

/** What charts, timelines and maps say beyond the words of the cards. Each takes texts that are ready to be shown. */
export interface FigureTexts {
  readonly agreementsBySector: string;
  readonly resultsBySector: string;
  readonly agreementsByYear: string;
  readonly partiesTogether: string;
  readonly visitsByYear: string;
  readonly results: string;
  /** Headings of columns. */
  readonly sector: string;
  readonly year: string;
  readonly party: string;
  readonly act: string;
  readonly date: string;
  readonly transport: string;
  readonly distance: string;
  /** Rows of what has no sector, year or party. */
  readonly sectorNotStated: string;
  readonly yearNotKnown: string;
  readonly partiesNotStated: string;
  /** In place of a number: some, but nobody knows how many. */
  readonly some: string;
  readonly atLeast: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly about: (number: string) => string;
  /** Beside a table whose rows do not add up. */
  readonly sectorsOverlap: string;
  readonly partiesOverlap: string;
  /** By what a year is chosen. */
  readonly byYearOfSignature: string;
  readonly downloadCsv: string;
  readonly showTable: string;
  readonly showMore: (number: string) => string;
  readonly statusOn: (date: string) => string;
  readonly forces: Readonly<Record<Force, string>>;
  readonly notYet: string;
  readonly dateNotKnown: string;
  readonly actsOfParties: string;
  readonly noActKnown: string;
  readonly stages: string;
  /** A map of these places. */
  readonly mapOf: (places: string) => string;
  readonly positionNotKnown: string;
  readonly kilometres: (number: string) => string;
  readonly coast: string;
  /** Says that a drawn line is no travelled way. */
  readonly linesAreSchematic: string;
}

/** A language with the words of charts, timelines and maps. */
export interface FigureLocale extends RecordLocale {
  readonly figures: FigureTexts;
}
