import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../find-chromium.mjs';
import { buildStorybook, serve, storybookFolder } from '../stories/storybook.mjs';

/** A written page or a story, as the index of Storybook has it. */
export interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  /** As the sidebar has it: `Components/Agreement card`. */
  readonly title: string;
  /** The file of its story, or of the stories that a written page belongs to. */
  readonly importPath: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the static documentation without a slash at its end: in a folder, for it must work from any. */
    site: string;
    entries: Entry[];
    browser: { executablePath: string; args: string[]; env?: Record<string, string> };
  }
}

/** Where the documentation lies on its site. */
const PLACE = '/about/visits';

/** Builds the static documentation where its sources have changed, and serves it from a folder below the root. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildStorybook();
  const index = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  // Pages share most of what they load; without the header each would load it anew.
  const served = await serve(storybookFolder, { 'Cache-Control': 'max-age=600' }, PLACE);
  project.provide('site', served.address + PLACE);
  project.provide('entries', Object.values(index.entries));
  project.provide('browser', await findChromium({ install: false }));
  return served.close;
}
