import type { RuleMessageKey, RuleMessages } from './messages.js';

/** A sentence of a catalogue with its params, and with what was probably meant. */
export function fill(
  messages: RuleMessages,
  key: RuleMessageKey,
  params: Readonly<Record<string, unknown>>,
  suggestions: readonly string[],
): string {
  const sentence = fillIn(messages[key], params);
  if (suggestions.length === 0) return sentence;
  const [open = '', close = ''] = messages.quotes;
  const meant = suggestions.map((word) => open + word + close).join(', ');
  return `${sentence} ${fillIn(messages.didYouMean, { suggestions: meant })}`;
}

/** The sentences that were used before, cut at their braces: a text, a name, a text, and so on. */
const pieces = new Map<string, readonly string[]>();

function fillIn(sentence: string, params: Readonly<Record<string, unknown>>): string {
  let cut = pieces.get(sentence);
  if (cut === undefined) pieces.set(sentence, (cut = sentence.split(/\{(\w+)\}/)));
  let filled = '';
  for (const [at, piece] of cut.entries()) filled += at % 2 === 0 ? piece : textOf(params[piece]);
  return filled;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
