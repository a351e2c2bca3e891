/** A position of GeoJSON: longitude, latitude. */
export type LonLat = readonly [number, number];

/** The geometry of a way through places. */
export type LineGeometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LonLat[])[] };

/** A line through positions, cut where it crosses the antimeridian (RFC 7946, section 3.1.9). */
export function lineThrough(positions: readonly LonLat[]): LineGeometry {
  const parts: LonLat[][] = [[]];
  for (const [index, position] of positions.entries()) {
    const before = positions[index - 1];
    if (before !== undefined && Math.abs(position[0] - before[0]) > 180) {
      const [end, start] = crossing(before, position);
      parts.at(-1)?.push(end);
      parts.push([start]);
    }
    parts.at(-1)?.push(position);
  }
  const [first = []] = parts;
  return parts.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: parts };
}

/** Where the shorter way between two positions meets the antimeridian, on either side of it. */
function crossing([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): [LonLat, LonLat] {
  const side = lon1 > 0 ? 180 : -180;
  const there = lon2 + 2 * side;
  const share = there === lon1 ? 0 : (side - lon1) / (there - lon1);
  const lat = lat1 + (lat2 - lat1) * share;
  return [
    [side, lat],
    [-side, lat],
  ];
}
