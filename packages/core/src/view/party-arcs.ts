import type { PartyPairsView } from './party-pairs.js';
import type { NameView } from './types.js';

/** More parties than these make a picture that nobody can read; the table has them all. */
const MOST_PARTIES = 24;
/** With fewer there is nothing to see. */
const FEWEST_PARTIES = 3;
/** Height of a row and width of the picture, in the size of the text. */
const ROW = 1.75;
const WIDTH = 12;

/** A pair as it is drawn. */
export interface ArcView {
  /** The places of the two among the names. */
  readonly from: number;
  readonly to: number;
  /** Width of the line in pixels: the more, the wider. */
  readonly width: number;
  /** Nothing is signed between them. */
  readonly dashed: boolean;
}

export interface ArcLayout {
  readonly names: readonly NameView[];
  readonly arcs: readonly ArcView[];
  /** Height of a row, width and height of the drawing, in the size of the text (`em`). */
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The parties of the first rows below each other, and an arc for each pair.
 *
 * @returns undefined when there are too few parties for a picture.
 */
export function arcLayout(view: PartyPairsView, shownRows: number): ArcLayout | undefined {
  const places = new Map<number, number>();
  const placeOf = (end: number): number => {
    const place = places.get(end) ?? places.size;
    places.set(end, place);
    return place;
  };
  const arcs: ArcView[] = [];
  view.pairs.slice(0, shownRows).forEach(({ ends }, row) => {
    const [one, other] = ends;
    if (one === undefined || other === undefined) return;
    const fresh = ends.filter((end) => !places.has(end)).length;
    if (places.size + fresh > MOST_PARTIES) return;
    const amounts = view.rows[row]?.amounts ?? [];
    const strongest = amounts.findIndex((amount) => amount !== undefined);
    const number = amounts[strongest]?.atLeast ?? 0;
    arcs.push({
      from: placeOf(one),
      to: placeOf(other),
      width: 1 + 5 * Math.sqrt(number / view.most),
      dashed: view.columns[strongest]?.code !== 'signed',
    });
  });
  const names = [...places.keys()].flatMap((place) => view.parties[place] ?? []);
  if (names.length < FEWEST_PARTIES) return undefined;
  return { names, arcs, row: ROW, width: WIDTH, height: names.length * ROW };
}
