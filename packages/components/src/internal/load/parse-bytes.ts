import { parseFile, type ParsedFile } from '../large-file/parse-file.js';
import { refuse } from './read-body.js';

/** So many bytes at the beginning and the end of a file tell what it is, if it is no JSON. */
const GLANCE = 200;

/**
 * The value of a text in UTF-8: JSON, or a record a line.
 *
 * @param bytes Those of a large file are taken away
 * @param place Where it comes from, for messages
 * @param signal Ends the parsing of a large file between its steps
 * @throws {LoadError} when it is something else, which is said as plainly as it can be known
 */
export async function parseBytes(bytes: Uint8Array, place: string, signal?: AbortSignal): Promise<unknown> {
  const [beginning, end] = [glance(bytes.subarray(0, GLANCE)), glance(bytes.subarray(-GLANCE))];
  let parsed: ParsedFile;
  try {
    parsed = await parseFile(bytes, signal);
  } catch (error) {
    if (error instanceof TypeError) return refuse('encoding', `${place} is not in UTF-8`);
    if (beginning.startsWith('<')) return refuse('html', `${place} is a web page, not JSON`);
    if (beginning === '' || (/^[[{]/.test(beginning) && !/[\]}]$/.test(end)))
      return refuse('truncated', `${place} ends too early`, true);
    return refuse('invalid-json', `${place} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (parsed.lostLines > 0)
    console.warn(`Comity: ${String(parsed.lostLines)} lines of ${place} hold no record and are left out.`);
  return parsed.value;
}

function glance(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}
