/**
 * `npm run test:site`: builds the static documentation and opens every page and story of it, in light and dark, in
 * English and Azerbaijani.
 *
 *   npm run test:site
 *   npm run test:site -- --testNamePattern welcome
 */
import { join } from 'node:path';
import { needChromium, runSuite } from './test/suite.mjs';
import { root } from './workspace.mjs';

const progress = join(root, 'tools', 'test', 'progress-reporter.mjs');

await runSuite({
  prepare: needChromium,
  args: [
    '--config',
    'vitest.site.config.ts',
    '--reporter=default',
    `--reporter=${progress}`,
    ...process.argv.slice(2),
  ],
  env: { COMITY_SITE: 'everything' },
});
