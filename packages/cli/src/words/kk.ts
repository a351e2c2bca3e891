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
  tableAlone:
    '{file} тек кесте ретінде тексерілді (жолдар: {rows}; бағандар: {columns}). Бағандардың мағынасын --map FILE көрсетеді.',
  rowSum: '{file}: жол {rows} = түрлендірілгені {converted} + қабылданбағаны {refused}.',
  unusedColumns:
    'Сәйкестендіру пайдаланбайтын бағандар: {columns}. Әдейі қалдырылғандарын "unused" ішінде атауға болады.',
  readAs: '{file} {encoding} ретінде оқылды; басқа бағдарламалар үшін оны UTF-8 түрінде сақтаңыз.',
  inPieces:
    '{file} үлкен ({size}): жазбалар бір-бірлеп, араларындағы ережелерсіз тексерілді. --whole оларды да тексереді, бірақ бүкіл файлға жад керек.',
  longStream: 'ұзақ ағын',
  hasErrors:
    '{file}: қателер бар ({errors}); жарамды жазбалар: {accepted}/{read}. Оларды "{command}" көрсетеді.',
  refusedRows: 'Жазбаға айналмаған жолдар: {count}. Себептерімен бірге мына файлда: {file}.',
  losses: '{format} пішіміне сыймайтыны:',
  otherLosses: 'және басқа түрлер: {count}',
  firstLoss: 'біріншісі: {id}',
  wholeFile: 'файл',
  mappingWrong: '{file} сәйкестендіруін пайдалану мүмкін емес.',
  tooManyWarnings: 'Ескертулер шектен көп (шегі: {most}, --max-warnings).',
};
