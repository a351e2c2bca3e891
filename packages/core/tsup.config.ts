import { defineConfig } from 'tsup';
import { builtModules, publicModules } from '../../tools/source-aliases.mjs';

export default defineConfig({
  // File by file: dist/ lies as src/ lies, and a bundler can leave out each module that is not used.
  entry: builtModules,
  bundle: false,
  splitting: false,
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  clean: true,
  silent: true,
  // As escapes, Cyrillic would be three times as long.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  // tsup still sets `baseUrl`, which TypeScript 6 deprecates.
  dts: { entry: publicModules('core'), compilerOptions: { ignoreDeprecations: '6.0' } },
});
