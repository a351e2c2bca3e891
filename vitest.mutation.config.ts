import { defineConfig } from 'vitest/config';

/** The kernel's own tests: what they do not notice, nobody would know where to look for. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['packages/core/src/schema/*.test.ts'],
  },
});
