/**
 * Bundles the page of apps/docs/strict with every story into files of their own, as a site with a strict
 * Content-Security-Policy would serve them: no inline script, no inline style.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { sourceAliases } from '../source-aliases.mjs';
import { root } from '../workspace.mjs';

/** Where the page lies once it has been built. */
export const pagesFolder = join(root, 'node_modules', '.cache', 'comity-pages');

const here = join(root, 'apps', 'docs', 'strict');

export async function buildPages() {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    resolve: {
      // The play functions of stories are for Storybook; here nothing is played.
      alias: [...aliasList(), { find: 'storybook/test', replacement: join(here, 'no-play.ts') }],
      dedupe: ['lit'],
    },
    build: { outDir: pagesFolder, emptyOutDir: true, minify: false, assetsInlineLimit: 0, target: 'es2022' },
    worker: { format: 'es' },
  });
}

/** @returns {{ find: string | RegExp, replacement: string }[]} */
function aliasList() {
  const aliases = /** @type {any} */ (sourceAliases());
  return Array.isArray(aliases)
    ? aliases
    : Object.entries(aliases).map(([find, replacement]) => ({ find, replacement }));
}
