import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import type { Story } from '../stories/storybook.mjs';
import { stage } from './stage.js';

const on = stage();
const components = 'packages/components/src/';

/**
 * What each element is for assistive technology, as two files beside it: the tree of roles and names, and what a
 * screen reader says. Those of its stories that have the tag `spoken` are shown, else the first one.
 */
const elements = new Map<string, Story[]>();
for (const story of inject('stories'))
  elements.set(story.folder, [...(elements.get(story.folder) ?? []), story]);

for (const [folder, stories] of elements) {
  if (!folder.startsWith(components)) continue;
  const name = folder.slice(components.length);
  const chosen = stories.filter(({ tags }) => tags.includes('spoken'));
  const telling = chosen.length > 0 ? chosen : stories.slice(0, 1);
  const fileOf = (ending: string) =>
    fileURLToPath(new URL(`../../${folder}/${name}.${ending}`, import.meta.url));

  describe(`snapshots: ${name}`, () => {
    test('roles and names', async () => {
      const trees: string[] = [];
      for (const story of telling) {
        await on.open(story.id);
        trees.push(`# ${story.name}\n${await on.page.locator('#storybook-root').ariaSnapshot()}\n`);
      }
      await expect(trees.join('\n')).toMatchFileSnapshot(fileOf('aria.yml'));
    });

    test('what a screen reader says', async () => {
      const logs: string[] = [];
      for (const story of telling) {
        await on.open(story.id);
        logs.push(`## ${story.name}\n\n${asList(await on.ask('spokenPhrases'))}\n`);
      }
      await expect(logs.join('\n')).toMatchFileSnapshot(fileOf('spoken.md'));
    });
  });
}

/** The phrases as a numbered list of Markdown, which counts by itself: one phrase more changes one line. */
function asList(phrases: readonly string[]): string {
  return phrases.map((phrase) => `1. ${phrase.replace(/([\\`*_<>[\]#|])/g, '\\$1')}`).join('\n');
}
