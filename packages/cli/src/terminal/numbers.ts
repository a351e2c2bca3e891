const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** A size for people: `12 MB`. A megabyte has 1,000,000 bytes. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 10 || unit === 0 ? Math.round(value).toString() : value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}
