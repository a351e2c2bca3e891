import { defineConfig } from 'vitest/config';

/** The tests of the kernel, and those of what is read with it, without browsers. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'packages/core/src/schema/*.test.ts',
      'packages/core/src/findings/**/*.test.ts',
      'packages/core/src/dataset/references.test.ts',
      'packages/core/src/standard/*.test.ts',
    ],
  },
});
