/**
 * What the packed core may take from its surroundings: the language, and four names that Node, browsers, workers
 * and edge runtimes share.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { needsOf } from './free-names.js';

const shared = ['URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder'];

/** Names through which code is made from text, or through which any other name could be reached unseen. */
const refused = new Set(['eval', 'Function', 'globalThis', 'console', 'WebAssembly', 'escape', 'unescape']);

/** A fresh context without Node's additions has exactly the globals of the language. */
function allowedGlobals(): Set<string> {
  const ofTheLanguage = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
  return new Set([...ofTheLanguage, ...shared, 'arguments'].filter((name) => !refused.has(name)));
}

/**
 * Looks through every JavaScript file of an unpacked package.
 *
 * @returns one line per file and name that is not allowed; empty when all is well
 */
export async function forbiddenNeeds(packageFolder: string): Promise<{ files: number; found: string[] }> {
  const allowed = allowedGlobals();
  const dist = join(packageFolder, 'dist');
  const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));
  const found: string[] = [];
  for (const file of files) {
    const { globals, imports } = needsOf(await readFile(join(dist, file), 'utf8'));
    for (const name of globals) if (!allowed.has(name)) found.push(`${file}: the global ${name}`);
    for (const name of imports) if (!name.startsWith('.')) found.push(`${file}: the import ${name}`);
  }
  return { files: files.length, found };
}
