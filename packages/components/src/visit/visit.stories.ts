import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { ports } from '../../test-data/register.js';
import { hostileText, thirtyParties } from '../../test-data/states.js';
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

/** A summit: many visitors, several places, and no day that anybody states. */
export const ThirtyParties: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 'summit',
      kind: 'working',
      visitors: thirtyParties,
      hosts: ['AZ'],
      destinations: ['AZ', 'GE'],
    },
  },
};

/** References that lead nowhere and codes in no list: shown as stated, and marked. */
export const PartlyUnresolved: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 'partial',
      kind: 'stat' as never,
      visitors: ['president-of-nowhere'],
      destinations: ['KZ'],
      startDate: 'last autumn',
    },
  },
};

/** Texts that try to be markup, to turn the line, and to be broader than the card. */
export const HostileTexts: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 'hostile',
      kind: 'official',
      title: hostileText.markup,
      visitors: [{ asStated: hostileText.turning }, { asStated: hostileText.endless }],
      destinations: ['KZ'],
      startDate: '2025-10-20',
      occasion: hostileText.endless,
    },
  },
};

/** A file that cannot be loaded: why, in the language of the page. */
export const NotLoaded: Story = {
  render: () => html`<comity-visit src="ftp://example.org/visit.json"></comity-visit>`,
};
