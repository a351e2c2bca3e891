/*
 * Texts of others may turn the direction of what stands beside them (Unicode Bidirectional Algorithm, UAX #9): a mark
 * that is never closed writes a date or a party backwards, and makes a reader see what nobody wrote.
 */

const MARKS = /[\u202a-\u202e\u2066-\u2069]/;
/** Letters that are written from right to left, and the marks. Above U+FFFF the first half of a pair is enough. */
const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

/**
 * The text with every mark of direction closed where it ends, and without those that close what it has not opened.
 * All other texts are given back as they are.
 */
export function closed(text: string): string {
  if (!MARKS.test(text)) return text;
  const open: string[] = [];
  let isolates = 0;
  const kept = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => {
    if (mark === POP_EMBEDDING) {
      if (open.at(-1) !== POP_EMBEDDING) return '';
      open.pop();
      return mark;
    }
    if (mark === POP_ISOLATE) {
      if (isolates === 0) return '';
      isolates--;
      // The end of an isolate ends all that was opened within it.
      while (open.pop() !== POP_ISOLATE);
      return mark;
    }
    const isIsolate = mark >= '\u2066';
    if (isIsolate) isolates++;
    open.push(isIsolate ? POP_ISOLATE : POP_EMBEDDING);
    return mark;
  });
  return kept + open.reverse().join('');
}

/** True for a text that needs a `bdi` around it, so that what stands beside it in the same line keeps its place. */
export function isTurning(text: string): boolean {
  return TURNING.test(text);
}
