import { defineConfig } from 'vitest/config';

/** The tests of `npm run test:site`: every page and every story of the static documentation, in every dress. */
export default defineConfig({
  test: {
    name: 'site',
    environment: 'node',
    include: ['tools/site/*.test.ts'],
    globalSetup: ['tools/site/setup.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    slowTestThreshold: 20_000,
  },
});
