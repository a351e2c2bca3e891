import { defineConfig } from 'vitest/config';

/** The tests of `npm run test:site`: the static documentation, every page and story in every dress, and Lighthouse. */
export default defineConfig({
  test: {
    name: 'site',
    environment: 'node',
    include: ['tools/site/**/*.test.ts'],
    globalSetup: ['tools/site/setup.ts'],
    maxWorkers: 2,
    // Pages that are open at the same time, in each file.
    maxConcurrency: 3,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    slowTestThreshold: 20_000,
  },
});
