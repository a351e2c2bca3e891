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
  tableAlone:
    '{file}: проверен только вид таблицы (строки: {rows}; столбцы: {columns}). Что означают столбцы, говорит --map FILE.',
  rowSum: '{file}: строк {rows} = преобразовано {converted} + отклонено {refused}.',
  unusedColumns:
    'Столбцы, которые сопоставление не использует: {columns}. Те, что пропущены намеренно, можно назвать в "unused".',
  readAs: '{file}: прочитан как {encoding}; сохраните его в UTF-8 для других программ.',
  inPieces:
    '{file}: файл велик ({size}), записи проверены по одной, без правил о связях между ними. С --whole проверяются и они, но нужна память для всего файла.',
  longStream: 'длинный поток',
  hasErrors: '{file}: есть ошибки ({errors}), пригодны записи: {accepted} из {read}. Их покажет "{command}".',
  refusedRows: 'Строки, которые не стали записями: {count}. Они в {file}, с причинами.',
  losses: 'Что не помещается в {format}:',
  otherLosses: 'и другие виды: {count}',
  firstLoss: 'первая: {id}',
  wholeFile: 'файл',
  mappingWrong: 'Сопоставление {file} нельзя использовать.',
  tooManyWarnings: 'Предупреждений больше, чем {most} (--max-warnings).',
};
