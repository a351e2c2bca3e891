// @ts-check
/**
 * SVG shapes as the `d` of one path, so that an element draws an icon with one binding of an attribute.
 */

/** @typedef {Record<string, string>} Attributes */
/** A tag and its attributes. @typedef {[string, Attributes]} Shape */

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const FIRST_MOVE = new RegExp(String.raw`^\s*([Mm])\s*(${NUMBER})[\s,]*(${NUMBER})[\s,]*`);

/**
 * A path of its own may begin with a relative "m", which counts from the origin. Behind another path it would count
 * from that path's end, so it becomes "M". Pairs that follow without a letter are lines, relative ones after "m".
 * @param {string} d
 */
function startingAbsolute(d) {
  const [matched, letter, x, y] = FIRST_MOVE.exec(d) ?? [];
  if (matched === undefined) throw new Error(`A path that does not begin with a move: ${d}`);
  const rest = d.slice(matched.length);
  const line = letter === 'm' ? 'l' : 'L';
  return `M${x} ${y}${rest === '' || /^[a-z]/i.test(rest) ? '' : line}${rest}`;
}

/**
 * @param {number} cx
 * @param {number} cy
 * @param {number} rx
 * @param {number} ry
 */
const ellipse = (cx, cy, rx, ry) =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

/** @param {Attributes} attributes */
function rectangle({ x = '0', y = '0', width, height, rx, ry }) {
  const [left, top, w, h] = [Number(x), Number(y), Number(width), Number(height)];
  const a = Math.min(Number(rx ?? ry ?? 0), w / 2);
  const b = Math.min(Number(ry ?? rx ?? 0), h / 2);
  if (a === 0 || b === 0) return `M${left} ${top}h${w}v${h}h${-w}z`;
  const across = w - 2 * a;
  const down = h - 2 * b;
  /**
   * @param {number} dx
   * @param {number} dy
   */
  const corner = (dx, dy) => `a${a} ${b} 0 0 1 ${dx} ${dy}`;
  return (
    `M${left + a} ${top}h${across}${corner(a, b)}v${down}${corner(-a, b)}` +
    `h${-across}${corner(-a, -b)}v${-down}${corner(a, -b)}z`
  );
}

/** @type {Record<string, (attributes: Attributes) => string>} */
const CONVERTERS = {
  path: ({ d = '' }) => startingAbsolute(d),
  circle: ({ cx, cy, r }) => ellipse(Number(cx), Number(cy), Number(r), Number(r)),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(Number(cx), Number(cy), Number(rx), Number(ry)),
  rect: rectangle,
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points = '' }) => `M${points.trim()}`,
  polygon: ({ points = '' }) => `M${points.trim()}z`,
};

/**
 * Throws on a shape that it does not know.
 * @param {Shape[]} shapes
 */
export function shapesToPath(shapes) {
  return shapes
    .map(([tag, attributes]) => {
      const convert = CONVERTERS[tag];
      if (!convert) throw new Error(`No way to write <${tag}> as a path.`);
      return convert(attributes).replaceAll(' -', '-');
    })
    .join('');
}
