import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { register } from '../../test-data/register.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityYearChart } from './year-chart.js';

type Arguments = Pick<
  ComityYearChart,
  'data' | 'tableOpen' | 'visitId' | 'caption' | 'headingLevel' | 'locale'
>;

const meta: Meta<Arguments> = {
  title: 'Data views/Year chart',
  component: 'comity-year-chart',
  args: { data: register(), headingLevel: 3 },
  argTypes: {
    data: { control: false },
    caption: { control: 'text' },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ data, tableOpen, visitId, caption, headingLevel, locale }) =>
    html`<comity-year-chart
      .data=${data}
      .tableOpen=${tableOpen}
      .visitId=${visitId}
      .caption=${caption}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-year-chart>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** A register of treaties, made up. */
export const Register: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-year-chart');
    await waitFor(() => expect(element?.state).toBe('ready'));
  },
};

/** The visit of the article: groups of documents without a number. */
export const FromTheArticle: Story = { args: { data: article } };

/** The same visit as several sources report it. */
export const Enriched: Story = { args: { data: enriched } };

/** With the table open. */
export const AsATable: Story = { args: { tableOpen: true } };

/** In the column of a newspaper. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** From the dataset around it. */
export const InsideADataset: Story = {
  render: () => html`
    <comity-dataset .data=${article}><comity-year-chart></comity-year-chart></comity-dataset>
  `,
};

/** There is nothing to draw. */
export const Empty: Story = { args: { data: { comity: '1' } } };

/** What is no dataset is one box with a message. */
export const NotADataset: Story = { args: { data: 'a register' as never } };

/** Without JavaScript, and until the language is there, the page's own text stands in its place. */
export const Fallback: Story = {
  render: () => html`<comity-year-chart><p>120 agreements since 1992</p></comity-year-chart>`,
};
