import type { Position } from '@comity/core/view';

/** Width and height of the drawing in its own units. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

/** At least so many degrees of latitude are shown, so that a short route has its surroundings. */
const LEAST_HEIGHT = 10;
/** Room around the route, as a share of its extent. */
const MARGIN = 0.35;

/** A part of the globe that is drawn: plain latitude and longitude, true to scale in its middle. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** True when the route crosses the line opposite Greenwich: longitudes are then from 0 to 360. */
  readonly shifted: boolean;
}

/** The frame that shows all positions; undefined for none. */
export function frameOf(positions: readonly Position[]): Frame | undefined {
  if (positions.length === 0) return undefined;
  const shifted = crossesDateLine(positions);
  const longitudes = positions.map(([longitude]) => shift(longitude, shifted));
  const latitudes = positions.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const shrink = Math.max(0.2, Math.cos((middle[1] * Math.PI) / 180));
  const wanted = Math.max(LEAST_HEIGHT, (north - south) * (1 + 2 * MARGIN));
  const wide = ((east - west) * (1 + 2 * MARGIN) * shrink * HEIGHT) / WIDTH;
  const height = Math.min(180, Math.max(wanted, wide));
  const width = Math.min(360, (height * WIDTH) / HEIGHT / shrink);
  return {
    west: middle[0] - width / 2,
    east: middle[0] + width / 2,
    south: middle[1] - height / 2,
    north: middle[1] + height / 2,
    shifted,
  };
}

/** The shorter way between the ends leads over the line opposite Greenwich. */
function crossesDateLine(positions: readonly Position[]): boolean {
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const plain = positions.map(([longitude]) => longitude);
  return extent(plain.map((longitude) => shift(longitude, true))) < extent(plain);
}

function shift(longitude: number, shifted: boolean): number {
  return shifted && longitude < 0 ? longitude + 360 : longitude;
}

/** A position in the units of the drawing. */
export function project([longitude, latitude]: Position, frame: Frame): readonly [x: number, y: number] {
  const { west, east, south, north, shifted } = frame;
  return [
    ((shift(longitude, shifted) - west) / (east - west)) * WIDTH,
    ((north - latitude) / (north - south)) * HEIGHT,
  ];
}

type Point = readonly [x: number, y: number];

/**
 * The outlines as one path, cut at the edges of the frame: what is outside is not drawn, and a continent costs no more
 * than what is seen of it.
 */
export function landPath(rings: readonly (readonly Position[])[], frame: Frame): string {
  const plain = { ...frame, shifted: false };
  const drawn: string[] = [];
  for (const ring of rings) {
    const outline = unwrapped(ring);
    // An outline over the line opposite Greenwich may be seen from either side of it.
    for (const turn of [-360, 0, 360]) {
      if (!outline.some(([longitude]) => longitude + turn > frame.west && longitude + turn < frame.east))
        continue;
      const points = clip(
        outline.map(([longitude, latitude]) => project([longitude + turn, latitude], plain)),
      );
      if (points.length > 2)
        drawn.push(`M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`);
    }
  }
  return drawn.join('');
}

/** The outline without leaps from one side of the globe to the other. */
function unwrapped(ring: readonly Position[]): Position[] {
  let turn = 0;
  let before: number | undefined;
  return ring.map(([longitude, latitude]) => {
    if (before !== undefined && Math.abs(longitude - before) > 180) turn += longitude < before ? 360 : -360;
    before = longitude;
    return [longitude + turn, latitude];
  });
}

/** Beyond the edges by the width of a line, so that no coast is drawn along them. */
const EDGE = 8;

/** Cuts an outline at the four edges, one after another (Sutherland and Hodgman, 1974). */
function clip(ring: readonly Point[]): readonly Point[] {
  const edges: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, -EDGE, 1],
    [0, WIDTH + EDGE, -1],
    [1, -EDGE, 1],
    [1, HEIGHT + EDGE, -1],
  ];
  return edges.reduce<readonly Point[]>((points, edge) => clipAt(points, ...edge), ring);
}

function clipAt(points: readonly Point[], axis: 0 | 1, limit: number, sign: 1 | -1): Point[] {
  const kept: Point[] = [];
  let before = points.at(-1);
  for (const point of points) {
    if (before === undefined) break;
    const [wasIn, isIn] = [(before[axis] - limit) * sign >= 0, (point[axis] - limit) * sign >= 0];
    if (wasIn !== isIn) {
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    }
    if (isIn) kept.push(point);
    before = point;
  }
  return kept;
}
