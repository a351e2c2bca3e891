import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { register } from '../../test-data/register.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityVisitTimeline } from './visit-timeline.js';

type Arguments = Pick<
  ComityVisitTimeline,
  'data' | 'newestFirst' | 'limit' | 'caption' | 'headingLevel' | 'locale'
>;

const meta: Meta<Arguments> = {
  title: 'Data views/Visit timeline',
  component: 'comity-visit-timeline',
  args: { data: register(), headingLevel: 3, limit: 50 },
  argTypes: {
    data: { control: false },
    caption: { control: 'text' },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ data, newestFirst, limit, caption, headingLevel, locale }) =>
    html`<comity-visit-timeline
      .data=${data}
      .newestFirst=${newestFirst}
      .limit=${limit}
      .caption=${caption}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-visit-timeline>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** A register of treaties, made up. */
export const Register: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-visit-timeline');
    await waitFor(() => expect(element?.state).toBe('ready'));
  },
};

/** The visit of the article: groups of documents without a number. */
export const FromTheArticle: Story = { args: { data: article } };

/** The same visit as several sources report it. */
export const Enriched: Story = { args: { data: enriched } };

/** The newest first; visits of unknown years stay last. */
export const NewestFirst: Story = { args: { newestFirst: true } };

/** A few at first, and the others on request. */
export const ShowMore: Story = {
  args: { limit: 3 },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-visit-timeline');
    await waitFor(() => expect(element?.shadowRoot?.querySelectorAll('li')).toHaveLength(3));
    element?.shadowRoot?.querySelector('button')?.click();
    await waitFor(() => expect(element?.shadowRoot?.querySelectorAll('li')).toHaveLength(8));
  },
};

/** In the column of a newspaper. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** From the dataset around it. */
export const InsideADataset: Story = {
  render: () => html`
    <comity-dataset .data=${article}><comity-visit-timeline></comity-visit-timeline></comity-dataset>
  `,
};

/** There is nothing to draw. */
export const Empty: Story = { args: { data: { comity: '1' } } };

/** What is no dataset is one box with a message. */
export const NotADataset: Story = { args: { data: 'a register' as never } };

/** Without JavaScript, and until the language is there, the page's own text stands in its place. */
export const Fallback: Story = {
  render: () => html`<comity-visit-timeline><p>120 agreements since 1992</p></comity-visit-timeline>`,
};
