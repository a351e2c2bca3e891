import type { RuleMessageKey, RuleMessages } from './messages.js';

/** A sentence of a catalogue with its params, and with what was probably meant. */
export function fill(
  messages: RuleMessages,
  key: RuleMessageKey,
  params: Readonly<Record<string, unknown>>,
  suggestions: readonly string[],
): string {
  const [open = '', close = ''] = messages.quotes;
  const meant = suggestions.map((word) => open + word + close).join(', ');
  const sentence = suggestions.length === 0 ? messages[key] : `${messages[key]} ${messages.didYouMean}`;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'suggestions' ? meant : textOf(params[name]),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
