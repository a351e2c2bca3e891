import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { COUNTRIES, HOSTILE, treaty } from '../../test-data/register.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityLifecycle } from './lifecycle.js';

type Arguments = Pick<ComityLifecycle, 'record' | 'recordId' | 'data' | 'today' | 'headingLevel' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Components/Lifecycle',
  component: 'comity-lifecycle',
  args: { record: treaty, data: { comity: '1' }, today: '2026-01-15', headingLevel: 3 },
  argTypes: {
    record: { control: false },
    data: { control: false },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ record, recordId, data, today, headingLevel, locale }) =>
    html`<comity-lifecycle
      .record=${record}
      .recordId=${recordId}
      .data=${data}
      .today=${today}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-lifecycle>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** In force, with the acts of each party. */
export const InForce: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-lifecycle');
    await waitFor(() => expect(element?.state).toBe('ready'));
  },
};

/** The same treaty on a day before its entry into force. */
export const NotYetInForce: Story = { args: { today: '2018-12-24' } };

/** Denounced: no longer in force. */
export const NoLongerInForce: Story = {
  args: {
    record: {
      id: 't1',
      kind: 'treaty',
      title: 'Treaty of Friendship and Cooperation',
      parties: ['AZ', 'KZ'],
      signedOn: '1998',
      entryIntoForce: '2000',
      ended: { on: '2010', how: 'denounced' },
    },
  },
};

/** Agreed, but not reported as signed. */
export const Agreed: Story = {
  args: { record: undefined, data: article, recordId: 'investment-mechanism-agreement' },
};

/** A text that does not bind and never enters into force. */
export const NotBinding: Story = {
  args: { record: undefined, data: enriched, recordId: 'joint-statement' },
};

/** Known only as a group: no title, no date of its own. */
export const UnnamedGroup: Story = {
  args: { record: undefined, data: article, recordId: 'transport-documents' },
};

/** Suspended and resumed, with partial dates. */
export const Suspended: Story = {
  args: {
    record: {
      id: 's',
      kind: 'agreement',
      title: 'Agreement on air services',
      parties: ['AZ', 'TR'],
      signedOn: '1993~',
      entryIntoForce: '1995',
      events: [
        { act: 'suspended', on: '2008-10' },
        { act: 'resumed', on: '2011' },
        { act: 'provisionally-applied', on: '1994-01-01' },
      ],
    },
  },
};

/** Thirty parties, of which one has done nothing that is known. */
export const ThirtyParties: Story = {
  args: {
    record: {
      id: 'thirty',
      kind: 'convention',
      title: 'Convention on the Recognition of Qualifications',
      parties: COUNTRIES,
      signedOn: '1997-04-11',
      events: COUNTRIES.slice(1).map((party, at) => ({
        act: 'ratified' as const,
        party,
        on: String(1998 + (at % 12)),
      })),
    },
  },
};

/** References that lead nowhere and codes in no list: shown as stated, and marked. */
export const PartlyUnresolved: Story = {
  args: {
    record: {
      id: 'partial',
      kind: 'memorandom' as never,
      title: HOSTILE.longWord,
      parties: ['AZ', 'samruk-kazyna'],
      signedOn: 'soon',
      events: [{ act: 'blessed' as never, party: 'AZ', on: '2020' }],
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
  render: () => html`<comity-lifecycle><p>What the page says</p></comity-lifecycle>`,
};
