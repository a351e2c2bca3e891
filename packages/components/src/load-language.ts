import { cardWords } from './internal/card-words.js';
import { figureWords } from './internal/figure-words.js';
import { recordWords } from './internal/record-words.js';
import { sectorWords } from './internal/sector-words.js';
import { listWords } from './list/list-words.js';

/**
 * Loads a language before the first element asks for it: on a server, which draws at once or not at all, and in a page
 * that takes over what a server has drawn. Nobody else needs it.
 *
 * @param tag BCP 47 tag; what is no language of Comity is English.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const all = [cardWords, figureWords, listWords, recordWords, sectorWords];
  await Promise.all(
    all.map(async (words) => {
      await words.of(tag);
    }),
  );
}
