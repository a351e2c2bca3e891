import { defineConfig } from 'tsup';
import { builtModules, publicModules } from '../../tools/source-aliases.mjs';

export default defineConfig({
  // File by file: who reads CSV alone loads no parser of XML.
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
  // tsup still sets `baseUrl`, which TypeScript 6 deprecates.
  dts: { entry: publicModules('formats'), compilerOptions: { ignoreDeprecations: '6.0' } },
});
