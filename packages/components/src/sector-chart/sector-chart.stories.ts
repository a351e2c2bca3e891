import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { register } from '../../test-data/register.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComitySectorChart } from './sector-chart.js';

type Arguments = Pick<
  ComitySectorChart,
  'data' | 'outcomes' | 'visitId' | 'caption' | 'headingLevel' | 'locale'
>;

const meta: Meta<Arguments> = {
  title: 'Data views/Sector chart',
  component: 'comity-sector-chart',
  args: { data: register(), headingLevel: 3 },
  argTypes: {
    data: { control: false },
    caption: { control: 'text' },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ data, outcomes, visitId, caption, headingLevel, locale }) =>
    html`<comity-sector-chart
      .data=${data}
      .outcomes=${outcomes}
      .visitId=${visitId}
      .caption=${caption}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-sector-chart>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** A register of treaties, made up. */
export const Register: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-sector-chart');
    await waitFor(() => expect(element?.state).toBe('ready'));
  },
};

/** The visit of the article: groups of documents without a number. */
export const FromTheArticle: Story = { args: { data: article } };

/** The same visit as several sources report it. */
export const Enriched: Story = { args: { data: enriched } };

/** Agreements, decisions and what was raised, each in the column of its strength. */
export const WithOutcomes: Story = { args: { data: enriched, outcomes: true } };

/** Sectors of the file itself and codes in no list. */
export const UnknownSectors: Story = {
  args: {
    data: {
      comity: '1',
      agreements: [
        {
          id: 'a',
          kind: 'agreement',
          title: 'A',
          parties: ['AZ'],
          signedOn: '2020',
          sectors: ['space-mining'],
        },
        { id: 'b', kind: 'agreement', title: 'B', parties: ['AZ'], signedOn: '2020' },
      ],
    },
  },
};

/** In the column of a newspaper. */
export const Narrow: Story = {
  args: { data: enriched, outcomes: true },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** From the dataset around it. */
export const InsideADataset: Story = {
  render: () => html`
    <comity-dataset .data=${article}><comity-sector-chart></comity-sector-chart></comity-dataset>
  `,
};

/** There is nothing to draw. */
export const Empty: Story = { args: { data: { comity: '1' } } };

/** What is no dataset is one box with a message. */
export const NotADataset: Story = { args: { data: 'a register' as never } };

/** Without JavaScript, and until the language is there, the page's own text stands in its place. */
export const Fallback: Story = {
  render: () => html`<comity-sector-chart><p>120 agreements since 1992</p></comity-sector-chart>`,
};
