import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import articleText from '../../../../data/aliyev-kazakhstan.json?raw';
import { HOSTILE } from '../../test-data/register.js';
import './define.js';
import type { ComityValidationReport } from './validation-report.js';

type Arguments = Pick<
  ComityValidationReport,
  'text' | 'src' | 'report' | 'docsTemplate' | 'headingLevel' | 'locale' | 'today'
>;

const WRONG = `{ "comity": "1", "source": "https://example.org/",
  "agreements": [
    { "id": "a", "kind": "traety", "title": "Agreement on transit", "parties": ["AZ", "KZ"] },
    { "id": "b", "kind": "traety", "title": "Agreement on ports", "parties": ["AZ", "nobody"] },
    { "id": "c", "kind": "treaty", "titel": "Agreement on air services", "signedOn": "12.05.2024" },
    { "id": "d", "kind": "treaty", "title": "Agreement on rail", "archiveBox": 12, "signedOn": "2024-13" }
  ],
  "visits": [
    { "id": "v", "kind": "official", "destinations": ["KZ"], "startDate": "2024-05-02", "endDate": "2024-05-01" }
  ]
}
`;

const meta: Meta<Arguments> = {
  title: 'Data views/Validation report',
  component: 'comity-validation-report',
  args: { headingLevel: 3, today: '2026-01-15', docsTemplate: '?path=/docs/data-{page}--docs#{anchor}' },
  argTypes: {
    text: { control: 'text' },
    report: { control: false },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ text, src, report, docsTemplate, headingLevel, locale, today }) =>
    html`<comity-validation-report
      .text=${text}
      .src=${src}
      .report=${report}
      .docsTemplate=${docsTemplate}
      .headingLevel=${headingLevel}
      .locale=${locale}
      .today=${today}
    ></comity-validation-report>`,
};
export default meta;
type Story = StoryObj<Arguments>;

const shows =
  (state: ComityValidationReport['state']): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('comity-validation-report');
    await waitFor(() => expect(element?.state).toBe(state));
  };

/** Nothing is checked yet: drop a file, choose one, or paste a text. */
export const Empty: Story = { play: shows('empty') };

/** Mistakes of several kinds, each with its lines and what was probably meant. */
export const Findings: Story = { args: { text: WRONG }, play: shows('ready') };

/** The visit of the article: no errors. */
export const RealFile: Story = { args: { text: articleText }, play: shows('ready') };

/** Nothing was found. */
export const Clean: Story = {
  args: { text: '{ "comity": "1", "source": "https://example.org/", "agreements": [] }' },
  play: shows('ready'),
};

/** A text that is not JSON. */
export const NotJson: Story = {
  args: { text: WRONG.replace('"kind": "traety",', '"kind": "traety"') },
  play: shows('ready'),
};

/** The same mistake two hundred times is one group. */
export const ManyOfAKind: Story = {
  args: {
    text: JSON.stringify(
      {
        comity: '1',
        source: 'https://example.org/',
        agreements: Array.from({ length: 200 }, (_, at) => ({
          id: `t${String(at)}`,
          kind: 'traety',
          title: 'Treaty',
        })),
      },
      null,
      1,
    ),
  },
  play: shows('ready'),
};

/** Markup, long words and characters that turn others are shown, and not obeyed. */
export const Hostile: Story = {
  args: {
    text: JSON.stringify({
      comity: '1',
      source: 'https://example.org/',
      agreements: [
        { id: 'a', kind: HOSTILE.markup, title: HOSTILE.longWord },
        { id: 'b', kind: HOSTILE.turned, title: 'B' },
        { id: 'c', kind: HOSTILE.longWord.repeat(4), title: 'C' },
      ],
    }),
  },
  play: shows('ready'),
};

/** An address that cannot be loaded. */
export const NotLoaded: Story = { args: { src: 'ftp://example.org/register.json' }, play: shows('error') };

/** In the column of a newspaper. */
export const Narrow: Story = {
  args: { text: WRONG },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Without JavaScript, and until the language is there, the page's own text stands in its place. */
export const Fallback: Story = {
  render: () =>
    html`<comity-validation-report
      ><p>Check your file with: npx @comity/cli validate</p></comity-validation-report
    >`,
};
