import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { hostileText, thirtyParties } from '../../test-data/states.js';
import { article } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityOutcomeCard } from './outcome-card.js';

type Arguments = Pick<ComityOutcomeCard, 'record' | 'recordId' | 'data' | 'headingLevel' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Components/Outcome card',
  component: 'comity-outcome-card',
  args: { data: article, recordId: 'transit-systems', headingLevel: 3 },
  argTypes: {
    record: { control: false },
    data: { control: false },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ record, recordId, data, headingLevel, locale }) =>
    html`<comity-outcome-card
      .record=${record}
      .data=${data}
      .recordId=${recordId}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-outcome-card>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** Agreed by both sides without a document. */
export const Commitment: Story = {
  play: async ({ canvasElement, globals }) => {
    const card = canvasElement.querySelector('comity-outcome-card');
    const strength = globals['language'] === 'az' ? 'Qərara alınıb' : 'Decided';
    await waitFor(() =>
      expect(card?.shadowRoot?.querySelector('.strength')?.textContent.trim()).toBe(strength),
    );
  },
};

/** With events that are planned because of it. */
export const Decision: Story = { args: { recordId: 'festivals-and-exhibitions' } };

/** Only discussed, and called an initiative in the next sentence; goods on their way through a third country. */
export const Discussion: Story = { args: { recordId: 'transit-of-kazakh-products' } };

/** With who is to do it, until when, and how far it has come. */
export const WithProgress: Story = {
  args: {
    record: {
      id: 'single-window',
      kind: 'commitment',
      text: 'Connect the customs single windows of both countries',
      by: ['AZ', 'KZ'],
      responsible: [{ asStated: 'the customs committees' }],
      due: '2026-12',
      progress: 'under-way',
      sectors: ['trade-facilitation'],
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
    html`<comity-outcome-card
      ><p>Both sides agreed to implement new transit systems</p></comity-outcome-card
    >`,
};

/** Decided by many. */
export const ThirtyParties: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 'summit',
      kind: 'decision',
      text: 'Hold a summit of the corridor every second year',
      by: thirtyParties,
      sectors: ['transport-corridors'],
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
      kind: 'decison' as never,
      text: 'Open a line between the ports',
      by: ['AZ', 'ministry-of-ports'],
      sectors: ['space-mining'],
      due: 'next spring',
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
      kind: 'statement',
      text: hostileText.markup,
      by: [{ asStated: hostileText.turning }, { asStated: hostileText.endless }],
      responsible: [{ asStated: hostileText.endless }],
    },
  },
};

/** A file that cannot be loaded: why, in the language of the page. */
export const NotLoaded: Story = {
  render: () => html`<comity-outcome-card src="ftp://example.org/visit.json"></comity-outcome-card>`,
};
