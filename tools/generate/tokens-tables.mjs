// @ts-check
/**
 * The tables of custom properties in the readme of the tokens.
 */
import { contrastRatio } from './tokens-color.mjs';
import { hexOf } from './tokens-model.mjs';

/** @typedef {import('./tokens-model.mjs').Token} Token */
/** @typedef {(token: Token) => { name: string, value: string }} Describe */

/**
 * @param {string[]} header
 * @param {string[][]} rows
 */
const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {string} text */
const code = (text) => `\`${text}\``;

/**
 * @param {Token[]} tokens
 * @param {Describe} describe
 */
function colourTable(tokens, describe) {
  const rows = tokens.map((token) => [
    code(describe(token).name),
    code(hexOf(token, 'light')),
    code(hexOf(token, 'dark')),
    token.description,
  ]);
  return table(['Property', 'Light', 'Dark', 'For'], rows);
}

/**
 * @param {Token[]} tokens
 * @param {Describe} describe
 */
function sizeTable(tokens, describe) {
  const rows = tokens.map((token) => {
    const { name, value } = describe(token);
    return [code(name), code(value.replace('*', ' * ')), token.description];
  });
  return table(['Property', 'Unless set', 'For'], rows);
}

/**
 * Colours of labels, each on the tint that follows from it, with the contrast.
 * @param {Token[]} tokens
 * @param {Describe} describe
 */
function labelTable(tokens, describe) {
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const rows = tokens
    .filter(({ path }) => path.endsWith('.text'))
    .map((text) => {
      const tint = byPath.get(text.path.replace(/text$/, 'tint'));
      const cells = /** @type {const} */ (['light', 'dark']).map((mode) => {
        const [label, behind] = [hexOf(text, mode), tint ? hexOf(tint, mode) : ''];
        return `${code(label)} on ${code(behind)}, ${contrastRatio(label, behind).toFixed(1)}:1`;
      });
      return [code(describe(text).name), ...cells];
    });
  return table(['Property', 'Light', 'Dark'], rows);
}

/**
 * The readme with its tables written anew between the two marks. Throws when a mark is missing.
 * @param {string} readme
 * @param {Token[]} tokens
 * @param {Describe} describe
 */
export function fillTables(readme, tokens, describe) {
  /** @param {RegExp} pattern */
  const matching = (pattern) => tokens.filter(({ path }) => pattern.test(path));
  const isColour = (/** @type {Token} */ { type }) => type === 'color';
  const tables = [
    '### Colours',
    colourTable(matching(/^system\.color\.[^.]+$/), describe),
    '### Type, space and edges',
    sizeTable(
      matching(/^system\./).filter((token) => !isColour(token)),
      describe,
    ),
    '### Cards and badges',
    sizeTable(matching(/^component\./), describe),
    '### Strengths, warnings and errors',
    labelTable(matching(/^system\.color\.(strength|warning|error)\./), describe),
    '### Sectors',
    labelTable(matching(/^sector\./), describe),
  ];
  const marks = /(<!-- tables: start -->)[^]*(<!-- tables: end -->)/;
  if (!marks.test(readme)) throw new Error('The readme has no marks for its tables.');
  return readme.replace(marks, (_, start, end) => `${start}\n\n${tables.join('\n\n')}\n\n${end}`);
}
