import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../find-chromium.mjs';
import { buildStorybook, serve } from '../stories/storybook.mjs';
import { root } from '../workspace.mjs';

/** A written page or a story, as the index of Storybook has it. */
export interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the static documentation, with a folder behind it: it must work from any. */
    site: string;
    entries: Entry[];
    browser: { executablePath: string; args: string[]; env?: Record<string, string> };
  }
}

/** Builds the static documentation where its sources have changed, and serves it from a folder below the root. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildStorybook();
  const folder = join(root, 'apps', 'docs');
  const index = JSON.parse(await readFile(join(folder, 'storybook-static', 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const served = await serve(folder);
  project.provide('site', `${served.address}/storybook-static`);
  project.provide('entries', Object.values(index.entries));
  project.provide('browser', await findChromium({ install: false }));
  return served.close;
}
