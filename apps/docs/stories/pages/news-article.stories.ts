import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@comity/components/define';
import type { Dataset } from '@comity/core';
import { enriched } from '../../../../packages/components/test-data/visit.js';
import './pages.css';

const meta: Meta = {
  title: 'Pages/News article',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

/** No report gives the position of a port: the newsroom has looked them up, and adds them for its map. */
const POSITIONS = new Map([
  ['port-of-baku', { latitude: 40.34, longitude: 49.91 }],
  ['port-of-aktau', { latitude: 43.6, longitude: 51.21 }],
]);

const withPositions: Dataset = {
  ...enriched,
  places: (enriched.places ?? []).map((place) => ({ ...place, ...POSITIONS.get(place.id) })),
};

/** A newsroom's page: the story is told in prose, and what can be looked up stands in cards between the paragraphs. */
export const AVisitInTheNews: Story = {
  render: () => html`
    <main class="whole-page news-page">
      <article>
        <p class="kicker" lang="en">Diplomacy</p>
        <h1 lang="en">Two presidents, fifteen documents, and not one title</h1>
        <p class="byline" lang="en">
          An example of a newsroom’s page. The facts are those of the sources that the cards name.
        </p>
        <p lang="en">
          Ilham Aliyev spent two days in Astana. What was signed there has been counted, but not named: most
          reports speak of fifteen documents, one of “a series”. This is what can be said with a source.
        </p>
        <comity-dataset .data=${withPositions}>
          <comity-visit-card record-id="visit" heading-level="2"></comity-visit-card>
          <h2 lang="en">A corridor across the Caspian</h2>
          <p lang="en">
            Part of the documents is about transport. The ports of Baku and Aktau lie 475 kilometres apart by
            sea; the two sides want more cargo to take that way.
          </p>
          <div class="pair">
            <comity-agreement-card record-id="transport-documents"></comity-agreement-card>
            <comity-outcome-card record-id="transit-systems"></comity-outcome-card>
          </div>
          <comity-route-map record-id="baku-aktau"></comity-route-map>
          <h2 lang="en">Agreed, and still to be signed</h2>
          <p lang="en">
            On a joint investment mechanism “an agreement was reached”. That is less than a signature, and the
            card says so.
          </p>
          <comity-agreement-card record-id="investment-mechanism-agreement"></comity-agreement-card>
        </comity-dataset>
      </article>
    </main>
  `,
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      const cards = canvasElement.querySelectorAll(
        'comity-visit-card, comity-agreement-card, comity-outcome-card',
      );
      await expect(cards).toHaveLength(4);
      for (const card of cards) await expect(card.matches(':state(ready)')).toBe(true);
    });
  },
};
