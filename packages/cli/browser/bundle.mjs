/**
 * Makes one file of the script of sites and what it imports, from the sources, so that it can be part of the command
 * as a text.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { entryPoints } from '../../../tools/source-aliases.mjs';

/** @returns {Promise<Record<string, string>>} what the name stands for that `search-script.ts` declares */
export async function siteScript() {
  const sources = new Map(entryPoints(['core']).map(({ specifier, source }) => [specifier, source]));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('search.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [
      {
        name: 'sources',
        setup: (builder) => {
          builder.onResolve({ filter: /^@comity\// }, ({ path }) => ({ path: sources.get(path) ?? '' }));
        },
      },
    ],
  });
  return { SEARCH_SCRIPT_TEXT: JSON.stringify(outputFiles[0]?.text ?? '') };
}
