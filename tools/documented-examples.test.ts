import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '@comity/core';

/*
 * What people copy has to be right: every dataset that stands in a readme, a written page or a story is read
 * without a finding.
 */

const root = new URL('../', import.meta.url);

/** The files that people copy from. */
function documents(): string[] {
  const below = (folder: string, pattern: RegExp): string[] =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .map((path) => folder + path)
      .filter((path) => pattern.test(path));
  return [
    'README.md',
    'packages/core/README.md',
    'packages/formats/README.md',
    'packages/cli/README.md',
    'packages/components/README.md',
    ...below('apps/docs/pages/', /\.mdx$/),
    ...below('packages/components/src/', /\.stories\.ts$/),
  ];
}

const EXAMPLES = /<script type="application\/json">([\s\S]*?)<\/script>|```json\n([\s\S]*?)```/g;

const examples = documents().flatMap((file) =>
  [...readFileSync(new URL(file, root), 'utf8').matchAll(EXAMPLES)].map((match) => ({
    file,
    text: match[1] ?? match[2] ?? '',
  })),
);

test('there are examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

test.each(examples)('$file: $text', ({ text }) => {
  const { report } = readDataset(text);
  expect(report.findings).toEqual([]);
  expect(report.records.accepted).toBeGreaterThan(0);
});
