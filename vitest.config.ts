import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, NoChromiumError } from './tools/find-chromium.mjs';
import { sourceAliases } from './tools/source-aliases.mjs';
import { fileServer } from './tools/test/file-server.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm test` has installed a Chromium by now; a bare `vitest` only looks, and says what is missing. */
const chromium = await findChromium({ install: false }).catch((error: unknown) => {
  if (!(error instanceof NoChromiumError)) throw error;
  console.warn(`${error.message}\n(\`npm test\` tries to install one.)\n`);
  return undefined;
});

/** A fresh object for each project: Vitest writes the project's name into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright(chromium ? { launchOptions: chromium } : {}),
  instances: [{ browser: 'chromium' as const }],
});

const resolve = { alias: sourceAliases() };

// The projects run one after another: side by side they would slow each other down until an element that loads
// its language is later than a test waits for.
export default defineConfig({
  test: {
    // What no test can reach is removed: `npm run coverage`.
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      exclude: ['**/*.generated.ts', '**/*.test-d.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
    // Lit says once per page that it is not the production build, which a test is not meant to use.
    onConsoleLog: (text) => !text.includes('Lit is in dev mode'),
    projects: [
      {
        resolve,
        test: {
          name: 'core',
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: ['packages/core/src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: [
            'tools/packed/**',
            'tools/pages/**',
            'tools/site/**',
            'tools/modes/**',
            'tools/engines/**',
          ],
          // Properties run thousands of cases, on machines that do other things too.
          testTimeout: 30_000,
          typecheck: {
            enabled: true,
            include: ['packages/core/src/**/*.test-d.ts'],
            tsconfig: at('packages/core/tsconfig.json'),
          },
        },
      },
      {
        root: at('packages/formats'),
        resolve,
        test: {
          name: 'formats',
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: ['src/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root: at('packages/formats'),
        resolve,
        // What the browser could do otherwise than Node: these run in both.
        test: {
          name: 'formats-browser',
          sequence: { groupOrder: 2 },
          include: ['src/**/*.browser.test.ts'],
          browser: inChromium(),
        },
      },
      {
        root: at('packages/cli'),
        resolve,
        test: {
          name: 'cli',
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: ['src/**/*.test.ts'],
          globalSetup: [at('packages/cli/test/bundle.ts')],
          // Each starts the command as a process of its own, some several times, on machines that do other things too.
          testTimeout: 30_000,
        },
      },
      {
        root: at('packages/components'),
        resolve,
        // Found by one test only, it would make Vite load all pages anew in the middle of the run.
        optimizeDeps: { include: ['@lit-labs/ssr-client/lit-element-hydrate-support.js'] },
        plugins: [fileServer()],
        test: {
          name: 'components',
          sequence: { groupOrder: 2 },
          // The words of all languages are the same in a browser as in Node: one test, run in both.
          include: ['src/**/*.test.ts', '../core/src/locales/words.test.ts'],
          globalSetup: [at('packages/components/test-data/server-setup.ts')],
          browser: inChromium(),
        },
      },
      {
        root: at('apps/docs'),
        resolve,
        plugins: [storybookTest({ configDir: at('apps/docs/.storybook') })],
        // A written page has no test of its own; the stories it shows have.
        test: {
          name: 'storybook',
          sequence: { groupOrder: 3 },
          exclude: ['**/*.mdx'],
          browser: inChromium(),
        },
      },
      {
        // For the code that the documentation makes; what the tests run is the packed packages.
        resolve,
        test: {
          name: 'packages',
          sequence: { groupOrder: 4 },
          environment: 'node',
          include: ['tools/packed/**/*.test.ts', 'tools/pages/**/*.test.ts'],
          globalSetup: [at('tools/packed/setup.ts')],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Each written page once; `npm run test:site` opens everything in every dress.
        test: {
          name: 'site',
          sequence: { groupOrder: 5 },
          environment: 'node',
          include: ['tools/site/*.test.ts'],
          globalSetup: [at('tools/site/setup.ts')],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
