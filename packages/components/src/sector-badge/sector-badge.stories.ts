import { expect, waitFor } from 'storybook/test';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SECTOR_CODES, SECTOR_PARENTS } from '@comity/core/sectors';
import './define.js';
import type { ComitySectorBadge } from './sector-badge.js';

type Arguments = Pick<ComitySectorBadge, 'code' | 'plain' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Components/Sector badge',
  component: 'comity-sector-badge',
  args: { code: 'energy', plain: false },
  argTypes: { code: { control: 'select', options: SECTOR_CODES }, locale: { control: 'text' } },
  render: ({ code, plain, locale }) =>
    html`<comity-sector-badge .code=${code} ?plain=${plain} .locale=${locale}></comity-sector-badge>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** A main sector in its colour, with its icon and its label in the language of the page. */
export const Default: Story = {
  tags: ['spoken'],
  play: async ({ canvasElement, globals }) => {
    const badge = canvasElement.querySelector('comity-sector-badge');
    const name = globals['language'] === 'az' ? 'Energetika' : 'Energy';
    await waitFor(() => expect(badge?.shadowRoot?.textContent.trim()).toBe(name));
  },
};

/** A sub-sector has the colour and the icon of its main sector. */
export const SubSector: Story = { args: { code: 'energy-oil-gas' } };

/** Without tint and border, for running text and dense tables. */
export const Plain: Story = { args: { plain: true } };

/** A code that is in no list is shown as it is. */
export const UnknownCode: Story = { tags: ['spoken'], args: { code: 'space-mining' } };

/** One badge in another language than the page. */
export const InAzerbaijani: Story = {
  args: { code: 'transport', locale: 'az' },
  play: async ({ canvasElement }) => {
    const badge = canvasElement.querySelector('comity-sector-badge');
    await waitFor(() => expect(badge?.shadowRoot?.textContent.trim()).toBe('Nəqliyyat və logistika'));
  },
};

/** Every main sector: colour never speaks alone. */
export const AllSectors: Story = {
  render: () => html`
    <ul class="row-of-badges">
      ${SECTOR_CODES.filter((code) => SECTOR_PARENTS[code] === '').map(
        (code) => html`<li><comity-sector-badge code=${code}></comity-sector-badge></li>`,
      )}
    </ul>
  `,
};

/** Without JavaScript, and until the language is there, the text of the page stands in its place. */
export const Fallback: Story = {
  render: () => html`<comity-sector-badge>Energy</comity-sector-badge>`,
};
