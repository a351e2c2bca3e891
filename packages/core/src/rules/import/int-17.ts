import type { CellRule } from './cell.js';

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const DIRTY = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|\|\s*\|/;
const LONGEST = { text: 2000, name: 300, date: 60, code: 60, number: 60 } as const;

/** A cell is a value and no page: neither too long nor with what a copy from a page leaves behind. */
export const int17: CellRule = (text, { kind, longest }) => {
  const most = longest ?? LONGEST[kind];
  if (text.length > most) {
    const params = { length: text.length, most };
    return { rule: 'INT-17', severity: 'warning', message: 'INT-17', params, suggestions: [] };
  }
  if (!DIRTY.test(text.trim())) return undefined;
  const clean = text.replace(new RegExp(DIRTY, 'g'), ' ').replace(/ {2,}/g, ' ').trim();
  const suggestions = clean.length <= 80 ? [clean] : [];
  return { rule: 'INT-17', severity: 'warning', message: 'INT-17.characters', params: {}, suggestions };
};
