import type { Position } from '@comity/core/view';
import type { BaseMap } from './base-map.js';
import { COAST, UNITS_PER_DEGREE } from './coast.generated.js';

/** The coast of all land and of the Caspian Sea, without any border. */
export const coast: BaseMap = { rings: COAST.split(' ').map(ring) };

/** An outline as `tools/generate/coast.mjs` writes it: steps from point to point in units of a degree. */
function ring(text: string): Position[] {
  const points: Position[] = [];
  let [x, y, at] = [0, 0, 0];
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = text.charCodeAt(at++) - 63;
      value |= (digit & 31) << shift;
      if (digit < 32) break;
    }
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  while (at < text.length) {
    x += next();
    y += next();
    points.push([x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE]);
  }
  return points;
}
