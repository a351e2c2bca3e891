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
};
