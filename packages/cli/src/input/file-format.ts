/** The kinds of file that the command knows, by the names that its options take. */
export const INPUT_FORMATS = ['json', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** The format that the name of a file promises; undefined when it promises none. */
export function formatOfName(name: string): InputFormat | undefined {
  const extension = /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return EXTENSIONS[extension];
}
