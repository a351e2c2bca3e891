/**
 * `npm run test:site`: builds the static documentation and opens every page and story of it, in light and dark, in
 * English and Azerbaijani; sees that every element's states, tokens and accessibility are two clicks away; and asks
 * Lighthouse about the pages that a reader comes to first.
 *
 *   npm run test:site
 *   npm run test:site -- --testNamePattern welcome
 *   npm run test:site -- lighthouse
 */
import { join } from 'node:path';
import { installOwn } from './own-workspace.mjs';
import { needChromium, runSuite } from './test/suite.mjs';
import { root } from './workspace.mjs';

const progress = join(root, 'tools', 'test', 'progress-reporter.mjs');

/** @returns {Promise<string | undefined>} why the tests cannot be run, if they cannot */
async function prepare() {
  const code = await installOwn(join(root, 'tools', 'site', 'lighthouse'), 'Lighthouse');
  return code === 0 ? await needChromium() : 'Lighthouse could not be installed.';
}

await runSuite({
  prepare,
  args: [
    '--config',
    'vitest.site.config.ts',
    '--reporter=default',
    `--reporter=${progress}`,
    ...process.argv.slice(2),
  ],
  env: { COMITY_SITE: 'everything' },
});
