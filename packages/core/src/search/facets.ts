/**
 * What results can be narrowed by. Every value is a code that is the same in all languages:
 *
 * | facet      | its codes                                                                                           |
 * | ---------- | --------------------------------------------------------------------------------------------------- |
 * | `type`     | `visit`, `agreement`, `outcome`                                                                     |
 * | `kind`     | type and kind, since both know an `unspecified`: `agreement:treaty`, `visit:state`                  |
 * | `sector`   | of the taxonomy or of the file's own, each with its parent; of a visit those of all that came of it |
 * | `party`    | id of a party or code of a country, as the record refers to it                                      |
 * | `country`  | ISO 3166-1 alpha-2 code of a party, of its country, or of a stay                                    |
 * | `year`     | `2025`: of the signature, else of the entry into force, else of the visit                           |
 * | `strength` | `signed`, `agreed`, `decided`, `raised`, `none`                                                     |
 * | `status`   | type and status: `agreement:in-force`, `visit:completed`; of outcomes their progress                |
 * | `lapsing`  | `within-12-months` for an agreement whose term may end within twelve months of the day that is given |
 *
 * A record that has no value stands under the empty code: nothing is stated, or a visit has no strength.
 */
export const FACETS = [
  'type',
  'kind',
  'sector',
  'party',
  'country',
  'year',
  'strength',
  'status',
  'lapsing',
] as const;
export type FacetName = (typeof FACETS)[number];

/** The values of all records in one facet: those of record `r` stand in `values` from `starts[r]` to `starts[r + 1]`. */
export interface FacetColumn {
  /** The codes, in the order of their text. */
  readonly codes: readonly string[];
  readonly starts: Uint32Array;
  /** Places in `codes`. */
  readonly values: Uint32Array;
}

/** Takes the codes of one record after the other. */
export class FacetColumnBuilder {
  private readonly places = new Map<string, number>();
  private readonly starts = [0];
  private readonly values: number[] = [];

  add(codes: Iterable<string>): void {
    const before = this.values.length;
    for (const code of codes) {
      const place = this.placeOf(code);
      if (!this.values.includes(place, before)) this.values.push(place);
    }
    if (this.values.length === before) this.values.push(this.placeOf(''));
    this.starts.push(this.values.length);
  }

  finish(): FacetColumn {
    const codes = [...this.places.keys()].sort();
    const sorted = new Map(codes.map((code, place) => [code, place]));
    const renamed = Uint32Array.from(this.places.keys(), (code) => sorted.get(code) as number);
    return {
      codes,
      starts: Uint32Array.from(this.starts),
      values: Uint32Array.from(this.values, (place) => renamed[place] as number),
    };
  }

  private placeOf(code: string): number {
    let place = this.places.get(code);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(code, place);
    }
    return place;
  }
}
