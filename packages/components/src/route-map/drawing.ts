import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Position, RouteView, StopView } from '@comity/core/view';
import type { BaseMap } from './base-map.js';
import { frameOf, HEIGHT, landPath, project, WIDTH, type Frame } from './projection.js';

/** A stop with its place on the drawing, in per cent. */
interface Mark {
  readonly stop: StopView;
  readonly x: number;
  readonly y: number;
}

/** Names nearer to one another than this, in per cent of the width and of the height, would lie over each other. */
const NEAR = [30, 10] as const;
/** A longer name is cut short on the map; the list has all of it. */
const LONGEST_NAME = 26;

/**
 * The route over its base map; nothing when no place has a position. Names and marks keep their size however large the
 * drawing is: they lie in a drawing of their own, placed in per cent.
 */
export function drawing(
  { stops, legs }: RouteView,
  baseMap: BaseMap | undefined,
  label: string,
): TemplateResult | typeof nothing {
  const placed = stops.map(({ position }) => position).filter((position) => position !== undefined);
  const frame = frameOf(placed);
  if (frame === undefined) return nothing;
  const marks = stops.map((stop) =>
    stop.position === undefined ? undefined : markOf(stop, stop.position, frame),
  );
  return html`<div class="map" part="drawing" role="img" aria-label=${label}>
    <svg
      class="land"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path fill-rule="evenodd" d=${baseMap === undefined ? '' : landPath(baseMap.rings, frame)}></path>
    </svg>
    <svg class="marks" aria-hidden="true" focusable="false">
      ${legs.map(({ from, to }) => line(marks[from], marks[to]))}
      ${marks.map((mark) => (mark === undefined ? nothing : svg`<circle cx="${mark.x}%" cy="${mark.y}%" r="5"></circle>`))}
      ${withNames(marks).map(nameOf)}
    </svg>
  </div>`;
}

function markOf(stop: StopView, position: Position, frame: Frame): Mark {
  const [x, y] = project(position, frame);
  const percent = (value: number, whole: number): number => Math.round((value / whole) * 10_000) / 100;
  return { stop, x: percent(x, WIDTH), y: percent(y, HEIGHT) };
}

function line(from: Mark | undefined, to: Mark | undefined): TemplateResult | typeof nothing {
  if (from === undefined || to === undefined) return nothing;
  return svg`<line x1="${from.x}%" y1="${from.y}%" x2="${to.x}%" y2="${to.y}%"></line>`;
}

/** A mark whose name is drawn, above it or below it. */
interface NamedMark extends Mark {
  readonly below: boolean;
}

/** The ends first, then as many others as there is room for. */
function withNames(marks: readonly (Mark | undefined)[]): NamedMark[] {
  const all = marks.filter((mark) => mark !== undefined);
  const middle = all.reduce((sum, { y }) => sum + y, 0) / all.length;
  const order = new Set([all[0], all.at(-1), ...all].filter((mark) => mark !== undefined));
  const named: NamedMark[] = [];
  for (const mark of order) {
    const free = named.every(({ x, y }) => Math.abs(x - mark.x) > NEAR[0] || Math.abs(y - mark.y) > NEAR[1]);
    // Away from the others, so that no line runs through the name.
    if (free) named.push({ ...mark, below: mark.y > middle });
  }
  return named;
}

/** The name of a place; near an edge it begins or ends at its mark. */
function nameOf({ stop, x, y, below }: NamedMark): TemplateResult {
  const { text } = stop.name;
  const short = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
  const anchor = x < 20 ? 'start' : x > 80 ? 'end' : 'middle';
  return svg`<text x="${x}%" y="${y}%" dy=${below ? '1.7em' : '-1em'} text-anchor=${anchor}>${short}</text>`;
}
