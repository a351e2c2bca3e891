/** A time of day with its zone; no part of it can match in two ways. */
const TIME =
  /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)? ?(?:z|utc|gmt|msk)?(?: ?[+-]\d{2}(?::?\d{2})?)?(?: ?\([^()]*\))?/i;

/**
 * The text without a time of day and zone: the day stays as it is written, in whatever zone. Text without a time is
 * returned as it is.
 */
export function withoutTime(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return withoutCompactTime(text);
  let start = colon;
  while (start > 0 && colon - start < 2 && isDigit(text.charAt(start - 1))) start--;
  const time = TIME.exec(text.slice(start))?.[0];
  if (time === undefined) return withoutOffset(text, start);
  const before = text.slice(0, start);
  const joint = before.slice(-1).toUpperCase();
  if (before !== '' && !' T,'.includes(joint)) return withoutOffset(text, start);
  return `${before.slice(0, -1)} ${text.slice(start + time.length)}`.trim().replace(/[ ,]+$/, '');
}

/** `2009-09-01+02:00`, a date of XML Schema. */
function withoutOffset(text: string, start: number): string {
  const rest = text.slice(start - 1);
  return /^[+-]\d{2}:\d{2}$/.test(rest) && isDigit(text.charAt(start - 2)) ? text.slice(0, start - 1) : text;
}

/** `20251020T153000Z` and `2009-09-01Z`. */
function withoutCompactTime(text: string): string {
  const match = /^([\d-]{8,10})(?:T\d{2,6}(?:[.,]\d{1,9})?(?:[+-]\d{2,4})?)?Z?$/i.exec(text);
  return match?.[1] ?? text;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
