import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { hostileText, thirtyParties } from '../../test-data/states.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityVisitCard } from './visit-card.js';

type Arguments = Pick<ComityVisitCard, 'record' | 'recordId' | 'data' | 'headingLevel' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Components/Visit card',
  component: 'comity-visit-card',
  args: { data: article, recordId: 'visit', headingLevel: 3 },
  argTypes: {
    record: { control: false },
    data: { control: false },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ record, recordId, data, headingLevel, locale }) =>
    html`<comity-visit-card
      .record=${record}
      .data=${data}
      .recordId=${recordId}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-visit-card>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** The visit of the article: no dates, no city, "a series of documents". */
export const FromTheArticle: Story = {
  tags: ['spoken'],
  play: async ({ canvasElement, globals }) => {
    const card = canvasElement.querySelector('comity-visit-card');
    const sentence =
      globals['language'] === 'az'
        ? 'Ən azı 6 imzalanıb, 1 razılaşdırılıb, 3 qərara alınıb, 1 müzakirə edilib'
        : 'At least 6 signed, 1 agreed, 3 decided, 1 raised';
    await waitFor(() => expect(card?.shadowRoot?.textContent).toContain(sentence));
  },
};

/** The same visit as several sources report it. */
export const Enriched: Story = { args: { data: enriched } };

/** The smallest visit. */
export const Smallest: Story = {
  tags: ['spoken'],
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

/** There is nothing to show. */
export const Empty: Story = { args: { data: undefined, recordId: undefined } };

/** What is no record is one card with a message; the page around it stays whole. */
export const NotARecord: Story = { args: { record: 'a treaty' as never } };

/** Without JavaScript, and until the language is there, the page's own text stands in the card's place. */
export const Fallback: Story = {
  render: () =>
    html`<comity-visit-card
      ><p>Official visit of President Ilham Aliyev to Kazakhstan</p></comity-visit-card
    >`,
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
  render: () => html`<comity-visit-card src="ftp://example.org/visit.json"></comity-visit-card>`,
};
