import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../elements/playground/docs-playground.js';

const meta: Meta = {
  title: 'Tools/Playground',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

const inside = (canvas: HTMLElement) => canvas.querySelector('docs-playground')?.shadowRoot ?? null;

/** Write, paste or drop data: what is wrong with it stands beside what it shows. Nothing is uploaded. */
export const Playground: Story = {
  render: () => html`<docs-playground></docs-playground>`,
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      const report = inside(canvasElement)?.querySelector('comity-validation-report');
      await expect(report?.shadowRoot?.textContent).toContain('titel');
    });
  },
};

/** A table: its mapping is proposed from the names of its columns, and can be changed. */
export const ATable: Story = {
  render: () => html`<docs-playground></docs-playground>`,
  play: async ({ canvasElement }) => {
    const buttons = () => [...(inside(canvasElement)?.querySelectorAll('button') ?? [])];
    await waitFor(() => expect(buttons().length).toBeGreaterThan(2));
    const button = buttons().find(({ textContent }) => textContent.trim() === 'A table');
    if (button) await userEvent.click(button);
    await waitFor(async () => {
      await expect(inside(canvasElement)?.textContent).toContain('3 rows: 3 became records, 0 were refused.');
      await expect(inside(canvasElement)?.querySelectorAll('comity-visit-card')).toHaveLength(3);
    });
  },
};
