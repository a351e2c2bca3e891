import { COUNTRY_BOXES } from './country-boxes.generated.js';
import type { Rule } from './rule.js';

/** Degrees around a box: a port, a bridge or an island off the coast lies in its country. */
const MARGIN = 0.5;

type Box = readonly [south: number, west: number, north: number, east: number];

let known: ReadonlyMap<string, Box> | undefined;

/** A place lies within the box around its country. The table is a module of its own, for those who do not need it. */
export const pla12Boxes: Rule = {
  id: 'PLA-12',
  severity: 'warning',
  reads: ['latitude', 'longitude', 'country'],
  records: {
    place: ({ country, latitude, longitude }, report) => {
      if (country === undefined || latitude === undefined || longitude === undefined) return;
      known ??= new Map(COUNTRY_BOXES.split(' ').map((entry) => [entry.slice(0, 2), boxOf(entry)]));
      const box = known.get(country);
      if (box === undefined || isIn(box, latitude, longitude)) return;
      report([], { latitude, longitude, country }, { suggestions: nearSlips(box, latitude, longitude) });
    },
  },
};

function boxOf(entry: string): Box {
  const [south = -90, west = -180, north = 90, east = 180] = entry.slice(2).split(',').map(Number);
  return [south, west, north, east];
}

function isIn([south, west, north, east]: Box, latitude: number, longitude: number): boolean {
  if (latitude < south - MARGIN || latitude > north + MARGIN) return false;
  const isEast = longitude >= west - MARGIN;
  const isWest = longitude <= east + MARGIN;
  // A box that crosses the 180th meridian has its west in the east.
  return west <= east ? isEast && isWest : isEast || isWest;
}

/** Swapped, or with another sign: the first of these that lies in the country. */
function nearSlips(box: Box, latitude: number, longitude: number): string[] {
  const slips = [
    [longitude, latitude],
    [latitude, -longitude],
    [-latitude, longitude],
    [-latitude, -longitude],
  ] as const;
  const found = slips.find(([north, east]) => isIn(box, north, east));
  return found === undefined ? [] : [found.join(', ')];
}
