import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { sourceAliases } from '../../../tools/source-aliases.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../pages/**/*.mdx',
    '../stories/**/*.stories.ts',
    '../../../packages/components/src/**/*.stories.ts',
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the written pages.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  // A list of tips for new users of Storybook has no place beside the documentation.
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { alias: sourceAliases() },
      build: {
        // axe-core and Storybook's own blocks are this large.
        chunkSizeWarningLimit: 1000,
        // Browsers that know light-dark(): rewritten for older ones it loses the colour scheme of the toolbar.
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      },
    }),
};

export default config;
