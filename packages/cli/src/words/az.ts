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
  tableAlone:
    '{file} yalnız cədvəl kimi yoxlandı (sətirlər: {rows}; sütunlar: {columns}). Sütunların mənasını --map FILE bildirir.',
  rowSum: '{file}: sətir {rows} = çevrilən {converted} + rədd edilən {refused}.',
  unusedColumns:
    'Uyğunlaşdırmanın istifadə etmədiyi sütunlar: {columns}. Bilərəkdən buraxılanları "unused" içində göstərmək olar.',
  readAs: '{file} {encoding} kimi oxundu; başqa proqramlar üçün onu UTF-8 kimi yadda saxlayın.',
  inPieces:
    '{file} böyükdür ({size}): qeydlər bir-bir, aralarındakı qaydalar olmadan yoxlandı. --whole onları da yoxlayır, amma bütün fayl üçün yaddaş tələb edir.',
  longStream: 'uzun axın',
  hasErrors:
    '{file}: xətalar var ({errors}); yararlı qeydlər: {accepted}/{read}. Onları "{command}" göstərir.',
  refusedRows: 'Qeydə çevrilməyən sətirlər: {count}. Səbəbləri ilə birlikdə buradadır: {file}.',
  losses: '{format} formatına sığmayanlar:',
  otherLosses: 'və başqa növlər: {count}',
  firstLoss: 'birincisi: {id}',
  wholeFile: 'fayl',
  mappingWrong: '{file} uyğunlaşdırmasından istifadə etmək olmur.',
  tooManyWarnings: 'Xəbərdarlıqlar həddən çoxdur (hədd: {most}, --max-warnings).',
};
