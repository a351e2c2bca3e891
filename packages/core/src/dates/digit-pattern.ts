/** The numbers from `low` to `high` whose digits fit a pattern such as `2X`, from the wanted edge on. */
export function* matches(
  pattern: string,
  low: number,
  high: number,
  which: 'earliest' | 'latest',
): Generator<number> {
  const least = Math.max(low, Number(pattern.replaceAll('X', '0')));
  const most = Math.min(high, Number(pattern.replaceAll('X', '9')));
  for (let step = 0; step <= most - least; step++) {
    const value = which === 'earliest' ? least + step : most - step;
    if (fits(pad(value, pattern.length), pattern)) yield value;
  }
}

function fits(digits: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== 'X' && pattern[i] !== digits[i]) return false;
  }
  return true;
}

/** A number with zeros before it. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
