import type { CommandWords } from './words.js';

export const kk: CommandWords = {
  severities: { error: 'қате', warning: 'ескерту', hint: 'кеңес' },
  row: 'жол',
  column: 'баған',
  sheet: 'парақ',
  cell: 'ұяшық',
  errors: 'қателер',
  warnings: 'ескертулер',
  hints: 'кеңестер',
  records: 'жазбалар',
  usable: 'жарамды',
  files: 'файлдар',
  clean: 'ештеңе табылмады',
  moreLikeThis: 'осы түрден тағы; бәрі үшін --all',
  cut: 'Кейбір жазбаларда көрсетілгеннен көп ескертпе бар.',
  explain: 'Кодтың мағынасы',
};
