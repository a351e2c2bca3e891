import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { corridor, ports } from '../../test-data/register.js';
import { article } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityRouteMap } from './route-map.js';

type Arguments = Pick<ComityRouteMap, 'record' | 'recordId' | 'data' | 'baseMap' | 'headingLevel' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Data views/Route map',
  component: 'comity-route-map',
  args: { data: ports, recordId: 'baku-aktau', headingLevel: 3 },
  argTypes: {
    record: { control: false },
    data: { control: false },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ record, recordId, data, baseMap, headingLevel, locale }) =>
    html`<comity-route-map
      .record=${record}
      .recordId=${recordId}
      .data=${data}
      .baseMap=${baseMap}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-route-map>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** Two ports of the Caspian. */
export const TwoPorts: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-route-map');
    await waitFor(() => expect(element?.state).toBe('ready'));
  },
};

/** Over land and two seas; the position of the last place is not known. */
export const LongWay: Story = { args: { data: corridor, recordId: 'corridor' } };

/** No place has a position: the list alone. */
export const WithoutPositions: Story = { args: { data: article } };

/** Nothing below the route. */
export const WithoutCoast: Story = { args: { baseMap: null } };

/** A map of the page's own. */
export const OwnBaseMap: Story = {
  args: {
    baseMap: {
      rings: [
        [
          [45, 38],
          [56, 38],
          [56, 46],
          [45, 46],
        ],
      ],
      credit: 'Map: example.org',
    },
  },
};

/** Over the line opposite Greenwich. */
export const OverTheDateLine: Story = {
  args: {
    data: {
      comity: '1',
      places: [
        { id: 'tokyo', name: 'Tokyo', latitude: 35.7, longitude: 139.7 },
        { id: 'vancouver', name: 'Vancouver', latitude: 49.3, longitude: -123.1 },
      ],
      routes: [{ id: 'r', legs: [{ from: 'tokyo', to: 'vancouver', mode: 'sea' }] }],
    },
    recordId: 'r',
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
  render: () => html`<comity-route-map><p>What the page says</p></comity-route-map>`,
};
