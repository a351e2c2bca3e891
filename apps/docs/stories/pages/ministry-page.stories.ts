import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@comity/components/define';
import { usVisits } from '../../../../packages/components/test-data/us-visits.js';
import './pages.css';

const meta: Meta = {
  title: 'Pages/Ministry page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

/** The record of visits of a foreign ministry: 3,264 of them, to be searched by whoever has a question. */
export const RecordOfVisits: Story = {
  render: () => html`
    <div class="whole-page ministry-page">
      <header class="masthead" lang="en"><p>Office of Protocol</p></header>
      <main>
        <nav aria-label="You are here" lang="en">
          <ol>
            <li>Home</li>
            <li>Visits</li>
            <li aria-current="page">Record since 1874</li>
          </ol>
        </nav>
        <h1 lang="en">Record of visits</h1>
        <p lang="en">
          Every visit by a foreign head of state or of government that the Office of the Historian of the U.S.
          Department of State has published. Search by name, country or occasion; what you find can be taken
          along as a file.
        </p>
        <comity-visit-list
          .data=${usVisits}
          caption="Visits"
          heading-level="2"
          today="2026-01-15"
        ></comity-visit-list>
      </main>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('comity-visit-list');
    await waitFor(() => expect(list?.matches(':state(ready)')).toBe(true), { timeout: 10_000 });
  },
};
