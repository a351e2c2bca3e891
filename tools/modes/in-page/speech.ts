import { virtual } from '@guidepup/virtual-screen-reader';
import { flattened } from './flatten.js';

/** More than any story says: where it would go on for ever, this ends it. */
const MOST_PHRASES = 2000;

const END = 'end of document';

/** What the virtual screen reader says from the beginning of the story to its end, one phrase for each step. */
export async function spokenPhrases(): Promise<string[]> {
  const container = flattened();
  container.setAttribute('role', 'document');
  document.body.append(container);
  try {
    await virtual.start({ container });
    for (let step = 0; step < MOST_PHRASES; step += 1) {
      if ((await virtual.lastSpokenPhrase()) === END) break;
      await virtual.next();
    }
    // The page around the story begins and ends it.
    return (await virtual.spokenPhraseLog()).slice(1, -1);
  } finally {
    await virtual.stop();
    container.remove();
  }
}
