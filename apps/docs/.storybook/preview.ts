import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../../../packages/components/custom-elements.json';
import ComponentPage from './component-page.mdx';
import { controlsOnlyForInputs, withoutStaticMembers } from './controls.js';
import { ThemedDocsContainer } from './docs-container.js';
import { followPageGlobals, pageGlobals, withPageGlobals } from './page-globals.js';
import '../elements/docs-tabs.js';
import '../stories/frames.css';
// As a whole: where stories run as tests, Storybook puts an empty module in the place of every written page.
import * as wide from './wide.mdx';
import './preview.css';

setCustomElementsManifest(withoutStaticMembers(manifest));
followPageGlobals();
// A story waits for registers of thousands of records, on a machine that may do other things too.
configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: pageGlobals,
  initialGlobals: { language: 'en', theme: 'system', contrast: 'system', direction: 'ltr' },
  decorators: [withPageGlobals],
  argTypesEnhancers: [controlsOnlyForInputs(manifest)],
  parameters: {
    // A violation that axe finds fails the story's test.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { container: ThemedDocsContainer, page: ComponentPage, components: { table: wide.WideTable } },
    options: {
      storySort: {
        // The sidebar from top to bottom; Storybook opens on the first page.
        order: [
          'Visit of October 2025',
          'Start',
          ['Welcome', 'Install', 'For site builders', 'For developers', 'For designers', 'For curators', '*'],
          'Foundations',
          'Content',
          'Components',
          'Data views',
          'Pages',
          'Data',
          ['Model', 'Findings', 'Rules', 'Dates', 'Mapping', 'Command', '*'],
          'Tools',
          'Reliability',
          'Contributing',
          '*',
        ],
      },
    },
  },
};

export default preview;
