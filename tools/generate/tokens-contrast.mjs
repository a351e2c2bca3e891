// @ts-check
import { calcAPCA } from 'apca-w3';
import { contrastRatio } from './tokens-color.mjs';

/**
 * How well a text is told from what is behind it: the ratio of WCAG 2, 1 to 21, and the lightness contrast of APCA, 0
 * to about 108, whichever of the two is lighter.
 *
 * @param {string} text hex
 * @param {string} background hex
 */
export function contrastOf(text, background) {
  return { wcag: contrastRatio(text, background), apca: Math.abs(calcAPCA(text, background)) };
}
