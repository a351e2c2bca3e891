import type { CommandWords, Language } from './words.js';

/** Loads the words of a language. */
export async function loadWords(language: Language): Promise<CommandWords> {
  switch (language) {
    case 'az':
      return (await import('./az.js')).az;
    case 'kk':
      return (await import('./kk.js')).kk;
    case 'ru':
      return (await import('./ru.js')).ru;
    case 'tr':
      return (await import('./tr.js')).tr;
    default:
      return (await import('./en.js')).en;
  }
}
