import type { Text } from '../models/values.js';

/** The words of a text in all its languages. */
export function wordsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** The words of a text in one language, or else in whatever comes first. */
export function wordIn(text: Text | undefined, language: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0];
}

const folded = new Map<string, string>();
const MOST = 5000;

/** A name as it is compared: without case, diacritics and marks between its words. */
export function foldName(name: string): string {
  let plain = folded.get(name);
  if (plain !== undefined) return plain;
  if (folded.size >= MOST) folded.clear();
  plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  folded.set(name, plain);
  return plain;
}
