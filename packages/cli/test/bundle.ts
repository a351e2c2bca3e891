/**
 * Builds the command from its sources once for all tests, so that they run what is written and not what was built
 * last.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { siteScript } from '../browser/bundle.mjs';
import { entryPoints } from '../../../tools/source-aliases.mjs';

const cli = fileURLToPath(new URL('..', import.meta.url));
const sources = new Map(entryPoints(['core', 'formats']).map(({ specifier, source }) => [specifier, source]));

/** Where the tests find the command. */
export const mainFile = join(cli, 'node_modules', '.comity-test', 'main.js');

/** Called by Vitest before the tests of the project. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: [join(cli, 'src', 'main.ts')],
    outdir: join(cli, 'node_modules', '.comity-test'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    sourcemap: 'inline',
    // The command finds its package from where its module stands.
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(cli, 'src', 'main.ts')).href),
      ...(await siteScript()),
    },
    // Some dependencies are CommonJS.
    banner: {
      js: `import { createRequire as createRequire$ } from 'node:module'; const require = createRequire$('${pathToFileURL(cli).href}/');`,
    },
    // They bring code of the machine, and are found as users' are.
    external: ['satori', '@resvg/resvg-js'],
    plugins: [
      {
        name: 'sources',
        setup: (builder) => {
          builder.onResolve({ filter: /^@comity\// }, ({ path }) => {
            const source = sources.get(path);
            return source === undefined ? undefined : { path: source };
          });
        },
      },
    ],
  });
}
