import type { CellRule } from './cell.js';

const PLACEHOLDER =
  /^(?:n\.?\/?a\.?|#n\/a|#(?:value|ref|name|null|div\/0)[!?]?|none|null|nil|nan|undefined|unknown|not (?:available|applicable|known|stated|specified|found)|no data|tb[acd]|t\.b\.[acd]\.|\(?no registra\)?|sin datos|ilegible|\(?ilegible\)?|x{2,5}|\?+|-+|–|—|_+|\.{2,}|нет данных|неизвестно|н\/д|məlum deyil|məlumat yoxdur|bilinmiyor|yok|белгісіз)$/i;

/** Words for "nothing" are no value: the cell is empty. Never in a column of codes, where NA is Namibia. */
export const int16: CellRule = (text, { kind, known = [] }) => {
  const value = text.trim();
  if (kind === 'code' || !PLACEHOLDER.test(value) || known.includes(value)) return undefined;
  return { rule: 'INT-16', severity: 'error', message: 'INT-16', params: { value }, suggestions: [] };
};
