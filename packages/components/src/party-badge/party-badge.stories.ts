import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import type { ComityPartyBadge } from './party-badge.js';

type Arguments = Pick<ComityPartyBadge, 'party' | 'locale' | 'data'>;

const meta: Meta<Arguments> = {
  title: 'Components/Party badge',
  component: 'comity-party-badge',
  args: { party: 'AZ' },
  argTypes: { locale: { control: 'text' }, data: { control: false } },
  render: ({ party, locale, data }) =>
    html`<comity-party-badge .party=${party} .locale=${locale} .data=${data}></comity-party-badge>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** The countries of ISO 3166-1 are built in. */
export const Country: Story = {
  tags: ['spoken'],
  play: async ({ canvasElement, globals }) => {
    const badge = canvasElement.querySelector('comity-party-badge');
    const name = globals['language'] === 'az' ? 'Azərbaycan' : 'Azerbaijan';
    await waitFor(() => expect(badge?.shadowRoot?.textContent.trim()).toBe(name));
  },
};

/** A body of the dataset, with what kind of body it is. */
export const Company: Story = { args: { party: 'socar', data: article } };

/** A party that the source does not name: its own words stand for it. */
export const Unnamed: Story = {
  render: () =>
    html`<comity-party-badge
      .record=${{ asStated: 'Kazakhstan’s sovereign wealth fund', country: 'KZ', kind: 'fund' }}
    ></comity-party-badge>`,
};

/** A fund that only other sources name. */
export const Fund: Story = { args: { party: 'samruk-kazyna', data: enriched } };

/** An id that leads nowhere is marked as such, and is never shown as a name. */
export const Unresolved: Story = { tags: ['spoken'], args: { party: 'samruk-kazyna', data: article } };

/** Whose flag stands where is for the page to decide: it gives a function from country to picture. */
export const WithFlag: Story = {
  render: () =>
    html`<comity-party-badge
      party="KZ"
      .flagResolver=${() =>
        `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="#00afca"/><circle cx="1.5" cy="1" r=".5" fill="#fec50c"/></svg>')}`}
    ></comity-party-badge>`,
};
