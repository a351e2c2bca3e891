import type { Position } from '@comity/core/view';

/** What is drawn below a route: the outlines of land, and whom to thank for them. */
export interface BaseMap {
  /** Closed outlines in degrees, the first point repeated at the end or not; a lake is an outline inside another. */
  readonly rings: readonly (readonly Position[])[];
  /** Where the outlines come from, shown below the map; absent: the coast that comes with the element. */
  readonly credit?: string;
}
