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
};
