import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { article, enriched } from '../../test-data/visit.js';
import { usVisits } from '../../test-data/us-visits.js';
import './define.js';
import '../dataset/define.js';
import type { ComityVisitList } from './visit-list.js';

type Arguments = Pick<
  ComityVisitList,
  'data' | 'caption' | 'headingLevel' | 'hrefTemplate' | 'pageSize' | 'today' | 'locale'
>;

const meta: Meta<Arguments> = {
  title: 'Data views/Visit list',
  component: 'comity-visit-list',
  args: { data: usVisits, headingLevel: 3, pageSize: 50, hrefTemplate: '#{id}', today: '2026-01-15' },
  argTypes: {
    data: { control: false },
    caption: { control: 'text' },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ data, caption, headingLevel, hrefTemplate, pageSize, today, locale }) =>
    html`<comity-visit-list
      .data=${data}
      .caption=${caption}
      .headingLevel=${headingLevel}
      .hrefTemplate=${hrefTemplate}
      .pageSize=${pageSize}
      .today=${today}
      .locale=${locale}
    ></comity-visit-list>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** 3,264 visits to the United States by foreign leaders since 1874. */
export const Register: Story = {
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('comity-visit-list');
    await waitFor(() => expect(list?.state).toBe('ready'), { timeout: 10_000 });
    await expect(list?.shadowRoot?.querySelectorAll('.row').length).toBeGreaterThanOrEqual(50);
  },
};

/** Nothing is found: words that are like the one that was typed, and a way back. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('comity-visit-list');
    await waitFor(() => expect(list?.state).toBe('ready'), { timeout: 10_000 });
    const field = list?.shadowRoot?.querySelector<HTMLInputElement>('.field.text');
    if (field === null || field === undefined) throw new Error('there is no field');
    field.value = 'elizabteh';
    field.dispatchEvent(new Event('input'));
    await waitFor(() =>
      expect(list?.shadowRoot?.querySelector('.nothing')?.textContent).toContain('Elizabeth'),
    );
  },
};

/** Titles without a page of their own are no links. */
export const WithoutLinks: Story = { args: { hrefTemplate: undefined } };

/** The one visit of the article: without facets, since there is nothing to choose. */
export const FromTheArticle: Story = { tags: ['spoken'], args: { data: article } };

/** The same visit as several sources report it. */
export const Enriched: Story = { args: { data: enriched } };

/** In the column of a newspaper. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** From the dataset around it. */
export const InsideADataset: Story = {
  render: () => html`
    <comity-dataset .data=${article}><comity-visit-list></comity-visit-list></comity-dataset>
  `,
};

/** There is no visit. */
export const Empty: Story = { args: { data: { comity: '1' } } };

/** What is no dataset is one box with a message. */
export const NotADataset: Story = { args: { data: 'a register' as never } };

/** The file cannot be loaded; one can try again. */
export const NotLoaded: Story = {
  render: () => html`<comity-visit-list src="there-is-no-such-file.json"></comity-visit-list>`,
};

/** Without JavaScript, and until the list is there, the page's own text stands in its place. */
export const Fallback: Story = {
  render: () => html`<comity-visit-list><p>3,264 visits since 1874</p></comity-visit-list>`,
};
