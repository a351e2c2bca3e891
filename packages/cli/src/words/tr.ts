import type { CommandWords } from './words.js';

export const tr: CommandWords = {
  severities: { error: 'hata', warning: 'uyarı', hint: 'ipucu' },
  row: 'satır',
  column: 'sütun',
  sheet: 'sayfa',
  cell: 'hücre',
  errors: 'hatalar',
  warnings: 'uyarılar',
  hints: 'ipuçları',
  records: 'kayıtlar',
  usable: 'kullanılabilir',
  files: 'dosyalar',
  clean: 'bir şey bulunmadı',
  moreLikeThis: 'aynı türden daha; tümü için --all',
  cut: 'Bazı kayıtlarda gösterilenden çok bulgu var.',
  explain: 'Kodun anlamı',
  tableAlone:
    '{file} yalnızca tablo olarak denetlendi (satırlar: {rows}; sütunlar: {columns}). Sütunların anlamını --map FILE belirtir.',
  rowSum: '{file}: satır {rows} = dönüştürülen {converted} + reddedilen {refused}.',
  unusedColumns:
    'Eşlemenin kullanmadığı sütunlar: {columns}. Bilerek bırakılanlar "unused" içinde belirtilebilir.',
  readAs: '{file}, {encoding} olarak okundu; diğer programlar için UTF-8 olarak kaydedin.',
  inPieces:
    '{file} büyük ({size}): kayıtlar tek tek, aralarındaki kurallar olmadan denetlendi. --whole bunları da denetler, ama tüm dosya için bellek ister.',
  longStream: 'uzun bir akış',
  hasErrors:
    '{file}: hatalar var ({errors}); kullanılabilen kayıtlar: {accepted}/{read}. Bunları "{command}" gösterir.',
  refusedRows: 'Kayda dönüşmeyen satırlar: {count}. Nedenleriyle birlikte şurada: {file}.',
  losses: '{format} biçiminin tutamadıkları:',
  otherLosses: 've başka türler: {count}',
  firstLoss: 'ilki: {id}',
  wholeFile: 'dosya',
  mappingWrong: '{file} eşlemesi kullanılamıyor.',
  tooManyWarnings: 'Uyarılar şu sınırı aşıyor: {most} (--max-warnings).',
};
