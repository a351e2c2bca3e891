/** A text value of a JSON text. */
export interface StringValue {
  /** Where its first quotation mark stands. */
  readonly offset: number;
  /** As it is written, with its quotation marks. */
  readonly token: string;
  /** The keys from the top down to it. */
  readonly keys: readonly string[];
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/** All text values of a JSON text or of the lines of NDJSON, in their order. The text must be right. */
export function* stringValues(text: string): Generator<StringValue> {
  /** The key in each open object; a list has none of its own. */
  const open: (string | undefined)[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    if (token === '{' || token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ',') {
      const end = match.index + token.length;
      if (isKey(text, end)) open[open.length - 1] = JSON.parse(token) as string;
      else yield { offset: match.index, token, keys: open.filter((key) => key !== undefined) };
    }
  }
}

/** True when a colon follows. */
function isKey(text: string, end: number): boolean {
  let i = end;
  while (/\s/.test(text.charAt(i))) i++;
  return text.charAt(i) === ':';
}

/** The text value that starts here, as it is written; undefined when none does. */
export function tokenAt(text: string, offset: number): string | undefined {
  const pattern = /"(?:[^"\\]|\\.)*"/y;
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
