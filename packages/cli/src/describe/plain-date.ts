/** True for a whole day of which nobody doubts: `2025-10-23`. */
export function isPlainDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}
