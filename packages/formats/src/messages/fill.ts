import type { FormatMessageKey, FormatMessages } from './messages.js';

/** A sentence of a catalogue with its params, and with what was probably meant. */
export function fill(
  messages: FormatMessages,
  key: FormatMessageKey,
  params: Readonly<Record<string, unknown>> = {},
  suggestions: readonly string[] = [],
): string {
  const [open = '', close = ''] = messages.quotes;
  const meant = suggestions.map((word) => open + word + close).join(', ');
  const sentence = suggestions.length === 0 ? messages[key] : `${messages[key]} ${messages.didYouMean}`;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'suggestions' ? meant : textOf(params[name]),
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The code of a sentence: its name without the word behind the point. */
export function codeOf(key: string): string {
  return key.split('.', 1)[0] ?? key;
}
