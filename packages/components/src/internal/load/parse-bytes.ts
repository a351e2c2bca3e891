import { refuse } from './read-body.js';

/**
 * The value of a JSON text in UTF-8.
 *
 * @param place Where it comes from, for messages
 * @throws {LoadError} when it is something else, which is said as plainly as it can be known
 */
export async function parseBytes(bytes: Uint8Array, place: string): Promise<unknown> {
  const text = decoded(bytes, place);
  try {
    return await parse(text);
  } catch (error) {
    const shown = text.trim();
    if (shown.startsWith('<')) return refuse('html', `${place} is a web page, not JSON`);
    if (shown === '' || isCut(shown)) return refuse('truncated', `${place} ends too early`, true);
    return refuse('invalid-json', `${place} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function parse(text: string): Promise<unknown> {
  return Promise.resolve(JSON.parse(text) as unknown);
}

function decoded(bytes: Uint8Array, place: string): string {
  try {
    // Without `fatal` every letter that is not English would become a question mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('encoding', `${place} is not in UTF-8`);
  }
}

/** JSON that begins and does not end. */
function isCut(text: string): boolean {
  return /^[[{]/.test(text) && !/[\]}]$/.test(text);
}
