import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import {
  agreementStrength,
  indexDataset,
  outcomeStrength,
  STRENGTHS,
  type Dataset,
  type Strength,
} from '@comity/core';
import { az } from '@comity/core/locales/az';
import { en } from '@comity/core/locales/en';
import { kk } from '@comity/core/locales/kk';
import { ru } from '@comity/core/locales/ru';
import { tr } from '@comity/core/locales/tr';
import '@comity/components/define';
import { article, enriched } from '../../../packages/components/test-data/visit.js';
import './visit.css';

const meta: Meta = {
  title: 'Visit of October 2025',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

const LOCALES = [en, az, kk, ru, tr];

/** The whole visit, composed of the elements: the page gives the data once, and each card takes its record. */
function visitPage(data: Dataset, language: unknown): TemplateResult {
  const { labels } = LOCALES.find((locale) => locale.language === language) ?? en;
  return html`
    <main class="visit-page">
      <comity-dataset .data=${data}>
        <comity-visit-card record-id="visit" heading-level="1"></comity-visit-card>
        ${STRENGTHS.map((strength) => results(data, strength, labels.strengths[strength]))}
      </comity-dataset>
    </main>
  `;
}

/** What came of the visit in one strength: they are never mixed. */
function results(data: Dataset, strength: Strength, label: string): TemplateResult | typeof nothing {
  const index = indexDataset(data);
  const agreements = index.all('agreement').filter((record) => agreementStrength(record, index) === strength);
  const outcomes = index.all('outcome').filter((record) => outcomeStrength(record) === strength);
  if (agreements.length + outcomes.length === 0) return nothing;
  return html`
    <section>
      <h2>${label}</h2>
      <div class="visit-results">
        ${agreements.map(({ id }) => html`<comity-agreement-card record-id=${id}></comity-agreement-card>`)}
        ${outcomes.map(({ id }) => html`<comity-outcome-card record-id=${id}></comity-outcome-card>`)}
      </div>
    </section>
  `;
}

/** As one commentary reports it: nothing is filled in that it does not say. */
export const AsTheArticleReports: Story = {
  render: (_args, { globals }) => visitPage(article, globals['language']),
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      const cards = canvasElement.querySelectorAll('comity-agreement-card, comity-outcome-card');
      await expect(cards).toHaveLength(9);
      for (const card of cards) await expect(card.matches(':state(ready)')).toBe(true);
    });
  },
};

/** With what other sources report, side by side with the article's words. */
export const AsSeveralSourcesReport: Story = {
  render: (_args, { globals }) => visitPage(enriched, globals['language']),
};
