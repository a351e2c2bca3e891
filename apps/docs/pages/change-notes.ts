/** A note on a change that users notice, from `.changeset/`. */
export interface ChangeNote {
  readonly name: string;
  readonly packages: readonly string[];
  /** Its first sentence, without the full stop; code stands in backquotes. */
  readonly title: string;
  /** What follows, as Markdown; empty where one sentence is all. */
  readonly text: string;
}

const files = import.meta.glob<string>(['../../../.changeset/*.md', '!../../../.changeset/README.md'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The first sentence, up to a full stop or a colon, and what follows. */
const FIRST_SENTENCE = /^([^]*?)[.:](?:\s+|$)([^]*)$/;

/** Every note that waits for the next release. */
export const notes: readonly ChangeNote[] = Object.entries(files).map(([path, file]) => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const [, title = body.trim(), text = ''] = FIRST_SENTENCE.exec(body.trim()) ?? [];
  return {
    name: path,
    packages: [...head.matchAll(/'([^']+)'/g)].map(([, packageName = '']) => packageName),
    title: title.replace(/\s+/g, ' '),
    text: text.trim(),
  };
});
