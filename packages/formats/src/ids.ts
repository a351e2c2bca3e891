import { isId } from '@comity/core';

/** Makes ids of what other programs call their records, each once. */
export class IdMaker {
  private readonly used = new Set<string>();

  /** @param fallback What is taken when nothing of the text can stand in an id. */
  make(text: unknown, fallback: string): string {
    const plain = typeof text === 'string' || typeof text === 'number' ? slug(String(text)) : '';
    const base = isId(plain) ? plain : fallback;
    let id = base;
    for (let number = 2; this.used.has(id); number++) id = `${base}-${number}`;
    this.used.add(id);
    return id;
  }
}

function slug(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
