import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { COUNTRIES, HOSTILE, register } from '../../test-data/register.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityPartyMatrix } from './party-matrix.js';

type Arguments = Pick<ComityPartyMatrix, 'data' | 'party' | 'limit' | 'caption' | 'headingLevel' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Data views/Party matrix',
  component: 'comity-party-matrix',
  args: { data: register(), headingLevel: 3, limit: 20 },
  argTypes: {
    data: { control: false },
    caption: { control: 'text' },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ data, party, limit, caption, headingLevel, locale }) =>
    html`<comity-party-matrix
      .data=${data}
      .party=${party}
      .limit=${limit}
      .caption=${caption}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-party-matrix>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** A register of treaties, made up. */
export const Register: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-party-matrix');
    await waitFor(() => expect(element?.state).toBe('ready'));
  },
};

/** The visit of the article: groups of documents without a number. */
export const FromTheArticle: Story = { args: { data: article } };

/** The same visit as several sources report it. */
export const Enriched: Story = { args: { data: enriched } };

/** Only the pairs of one party. */
export const OneParty: Story = { args: { party: 'KZ' } };

/** Thirty parties to one convention: each signs with each. */
export const ThirtyParties: Story = {
  args: {
    data: {
      comity: '1',
      agreements: [
        { id: 'c', kind: 'convention', title: 'Convention', parties: COUNTRIES, signedOn: '2001' },
      ],
    },
  },
};

/** Names that are longer than their place, and one that leads nowhere. */
export const LongNames: Story = {
  args: {
    data: {
      comity: '1',
      agreements: [
        {
          id: 'l',
          kind: 'agreement',
          title: 'L',
          parties: [{ asStated: HOSTILE.longWord }, { asStated: HOSTILE.markup }, 'nowhere', 'KZ'],
          signedOn: '2001',
        },
      ],
    },
  },
};

/** In the column of a newspaper. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** From the dataset around it. */
export const InsideADataset: Story = {
  render: () => html`
    <comity-dataset .data=${article}><comity-party-matrix></comity-party-matrix></comity-dataset>
  `,
};

/** There is nothing to draw. */
export const Empty: Story = { args: { data: { comity: '1' } } };

/** What is no dataset is one box with a message. */
export const NotADataset: Story = { args: { data: 'a register' as never } };

/** Without JavaScript, and until the language is there, the page's own text stands in its place. */
export const Fallback: Story = {
  render: () => html`<comity-party-matrix><p>120 agreements since 1992</p></comity-party-matrix>`,
};
