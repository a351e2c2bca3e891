import { asPublished } from '../../tools/manifest/as-published.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.generated.ts'],
  outdir: '.',
  litelement: true,
  plugins: [asPublished()],
};
