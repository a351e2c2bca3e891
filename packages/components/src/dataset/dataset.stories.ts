import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { article } from '../../test-data/visit.js';
import '../define.js';
import type { ComityDataset } from './dataset.js';

type Arguments = Pick<ComityDataset, 'data' | 'src'>;

const meta: Meta<Arguments> = {
  title: 'Components/Dataset',
  component: 'comity-dataset',
  argTypes: { data: { control: false } },
};
export default meta;
type Story = StoryObj<Arguments>;

/** Loaded once, for all elements inside: each takes its record by id, and the names that it needs. */
export const ForSeveralElements: Story = {
  args: { data: article },
  render: ({ data }) => html`
    <comity-dataset .data=${data}>
      <p>
        <comity-party-badge party="socar"></comity-party-badge>
        <comity-party-badge party="KZ"></comity-party-badge>
      </p>
      <comity-agreement-card record-id="investment-mechanism-agreement"></comity-agreement-card>
    </comity-dataset>
  `,
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('comity-agreement-card');
    await waitFor(() => expect(card?.state).toBe('ready'));
  },
};

/** With the file inside the page: nothing is loaded. */
export const ChildJson: Story = {
  render: () => html`
    <comity-dataset>
      <script type="application/json">
        {
          "comity": "1",
          "source": "https://www.akorda.kz/",
          "outcomes": [
            { "id": "festivals", "kind": "decision", "text": "Hold joint festivals", "by": ["AZ", "KZ"] }
          ]
        }
      </script>
      <comity-outcome-card record-id="festivals"></comity-outcome-card>
    </comity-dataset>
  `,
};

/** When the file cannot be loaded the elements say so, and keep what the page has put inside them. */
export const NotLoaded: Story = {
  args: { src: 'data:text/plain,nothing' },
  render: ({ src }) => html`
    <comity-dataset src=${src}>
      <comity-outcome-card record-id="festivals"></comity-outcome-card>
    </comity-dataset>
  `,
};
