import type { Suggester } from './suggester.js';

/**
 * The same suggestions for one file, each looked up once: a register writes the same name in every other row. Beyond
 * the limit of different values nothing is suggested any more, so that a file of a million names that nobody knows
 * takes no longer to read than any other.
 */
export function remembering(suggester: Suggester, limit = 5_000): Suggester {
  const known = new Map<string, readonly string[]>();
  return {
    forKey: suggester.forKey,
    forValue(code, params, countryNames) {
      const { value, list, wanted, candidates } = params;
      const count = Array.isArray(candidates) ? candidates.length : 0;
      const key = JSON.stringify([code, value, list, wanted, count]);
      let suggestions = known.get(key);
      if (suggestions === undefined) {
        if (known.size >= limit) return [];
        suggestions = suggester.forValue(code, params, countryNames);
        known.set(key, suggestions);
      }
      return suggestions;
    },
  };
}
