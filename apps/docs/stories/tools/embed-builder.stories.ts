import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../elements/embed-builder/docs-embed-builder.js';

const meta: Meta = {
  title: 'Tools/Embed builder',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

/** Choose an element, its data and its look, see it, and copy what brings it to a page of your own. */
export const EmbedBuilder: Story = {
  render: () => html`<docs-embed-builder></docs-embed-builder>`,
  play: async ({ canvasElement }) => {
    const inside = () => canvasElement.querySelector('docs-embed-builder')?.shadowRoot;
    await waitFor(async () => {
      await expect(inside()?.querySelector('.preview > comity-visit')?.matches(':state(ready)')).toBe(true);
    });
    await expect(inside()?.querySelector('pre')?.textContent).toContain(
      '<comity-visit src="/data/visit.json">',
    );
  },
};
