import type { Severity } from '@comity/core';
import type { FormatCode } from '@comity/formats';

/** What a finding in a file of another format means. */
export interface TableDoc {
  readonly title: string;
  readonly why: string;
}

/** Findings of the formats. */
export const FORMAT_DOCS: Readonly<Record<FormatCode, TableDoc>> = {
  'empty-file': doc('The file is empty', 'There is nothing to read. Was the export broken off?'),
  'too-large': doc(
    'The file is too large to be read in one piece',
    'Split it, or use NDJSON, which is read line by line.',
  ),
  'not-this-format': doc(
    'The file is something else than it is called',
    'Give it the ending of what it is, or say it with --from.',
  ),
  'broken-archive': doc(
    'The archive cannot be opened',
    'Workbooks and data packages are archives; a part of this one is missing or damaged. Save or download it again.',
  ),
  'archive-too-large': doc(
    'The archive would grow too large',
    'Unpacked it would be so large that it is probably made to do harm. Nothing of it was unpacked.',
  ),
  'invalid-bytes': doc(
    'A byte does not belong to the encoding',
    'Most often a part of the file was pasted from a file in another encoding. The character is lost; write it again and save as UTF-8.',
  ),
  'guessed-encoding': doc(
    'The encoding was guessed',
    'The file is not UTF-8 and does not say what it is. Compare the letters with accents; save it as UTF-8, or name the encoding in the mapping.',
  ),
  'unclosed-quote': doc(
    'A quotation mark is not closed',
    'All that follows would be one cell, so the row was left out. Close it, or write it twice if it belongs to the text.',
  ),
  'stray-quote': doc(
    'A quotation mark stands inside a quoted cell',
    'Inside such a cell it is written twice.',
  ),
  'ragged-row': doc(
    'A row has more or fewer cells than the header',
    'A delimiter is missing, or one stands inside a text that is not quoted: the cells behind it are in wrong columns.',
  ),
  'header-below': doc(
    'The header is not the first row',
    'A title or a note stands above the names of the columns and was left out. Name the row in the mapping to be sure.',
  ),
  'second-header': doc(
    'The header stands in the table again',
    'Two tables were put together, or pages of a print. The row was left out.',
  ),
  'duplicate-column': doc('Two columns have one name', 'A mapping could mean either. Rename one of them.'),
  'unnamed-column': doc('A column has no name', 'Nobody can say what its values mean. Give it one.'),
  'no-table': doc(
    'There is no table of records',
    'Sheets and files are known by their names: visits, agreements, people … A table of another kind needs a mapping.',
  ),
  'unknown-table': doc(
    'A table of a name that is not known',
    'It was left out. Tables are called as the lists of a dataset.',
  ),
  'unknown-column': doc(
    'A column that is not known',
    'It was left out. Columns are called as the fields of the record.',
  ),
  'invalid-xml': doc(
    'The file is not well-formed XML',
    'What stands before the mistake was read. Most often an element is not closed, or & is not written as &amp;.',
  ),
  'doctype-refused': doc(
    'The file declares a document type',
    'Entities of a document type can read other files or grow without bound, so such files are refused. Take the declaration out.',
  ),
  'too-deep': doc(
    'Elements are nested too deep',
    'No register needs that; the file is broken, or made to do harm.',
  ),
  'no-rows': doc(
    'The file has no rows',
    'No element is repeated as records are. Name the element of a row in the mapping.',
  ),
  'invalid-calendar': doc(
    'The file is no calendar',
    'A calendar starts with BEGIN:VCALENDAR and ends with END:VCALENDAR.',
  ),
  'unreadable-event': doc('An event cannot be read', 'It was left out; the others were read.'),
  'recurring-event': doc('An event repeats', 'A visit takes place once: only the first occurrence was read.'),
  'not-a-feature': doc(
    'A part of the map is no feature',
    'GeoJSON has features with a geometry and properties.',
  ),
  'unusable-geometry': doc('A geometry of another kind', 'A place is a point, a route is a line.'),
  'other-coordinates': doc(
    'Coordinates in another system',
    'GeoJSON has longitude and latitude in degrees (WGS 84), in this order.',
  ),
  'missing-resource': doc('A file of the package is missing', 'Its descriptor names it; it is not there.'),
  'unsafe-path': doc('A path that leads out of the package', 'Only files of the package itself are read.'),
  'unsupported-resource': doc('A resource that cannot be read', 'Only CSV files of the package itself are.'),
};

/** Findings of mappings, with how grave they are. */
export const MAPPING_DOCS: Readonly<Record<string, TableDoc & { readonly severity: Severity }>> = {
  'refused-row': grave(
    'error',
    'The mapping refuses the row',
    'A condition in "refuse" holds for it. The row is in *.refused.ndjson with the reason.',
  ),
  'no-record': grave(
    'error',
    'The mapping makes nothing of the row',
    'No kind of record in the mapping is made of such rows. The row is in *.refused.ndjson.',
  ),
  'missing-value': grave(
    'error',
    'A value that the mapping requires is missing',
    'The cell is empty, and "required" says that there is no record without it.',
  ),
  'not-in-table': grave(
    'warning',
    'A word is not in the table',
    'The table of the mapping does not say what the word stands for. Add it, or correct the cell.',
  ),
  'unknown-word': grave(
    'warning',
    'Words in which nothing is found',
    'None of the patterns of the mapping matches. Add one, or correct the cell.',
  ),
  'unknown-country-name': grave(
    'warning',
    'A name of no known country',
    'The field is left out. Correct the cell, or add the name to a table of the mapping.',
  ),
  'unknown-sector-name': grave(
    'warning',
    'A name of no known sector',
    'The field is left out. Correct the cell, or add the name to a table of the mapping.',
  ),
  'unreadable-date': grave(
    'error',
    'A date that cannot be read',
    'Its form is not known, or it can be read in two ways and the mapping does not declare the order of day and month.',
  ),
  'unreadable-number': grave(
    'error',
    'A number that cannot be read',
    'The cell holds something else than digits.',
  ),
  'unreadable-flag': grave(
    'error',
    'Neither yes nor no',
    'The cell holds another word than those for yes and no.',
  ),
  'unreadable-id': grave(
    'error',
    'No id can be made of the cell',
    'An id has letters of the Latin alphabet and digits; nothing of the cell is left of it.',
  ),
  'several-values': grave(
    'warning',
    'Several values where one is expected',
    'Only one can stand in the field. Split the cell in the mapping, or correct it.',
  ),
  'several-meanings': grave(
    'warning',
    'A word with several meanings',
    'More than one entry fits. Say in the mapping which is meant.',
  ),
  contradiction: grave(
    'warning',
    'Two cells contradict each other',
    'The mapping says that they must agree; the value was left out.',
  ),
  'differing-record': grave(
    'warning',
    'Two rows make the same record in different ways',
    'The first counts. Correct the rows, or leave the field that differs out.',
  ),
};

function doc(title: string, why: string): TableDoc {
  return { title, why };
}

function grave(severity: Severity, title: string, why: string): TableDoc & { readonly severity: Severity } {
  return { severity, title, why };
}
