/** Letters that are more than a letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ə: 'e',
  ı: 'i',
};

/** Cyrillic of Russian, Ukrainian and Kazakh as it is usually written in Latin letters. */
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіїєґ';
const LATIN =
  'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya yo a g q n o u u h i yi ye g'.split(
    ' ',
  );

/** A text as an id: lower-case Latin letters, digits and single hyphens, at most 100 characters; may be empty. */
export function slugOf(text: string): string {
  const written = text
    .toLowerCase()
    .replace(/[йїё]/g, latinLetter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .replace(/[æœøßðđþłəı]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[\u0400-\u04ff]/g, latinLetter);
  return written
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-|-$/g, '');
}

function latinLetter(letter: string): string {
  const written = LATIN[CYRILLIC.indexOf(letter)] ?? '';
  return written === '-' ? '' : written;
}
