import type { CommandWords } from './words.js';

export const ru: CommandWords = {
  severities: { error: 'ошибка', warning: 'предупреждение', hint: 'подсказка' },
  row: 'строка',
  column: 'столбец',
  sheet: 'лист',
  cell: 'ячейка',
  errors: 'ошибки',
  warnings: 'предупреждения',
  hints: 'подсказки',
  records: 'записи',
  usable: 'пригодны',
  files: 'файлы',
  clean: 'замечаний нет',
  moreLikeThis: 'таких же ещё; все покажет --all',
  cut: 'В некоторых записях замечаний больше, чем показано.',
  explain: 'Что значит код',
};
