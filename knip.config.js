import { publicModules } from './tools/source-aliases.mjs';

/** The modules that users import, in knip's form for what ships. */
const publicSources = (/** @type {string} */ folder) =>
  Object.values(publicModules(folder)).map((file) => `${file}!`);

/** @type {import('knip').KnipConfig} */
export default {
  // Only the imports of a written page matter here.
  compilers: { mdx: (text) => (text.match(/^import\s[^;]+;$/gm) ?? []).join('\n') },
  // A generator writes whole tables; not every row is used yet.
  ignoreIssues: { '**/*.generated.ts': ['exports', 'types'] },
  workspaces: {
    '.': {
      entry: [
        'tools/*.mjs',
        'tools/generate/*.mjs',
        'tools/package-files/{clean,sbom,write}.mjs',
        'tools/packed/setup.ts',
        // Bundled by its generator, which cannot import sources itself.
        'tools/generate/registers-tables.ts',
        'tools/**/*.test.ts',
        'tools/test/{count,progress}-reporter.mjs',
        'tools/modes/setup.ts',
        'tools/visual/run.mjs',
        'tools/site/setup.ts',
        'tools/engines/setup.ts',
        'tools/modes/in-page/index.ts',
        'tools/types/*.d.ts',
        'vitest.mutation.config.ts',
        'vitest.modes.config.ts',
        'vitest.site.config.ts',
        'vitest.engines.config.ts',
        'dependency-cruiser.config.mjs',
      ],
      project: ['*.{js,ts,mjs}', 'tools/**/*.{mjs,ts}'],
      // What a system has or has not; without them the command says what to do.
      ignoreBinaries: ['Xvfb', 'apt-get'],
      // Run or read by name in tools/, by turbo, or by whoever types `npx comity`.
      ignoreDependencies: [
        // Its files are read by name: tools/visual/browser.mjs.
        '@fontsource-variable/inter',
        '@arethetypeswrong/cli',
        '@comity/cli',
        'accessibility-checker-engine',
        'pnpm',
        'publint',
        'turbo',
      ],
    },
    'packages/core': {
      entry: [...publicSources('core'), 'src/**/*.{test,test-d}.ts'],
      project: ['src/**/*.ts!', 'test/**/*.ts'],
    },
    'packages/formats': {
      // The generator of the mapping's JSON Schema bundles its module.
      entry: [...publicSources('formats'), 'src/mapping/mapping.ts', 'src/**/*.{test,test-d}.ts'],
      project: ['src/**/*.ts!', 'test/**/*.ts'],
    },
    'packages/cli': {
      entry: ['src/main.ts!', 'bin/*.js!', 'browser/search.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts!', 'bin/*.js!', 'browser/*.{ts,mjs}', 'test/**/*.ts'],
      // Its files are read by name: src/site/picture-tools.ts.
      ignoreDependencies: ['@expo-google-fonts/inter'],
    },
    'packages/components': {
      entry: [
        ...publicSources('components'),
        'src/**/*.{test,stories}.ts',
        'custom-elements-manifest.config.mjs',
      ],
      project: ['src/**/*.ts!', '*.mjs'],
      // Types of frameworks that a project brings itself.
      ignoreDependencies: ['react', 'svelte', 'vue'],
    },
    'apps/docs': {
      entry: [
        '.storybook/{main,preview,manager}.ts',
        '.storybook/*.mdx',
        'pages/**/*.mdx',
        'stories/**/*.stories.ts',
        'strict/{page,no-play}.ts',
      ],
      project: ['{.storybook,elements,guides,pages,stories,strict}/**/*.{ts,mdx}'],
    },
  },
};
