// @ts-check
/**
 * Mutation tests of the kernel: each line of it is changed in turn, and some test must notice. Slow, so outside
 * `npm test`: `npm run mutate`.
 */
export default {
  mutate: ['packages/core/src/schema/*.ts', '!**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // Folders with links into the workspace or with builds: the sandbox needs none of them.
  ignorePatterns: ['**/dist', 'apps', 'bench', '.turbo', 'packages/components', 'assets'],
  thresholds: { high: 95, low: 90, break: 90 },
};
