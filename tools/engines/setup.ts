import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPages, pagesFolder } from '../pages/build.mjs';
import { strictPolicy } from '../pages/policy.mjs';
import { buildStorybook, serve, storybookFolder } from '../stories/storybook.mjs';
import { root } from '../workspace.mjs';

/** A written page or a story. */
export interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the static documentation, without a slash at its end. */
    site: string;
    /** Address of the page that shows every story under a strict policy. */
    strict: string;
    entries: Entry[];
  }
}

/** Notes what goes wrong before anything else runs: WebDriver tells nobody of it. */
const WATCH = `<script>
  window.comityProblems = [];
  addEventListener('error', (event) => comityProblems.push(event.message || 'cannot load ' + (event.target.src || event.target.href)), true);
  addEventListener('unhandledrejection', (event) => comityProblems.push(String(event.reason)));
  console.error = (...words) => comityProblems.push(words.join(' '));
</script>`;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([buildStorybook(), buildPages()]);
  const folder = join(root, 'node_modules', '.cache', 'comity-engines');
  await rm(folder, { recursive: true, force: true });
  await cp(storybookFolder, folder, { recursive: true });
  const frame = join(folder, 'iframe.html');
  await writeFile(frame, (await readFile(frame, 'utf8')).replace(/<head>/, `<head>${WATCH}`));

  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const site = await serve(folder, { 'Cache-Control': 'max-age=600' });
  const strict = await serve(pagesFolder, { 'Content-Security-Policy': strictPolicy });
  project.provide('site', site.address);
  project.provide('strict', strict.address);
  project.provide(
    'entries',
    Object.values(entries).map(({ id, type }) => ({ id, type })),
  );
  return async () => {
    await site.close();
    await strict.close();
  };
}
