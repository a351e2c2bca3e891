/** The value of a text, or why there is none. Values that are no text or bytes are what they are. */
export function parseText(input: unknown): { value: unknown } | { problem: string } {
  if (input instanceof Uint8Array) return parseBytes(input);
  if (typeof input !== 'string') return { value: input };
  const text = input.charCodeAt(0) === BYTE_ORDER_MARK ? input.slice(1) : input;
  if (text.trim() === '') return { problem: 'it is empty' };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'it cannot be parsed' };
  }
}

const BYTE_ORDER_MARK = 0xfeff;

/** Part of every JavaScript host; declared here since core is compiled without the types of any host. */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

function parseBytes(bytes: Uint8Array): { value: unknown } | { problem: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'its bytes are not UTF-8' };
  }
  return parseText(text);
}
