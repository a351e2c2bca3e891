import { defineConfig } from 'vitest/config';

/**
 * The tests of `npm run test:modes`: every story in real modes of a real browser. Slow, so `npm test` leaves them out.
 */
export default defineConfig({
  test: {
    name: 'modes',
    environment: 'node',
    include: ['tools/modes/*.test.ts'],
    globalSetup: ['tools/modes/setup.ts'],
    // Each file has a browser of its own; more of them than processors make each other late.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    slowTestThreshold: 10_000,
    // A snapshot is written when somebody asks for it, and missing until then.
    update: process.argv.some((argument) => argument === '-u' || argument === '--update') ? true : 'none',
  },
});
