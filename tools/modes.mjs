/**
 * `npm run test:modes`: builds the static Storybook and tests every story in it: in dark, forced colours and right to
 * left with two engines, with the keyboard, at 320 pixels, in print, and what a screen reader would say.
 *
 * Words narrow it: the name of a file in tools/modes, or a part of the id of a story; both may be given. Everything
 * with a dash is handed to Vitest, its value after `=`: `--update` writes the snapshots anew, `-t=dark` picks tests by name.
 *
 *   npm run test:modes -- agreement-card
 *   npm run test:modes -- keyboard visit-list
 *   npm run test:modes -- --update
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildStorybook } from './stories/storybook.mjs';
import { needChromium, runSuite } from './test/suite.mjs';
import { root } from './workspace.mjs';

const suites = readdirSync(join(root, 'tools', 'modes')).flatMap(
  (file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? [],
);
const given = process.argv.slice(2);
const flags = given.filter((argument) => argument.startsWith('-'));
const words = given.filter((argument) => !argument.startsWith('-'));
const files = words.filter((word) => suites.includes(word)).map((word) => `tools/modes/${word}.test.ts`);
const stories = words.filter((word) => !suites.includes(word));

const progress = join(root, 'tools', 'test', 'progress-reporter.mjs');

/** @returns {Promise<string | undefined>} why the tests cannot be run; undefined when they can */
async function prepare() {
  if (stories.length > 1)
    return `One part of a story’s id, please: ${stories.join(', ')} are ${stories.length}.`;
  const obstacle = await needChromium();
  if (obstacle) return obstacle;
  console.log('Building the static Storybook …');
  try {
    await buildStorybook();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

await runSuite({
  prepare,
  args: [
    '--config',
    'vitest.modes.config.ts',
    '--reporter=default',
    `--reporter=${progress}`,
    ...files,
    ...flags,
  ],
  env: { COMITY_STORIES: stories[0] ?? '' },
});
