import { DocsContainer } from '@storybook/addon-docs/blocks';
import { themes } from 'storybook/theming';
import { pageIsDark } from './page-globals.js';

/** Storybook's frame of a documentation page, in the colour scheme of the toolbar. */
export const ThemedDocsContainer: typeof DocsContainer = (properties) =>
  // Called and not created as an element, so that no second copy of React is needed for one line.
  DocsContainer({ ...properties, theme: pageIsDark() ? themes.dark : themes.light });
