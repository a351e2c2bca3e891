// @ts-check
/**
 * The design-token file as a flat list, with aliases followed and light and dark apart.
 * Its format is that of the Design Tokens Community Group, version 2025.10.
 */
import { toHex } from './tokens-color.mjs';

export const TOKEN_FILE = 'packages/components/src/tokens/comity.tokens.json';

const DARK = 'comity.dark';
const RELATIVE_TO = 'comity.relativeTo';
const UNIT = 'comity.unit';

/** @typedef {{ colorSpace: 'oklch', components: [number, number, number], hex: string }} ColorValue */
/** @typedef {{ value: number, unit: string }} DimensionValue */
/** @typedef {ColorValue | DimensionValue | number | string} Value */
/** @typedef {Record<string, any>} Node a group or a token, as JSON gives it */
/**
 * @typedef {object} Token
 * @property {string} path names of its groups and its own, joined by dots
 * @property {string} layer the first name: reference, system, sector or component
 * @property {string} type
 * @property {string} description
 * @property {Value} light
 * @property {Value} dark equal to `light` where the token has no dark value
 * @property {string | undefined} alias path of the token that it repeats in both modes
 * @property {string | undefined} relativeTo path of the token that it scales with
 * @property {string} unit the CSS unit of a plain number, mostly none
 */

/**
 * @param {import('./tokens-color.mjs').Oklch} colour
 * @returns {ColorValue}
 */
export const colourValue = ({ l, c, h }) => ({
  colorSpace: 'oklch',
  components: [l, c, (h + 360) % 360],
  hex: toHex({ l, c, h }),
});

/** @param {unknown} value */
const aliasTarget = (value) => (typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined);

/**
 * @param {Node} node
 * @param {string[]} path
 * @param {string | undefined} type of the groups around it
 * @returns {Generator<[string, { node: Node, type: string | undefined }]>}
 */
function* walk(node, path, type) {
  const ownType = node['$type'] ?? type;
  if ('$value' in node) {
    yield [path.join('.'), { node, type: ownType }];
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (!key.startsWith('$')) yield* walk(child, [...path, key], ownType);
  }
}

/** @param {Node} node */
const darkValue = (node) => node['$extensions']?.[DARK] ?? node['$value'];

/**
 * All tokens in the order of the file. Throws when an alias points nowhere or back to itself.
 * @param {Node} file
 * @returns {Token[]}
 */
export function readTokens(file) {
  const found = new Map(walk(file, [], undefined));

  /**
   * @param {string} target
   * @param {string[]} trail
   */
  const follow = (target, trail) => {
    const token = found.get(target);
    if (!token) throw new Error(`The alias {${target}} points to no token.`);
    if (trail.includes(target)) throw new Error(`The alias {${target}} points back to itself.`);
    return token;
  };
  /**
   * @param {unknown} value
   * @param {(node: Node) => unknown} valueOf
   * @param {string[]} [trail]
   * @returns {Value}
   */
  const resolve = (value, valueOf, trail = []) => {
    const target = aliasTarget(value);
    if (target === undefined) return /** @type {Value} */ (value);
    return resolve(valueOf(follow(target, trail).node), valueOf, [...trail, target]);
  };
  /**
   * @param {{ node: Node, type: string | undefined }} token
   * @returns {string}
   */
  const typeOf = ({ node, type }) => {
    const target = aliasTarget(node['$value']);
    return type ?? (target === undefined ? '' : typeOf(follow(target, [])));
  };

  return [...found].map(([path, { node, type }]) => {
    const extensions = node['$extensions'] ?? {};
    return {
      path,
      layer: path.split('.')[0] ?? '',
      light: resolve(node['$value'], (other) => other['$value']),
      dark: resolve(darkValue(node), darkValue),
      type: typeOf({ node, type }),
      description: node['$description'] ?? '',
      alias: DARK in extensions ? undefined : aliasTarget(node['$value']),
      relativeTo: aliasTarget(extensions[RELATIVE_TO]),
      unit: extensions[UNIT] ?? '',
    };
  });
}

/**
 * The colour of a token as `#rrggbb`. Throws when it is no colour.
 * @param {Token} token
 * @param {import('./tokens-color.mjs').Mode} mode
 */
export function hexOf(token, mode) {
  const value = token[mode];
  if (typeof value !== 'object' || !('hex' in value)) throw new Error(`${token.path} is no colour.`);
  return value.hex;
}
