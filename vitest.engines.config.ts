import { defineConfig } from 'vitest/config';

/** The tests of `npm run test:engines`: everything that Storybook shows, in Firefox and in WebKit. */
export default defineConfig({
  test: {
    name: 'engines',
    environment: 'node',
    include: ['tools/engines/*.test.ts'],
    globalSetup: ['tools/engines/setup.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    slowTestThreshold: 20_000,
  },
});
