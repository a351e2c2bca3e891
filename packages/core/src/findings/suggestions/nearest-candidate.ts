import { nearest, rememberedNearest } from '../../schema/index.js';
import type { Suggester } from './suggester.js';

/**
 * Finds the nearest of the names that a finding has candidates for: fields, codes and ids. It knows neither
 * countries nor dates nor languages.
 */
export const nearestCandidate: Suggester = {
  forKey(key, fields, object) {
    return rememberedNearest(key, fields, { ignore: object.split(' '), extraWords: false })[0];
  },
  forValue(code, { value, candidates }) {
    if (typeof value !== 'string' || !Array.isArray(candidates)) return [];
    const names = candidates as readonly string[];
    // The codes of a list live as long as the program, the ids of a file do not.
    return (code === 'unknown-code' ? rememberedNearest(value, names) : nearest(value, names)).slice(0, 3);
  },
};
