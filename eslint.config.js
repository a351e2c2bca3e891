import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as webComponents } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { defineInDefine } from './tools/eslint/define-in-define.mjs';
import { documentedElements } from './tools/eslint/documented-elements.mjs';
import { logicalCss } from './tools/eslint/logical-css.mjs';
import { safeUrl } from './tools/eslint/safe-url.mjs';
import { trustedMarkup } from './tools/eslint/trusted-markup.mjs';

const comity = {
  rules: {
    'define-in-define': defineInDefine,
    'documented-elements': documentedElements,
    'logical-css': logicalCss,
    'safe-url': safeUrl,
  },
};

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/storybook-static/',
      '**/coverage/',
      '**/.turbo/',
      '**/node_modules/',
      '**/*.generated.ts',
      // Types for frameworks that are not installed here; the rehearsal of clients checks them.
      'packages/components/types/',
      // What strangers would write, in their style and with their own dependencies.
      'e2e/clients/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-syntax': ['error', ...trustedMarkup],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Without it `import { type X }` would load the module at run time for nothing.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // What ships; the addresses in tests and stories are their own.
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.{test,stories}.ts'],
    plugins: { comity },
    rules: { 'comity/safe-url': 'error' },
  },
  {
    files: ['packages/components/src/**/*.ts'],
    ignores: ['**/*.{test,stories}.ts'],
    plugins: { comity },
    rules: {
      'comity/define-in-define': 'error',
      'comity/documented-elements': 'error',
      'comity/logical-css': 'error',
    },
  },
  {
    files: ['packages/components/**/*.ts', 'apps/docs/**/*.ts'],
    extends: [lit['flat/recommended'], webComponents['flat/best-practice']],
  },
  {
    // The tools are JavaScript with types in their comments: TypeScript checks them, and JSON is read as it comes.
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // What a readme shows: a value stands there for what the comment beside it says, a name for that there is one.
    files: ['apps/docs/snippets/readme/*.mjs'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
);
