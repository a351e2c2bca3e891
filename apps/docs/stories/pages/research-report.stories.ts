import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Dataset, Visit } from '@comity/core';
import '@comity/components/define';
import { usVisits } from '../../../../packages/components/test-data/us-visits.js';
import { enriched } from '../../../../packages/components/test-data/visit.js';
import './pages.css';

const meta: Meta = {
  title: 'Pages/Research report',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

const REGION = ['AZ', 'KZ', 'UZ', 'TM', 'KG', 'TJ', 'GE'];

/** The visits of the region's leaders to the United States, from the register. */
const fromTheRegion: Dataset = {
  ...usVisits,
  visits: (usVisits.visits ?? []).filter(comesFromTheRegion),
};

function comesFromTheRegion({ origin = [] }: Visit): boolean {
  return origin.some((party) => typeof party === 'string' && REGION.includes(party));
}

/** A think tank's report: figures with their tables, and a word on how they were made. */
export const WhatCameOfIt: Story = {
  render: () => html`
    <main class="whole-page report-page">
      <p class="kicker" lang="en">Working paper · an example</p>
      <h1 lang="en">What a visit leaves behind</h1>
      <p class="byline" lang="en">One state visit, read document by document</p>
      <div class="summary" lang="en">
        <p>
          Of what was reported after one state visit, sixteen results are documents that were signed, one was
          agreed without a signature, three were decisions, and one was a talk. Most of the signed ones have
          no published title.
        </p>
      </div>
      <comity-dataset .data=${enriched}>
        <h2 lang="en">1. Fields of cooperation</h2>
        <comity-sector-chart outcomes heading-level="3"></comity-sector-chart>
        <h2 lang="en">2. Who is party to what</h2>
        <comity-party-matrix heading-level="3"></comity-party-matrix>
        <h2 lang="en">3. Where the one agreement stands</h2>
        <comity-lifecycle
          record-id="investment-mechanism-agreement"
          today="2026-01-15"
          heading-level="3"
        ></comity-lifecycle>
      </comity-dataset>
      <h2 lang="en">4. The same region, seen from Washington</h2>
      <comity-visit-timeline .data=${fromTheRegion} newest-first heading-level="3"></comity-visit-timeline>
      <h2 lang="en">How we counted</h2>
      <p lang="en">
        An agreement counts once in each of its sectors, so rows do not add up. A group that is known only as
        a group counts with the least number that its source allows. Decisions and talks never count as
        agreements.
      </p>
    </main>
  `,
  play: async ({ canvasElement }) => {
    await waitFor(
      async () => {
        const views = canvasElement.querySelectorAll(
          'comity-sector-chart, comity-party-matrix, comity-lifecycle, comity-visit-timeline',
        );
        await expect(views).toHaveLength(4);
        for (const view of views) await expect(view.matches(':state(ready)')).toBe(true);
      },
      { timeout: 10_000 },
    );
  },
};
