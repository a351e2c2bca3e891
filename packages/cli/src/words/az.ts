import type { CommandWords } from './words.js';

export const az: CommandWords = {
  severities: { error: 'xəta', warning: 'xəbərdarlıq', hint: 'məsləhət' },
  row: 'sətir',
  column: 'sütun',
  sheet: 'vərəq',
  cell: 'xana',
  errors: 'xətalar',
  warnings: 'xəbərdarlıqlar',
  hints: 'məsləhətlər',
  records: 'qeydlər',
  usable: 'yararlı',
  files: 'fayllar',
  clean: 'heç nə tapılmadı',
  moreLikeThis: 'eyni növdən daha; hamısı üçün --all',
  cut: 'Bəzi qeydlərdə göstəriləndən çox tapıntı var.',
  explain: 'Kodun mənası',
};
