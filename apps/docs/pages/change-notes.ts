/** A note on a change that users notice, from `.changeset/`. */
export interface ChangeNote {
  readonly name: string;
  readonly packages: readonly string[];
  readonly text: string;
}

const files = import.meta.glob<string>(['../../../.changeset/*.md', '!**/README.md'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every note that waits for the next release. */
export const notes: readonly ChangeNote[] = Object.entries(files).map(([path, file]) => {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  return {
    name: path,
    packages: [...head.matchAll(/'([^']+)'/g)].map(([, packageName = '']) => packageName),
    text: text.trim(),
  };
});
