import { defineConfig } from 'tsup';
import { builtModules, publicModules } from '../../tools/source-aliases.mjs';

const shared = {
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  silent: true,
} as const;

export default defineConfig([
  {
    ...shared,
    // File by file: dist/ lies as src/ lies, and a bundler can leave out each element that is not used.
    entry: builtModules,
    bundle: false,
    splitting: false,
    outDir: 'dist',
    // The two configurations run side by side: this one must not sweep away what the other has written.
    clean: ['!cdn/**'],
    // tsup still sets `baseUrl`, which TypeScript 6 deprecates.
    dts: { entry: publicModules('components'), compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    // One file that holds all: the elements, Lit, the core and every language. The worker lies beside it.
    entry: { comity: 'src/define.ts', 'cut.worker': 'src/internal/large-file/cut.worker.ts' },
    outDir: 'dist/cdn',
    clean: true,
    minify: true,
    splitting: false,
    noExternal: [/.*/],
  },
]);
