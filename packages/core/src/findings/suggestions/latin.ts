/** Cyrillic of Russian and Kazakh, letter by letter, as names of countries are spelt in Latin letters. */
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі';
const LATIN =
  'a b v g d e j z i y k l m n o p r s t u f h ts ch sh sch - y - e yu ya e a g k n o u u h i'.split(' ');

/** Lower case without accents, Cyrillic written in Latin letters: names in several languages become alike. */
export function latin(text: string): string {
  return (
    text
      .toLowerCase()
      // It would lose its mark and become another letter.
      .replace(/й/g, 'y')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ə/g, 'e')
      .replace(/ı/g, 'i')
      .replace(/[\u0400-\u04ff]/g, (letter) => {
        const written = LATIN[CYRILLIC.indexOf(letter)] ?? '';
        return written === '-' ? '' : written;
      })
  );
}
