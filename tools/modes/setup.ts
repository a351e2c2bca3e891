import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../find-chromium.mjs';
import { listStories, serve, type Story } from '../stories/storybook.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the static Storybook. */
    address: string;
    stories: Story[];
    /** True when only some stories were asked for: what is true of all of them together is not tested then. */
    filtered: boolean;
    chromium: { executablePath: string; args: string[]; env?: Record<string, string> };
    /** What is asked inside the page, as one script. */
    inPageScript: string;
  }
}

/** Serves the static Storybook, which the command has built, for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const filter = process.env['COMITY_STORIES'] ?? '';
  const stories = await listStories(filter);
  if (stories.length === 0) throw new Error(`There is no story with “${filter}” in its id.`);
  const site = await serve();
  project.provide('address', site.address);
  project.provide('stories', stories);
  project.provide('filtered', filter !== '');
  project.provide('chromium', await findChromium({ install: false }));
  project.provide('inPageScript', await bundleInPage());
  return site.close;
}

async function bundleInPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'comityChecks',
    target: 'es2022',
    logLevel: 'error',
  });
  return `${outputFiles[0]?.text ?? ''}\nglobalThis.comityChecks = comityChecks;`;
}
