import { defineConfig } from 'tsup';
import { siteScript } from './browser/bundle.mjs';
import { builtModules } from '../../tools/source-aliases.mjs';

export default defineConfig({
  entry: builtModules,
  bundle: false,
  splitting: false,
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  clean: true,
  silent: true,
  define: await siteScript(),
});
