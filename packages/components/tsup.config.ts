import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import { elementFolders } from '../../tools/element-folders.mjs';
import { minifiedLiterals } from '../../tools/minify-literals.mjs';
import { builtModules, publicModules } from '../../tools/source-aliases.mjs';

const shared = {
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  silent: true,
} as const;

const esbuildPlugins = [minifiedLiterals(/[\\/]components[\\/]src[\\/].*\.ts$/)];

/** Every worker by the name of its file, as `new URL('./x.worker.js', import.meta.url)` asks for it. */
const workers = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.worker.ts'))
    .map((path) => [basename(path, '.ts'), `src/${path}`]),
);

// The configurations run side by side into one folder, which is emptied before (tools/package-files/clean.mjs): none
// of them must sweep away what another has written.
export default defineConfig([
  {
    ...shared,
    esbuildPlugins,
    // File by file: dist/ lies as src/ lies, and a bundler can leave out each element that is not used.
    entry: builtModules,
    bundle: false,
    splitting: false,
    outDir: 'dist',
    // tsup still sets `baseUrl`, which TypeScript 6 deprecates.
    dts: { entry: publicModules('components'), compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    esbuildPlugins,
    // One file that holds all: the elements, Lit, the core and every language. The workers lie beside it.
    entry: { comity: 'src/define.ts', ...workers },
    outDir: 'dist/cdn',
    minify: true,
    splitting: false,
    noExternal: [/.*/],
    // As escapes, Cyrillic would be three times as long.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  },
  {
    ...shared,
    esbuildPlugins,
    // One file for each element, and a loader that fetches those a page uses. What they share is in chunks, each other
    // language in one of its own; they lie in the same folder, where a chunk looks for a worker.
    entry: {
      loader: 'src/loader/start.ts',
      ...Object.fromEntries(elementFolders().map(({ name }) => [name, `src/${name}/define.ts`])),
    },
    outDir: 'dist/cdn',
    minify: true,
    splitting: true,
    // The one file has a map; these would double the size of the package.
    sourcemap: false,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      options.chunkNames = '[name]-[hash]';
    },
  },
]);
