import { fold } from './tokens.js';

// Without blanks and marks. English, then Azerbaijani, Kazakh, Russian, Turkish, German, French, Spanish, Portuguese,
// Italian, Ukrainian, Uzbek; forms that tell what to write; errors of spreadsheets.
const PLACEHOLDERS = new Set(
  (
    'na nan nat null none nil undefined tbd tba tbc unknown unspecified notavailable notapplicable notstated notknown ' +
    'notspecified nodate nodata noneknown dateunknown unknowndate nd sd sa sl od oj illegible unreadable pending void ' +
    'missing blank empty tobedetermined tobeconfirmed tobeannounced tobedefined notyet notyetknown notdated undated ' +
    'yoxdur məlumdeyil naməlum tarixsiz tarixməlumdeyil göstərilməyib белгісіз күнібелгісіз көрсетілмеген жоқ ' +
    'бд бездаты неуказано неуказана неизвестно неизвестна датанеизвестна нетданных нет отсутствует неопределено ' +
    'belirsiz bilinmiyor tarihsiz yok belirtilmemiş unbekannt ohnedatum keineangabe ka inconnu inconnue sansdate ' +
    'dateinconnue nonprécisé noregistra noconsta sinfecha sf desconocido desconocida ilegible pordefinir semdata ' +
    'desconhecido ignorado senzadata sconosciuto sconosciuta ignoto nonindicato невідомо невідома датаневідома ' +
    'нема немає немаєданих нетдати nomalum sanasiz ddmmyyyy mmddyyyy yyyymmdd ddmmyy yyyy date дата ' +
    'ref value div0 name invaliddate invalid x xx xxx xxxx xxxxxxxx'
  )
    .split(' ')
    .map(fold),
);

/** Whether a text says that there is no date, in words or with a mark such as `-`. */
export function isPlaceholder(text: string): boolean {
  if (/\p{Nd}/u.test(text)) return text.startsWith('#') && fold(text) === '#div/0!';
  return PLACEHOLDERS.has(fold(text).replace(/[^\p{L}]/gu, '')) || !/\p{L}/u.test(text);
}
