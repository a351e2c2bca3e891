import type { CommandWords } from './words.js';

export const en: CommandWords = {
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  row: 'row',
  column: 'column',
  sheet: 'sheet',
  cell: 'cell',
  errors: 'errors',
  warnings: 'warnings',
  hints: 'hints',
  records: 'records',
  usable: 'usable',
  files: 'files',
  clean: 'nothing found',
  moreLikeThis: 'more of this kind; --all shows them',
  cut: 'Some records have more findings than are reported.',
  explain: 'What a code means',
  tableAlone:
    '{file} was checked as a table alone (rows: {rows}; columns: {columns}). --map FILE says what its columns mean.',
  rowSum: '{file}: rows {rows} = converted {converted} + refused {refused}.',
  unusedColumns:
    'Columns that the mapping does not use: {columns}. Those that are left out on purpose can be named in "unused".',
  readAs: '{file} was read as {encoding}; save it as UTF-8 for other programs.',
  inPieces:
    '{file} is large ({size}): it was checked record by record, without the rules across records. --whole checks them too, and needs memory for all of it.',
  longStream: 'a long stream',
  hasErrors:
    '{file} has errors ({errors}): {accepted} of {read} records can be used. "{command}" shows them.',
  refusedRows: 'Rows that became no record: {count}. They are in {file}, with the reasons.',
  losses: 'What {format} cannot hold:',
  otherLosses: 'and other kinds: {count}',
  firstLoss: 'first: {id}',
  wholeFile: 'file',
  mappingWrong: 'The mapping {file} cannot be used.',
  tooManyWarnings: 'There are more than {most} warnings (--max-warnings).',
};
