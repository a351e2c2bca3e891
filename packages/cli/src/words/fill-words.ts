/** Words with values in the place of their names in braces. */
export function fillWords(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}
