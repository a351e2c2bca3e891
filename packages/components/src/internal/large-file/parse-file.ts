import type { ParsedFile } from './parse-in-batches.js';

export type { ParsedFile };

/** To parse so many bytes at once takes about ten milliseconds. */
const LARGE = 1_000_000;

/**
 * What a file in UTF-8 holds: JSON, or a record a line. A large one is parsed in steps, by code that is loaded only
 * then.
 *
 * @param bytes Those of a large file are taken away
 * @throws {SyntaxError} when it is neither
 * @throws {TypeError} when it is not in UTF-8
 */
export async function parseFile(bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedFile> {
  if (bytes.length <= LARGE) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    try {
      return { value: JSON.parse(text) as unknown, lostLines: 0 };
    } catch (error) {
      if (!mayBeLines(text)) throw error;
    }
  }
  const { parseInBatches } = await import('./parse-in-batches.js');
  return parseInBatches(bytes, signal);
}

/** What is no JSON may be a file with a record a line, whose first line is JSON. */
function mayBeLines(text: string): boolean {
  return /^\s*\{.*\}\s*\n/.test(text);
}
