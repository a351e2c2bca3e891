import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { ports } from '../../test-data/register.js';
import { article, enriched } from '../../test-data/visit.js';
import '../route-map/define.js';
import './define.js';
import '../dataset/define.js';
import type { ComityVisit } from './visit.js';

type Arguments = Pick<ComityVisit, 'record' | 'recordId' | 'data' | 'headingLevel' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Components/Visit',
  component: 'comity-visit',
  args: { data: enriched, recordId: 'visit', headingLevel: 2 },
  argTypes: {
    record: { control: false },
    data: { control: false },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ record, recordId, data, headingLevel, locale }) =>
    html`<comity-visit
      .record=${record}
      .recordId=${recordId}
      .data=${data}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-visit>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** As several sources report it. */
export const Enriched: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-visit');
    await waitFor(() => expect(element?.state).toBe('ready'));
  },
};

/** As one commentary reports it: nothing is filled in that it does not say. */
export const FromTheArticle: Story = { tags: ['spoken'], args: { data: article } };

/** With a map in its place for one. */
export const WithAMap: Story = {
  args: { data: article },
  render: ({ data, recordId }) =>
    html`<comity-visit .data=${data} .recordId=${recordId}
      ><comity-route-map
        slot="route"
        heading-level="4"
        .data=${ports}
        record-id="baku-aktau"
      ></comity-route-map
    ></comity-visit>`,
};

/** The smallest visit. */
export const Smallest: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 'aliyev-astana',
      kind: 'state',
      visitors: [{ asStated: 'President Ilham Aliyev' }],
      destinations: ['KZ'],
      startDate: '2025-10-20',
    },
  },
};

/** In the column of a newspaper. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** There is nothing to show. */
export const Empty: Story = { args: { record: undefined, data: undefined, recordId: undefined } };

/** What is no record is one box with a message. */
export const NotARecord: Story = { args: { record: 'a treaty' as never } };

/** Without JavaScript, and until the language is there, the page's own text stands in its place. */
export const Fallback: Story = {
  render: () => html`<comity-visit><p>What the page says</p></comity-visit>`,
};
