/*
 * One spelling for all the ways in which people type a word. It is the same in every language, and for texts and
 * queries alike: a file mixes languages, and nobody says in which of them a query is. So `I`, `İ`, `ı` and `i` are one
 * letter, as a Turkish reader types ISPARTA and an English one ISTANBUL; and letters that a keyboard may lack are
 * those that stand in for them (ə as e, ş as s, қ as к, ё as е).
 */

/** Letters that Unicode does not take apart, with what is typed in their stead. */
const PLAIN: Readonly<Record<string, string>> = {
  ...pairs('əıßæœøłđðþŋς', 'e i ss ae oe o l d d th n σ'),
  // Kazakh, Tatar and Uzbek in Cyrillic, Ukrainian.
  ...pairs('әғқңөұүһіҳҷєґ', 'а г к н о у у х и х ч е г'),
};
/** Cyrillic letters that look Latin: in a Latin word they are slips of a keyboard or of a scanner. */
const LOOKS_LATIN = pairs('аеорсхуіәкмт', 'a e o p c x y i e k m t');

const OTHER_THAN_ASCII = /[^ -~]/;
const LETTERS_TO_REPLACE = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const CYRILLIC = /[\u0400-\u04ff]/g;
/** Accents, and the vowel points of Hebrew and Arabic; in other scripts marks are letters and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]|\u0640/g;
/** What stands in words without being read: apostrophes, and characters that nobody sees. */
const UNREAD = /['’‘ʻʼ`´\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A word or text in lower case, without accents, in the letters that every keyboard has. */
export function fold(text: string): string {
  if (!OTHER_THAN_ASCII.test(text)) return text.toLowerCase().replace(UNREAD, '');
  // Capital letters with marks fall apart before they become small, or İ would keep its dot.
  const lower = text.normalize('NFKD').toLowerCase().replace(UNREAD, '').replace(MARKS, '');
  const oneScript = /[a-z]/.test(lower)
    ? lower.replace(CYRILLIC, (letter) => LOOKS_LATIN[letter] ?? letter)
    : lower;
  return oneScript.replace(LETTERS_TO_REPLACE, (letter) => PLAIN[letter] as string);
}

function pairs(letters: string, replacements: string): Record<string, string> {
  const written = replacements.split(' ');
  return Object.fromEntries(Array.from(letters, (letter, at) => [letter, written[at] as string]));
}
