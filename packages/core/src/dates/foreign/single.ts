import { numeric } from './numeric.js';
import { pieceOf, type Piece } from './piece.js';
import { dateOf, edtfOf, refusal, refuse, type Outcome, type Reading } from './reading.js';
import type { Token } from './tokens.js';
import type { ForeignDate, ForeignDateOptions } from './types.js';
import { worded } from './worded.js';

/** One date, not a range. */
export function single(tokens: readonly Token[], options: ForeignDateOptions): ForeignDate {
  const piece = pieceOf(tokens, options.language);
  if ('refused' in piece) return { refused: piece.refused };
  const outcome = readPiece(piece, options);
  const mark = markOf(piece);
  if ('refused' in outcome) {
    return refusal(
      outcome.refused,
      outcome.readings?.map((reading) => edtfOf(reading) + mark),
    );
  }
  const found = dateOf(outcome.reading);
  // "3.5" and "20/10" may be other numbers than a day and a month.
  if (found.date !== undefined && isBareDayMonth(piece, outcome.reading) && options.order === undefined) {
    return refusal('incomplete', [found.date]);
  }
  return found.date === undefined ? found : { date: found.date + mark };
}

/** Whether nothing but the form of two numbers says that they are a day and a month. */
export function isBareDayMonth({ months, numbers }: Piece, { year }: Reading): boolean {
  return year === undefined && months === undefined && numbers.every(({ label }) => label === undefined);
}

/** What a date says, before it is asked whether there is such a day. */
export function readPiece(piece: Piece, options: ForeignDateOptions): Outcome {
  if (piece.decade) return decade(piece);
  return piece.months === undefined ? numeric(piece.numbers, options) : worded(piece, options);
}

/** "1890s"; "1900s" can be ten years or a hundred. */
function decade({ numbers, months }: Piece): Outcome {
  const digits = numbers[0]?.digits ?? '';
  if (numbers.length !== 1 || months !== undefined || !digits.endsWith('0')) return refuse('unknown-form');
  if (digits.length === 2) {
    return refuse('two-digit-year', [{ year: `18${digits.charAt(0)}X` }, { year: `19${digits.charAt(0)}X` }]);
  }
  if (digits.length !== 4) return refuse('unknown-form');
  const year = `${digits.slice(0, 3)}X`;
  if (!digits.endsWith('00')) return { reading: { year } };
  return refuse('ambiguous-form', [{ year }, { year: `${digits.slice(0, 2)}XX` }]);
}

/** EDTF's mark of doubt. */
export function markOf({ about, perhaps }: Pick<Piece, 'about' | 'perhaps'>): string {
  if (about) return perhaps ? '%' : '~';
  return perhaps ? '?' : '';
}
