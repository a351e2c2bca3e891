/**
 * True for an object as JSON makes them, from any realm: its prototype is none or the root of all. Class
 * instances, maps, dates and functions are no data.
 */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * True when `for … in` may show more than the plain object's own keys: only then each of them has to be asked for.
 *
 * @param polluted What {@link isPolluted} says at the moment.
 */
export function mayInherit(object: object, polluted: boolean): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === Object.prototype ? polluted : prototype !== null;
}

/** True when some script has given keys to all objects by writing them into `Object.prototype`. */
export function isPolluted(): boolean {
  for (const _key in Object.prototype) return true;
  return false;
}
