import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { hostileText, thirtyParties } from '../../test-data/states.js';
import { article, enriched } from '../../test-data/visit.js';
import './define.js';
import '../dataset/define.js';
import type { ComityAgreementCard } from './agreement-card.js';

type Arguments = Pick<ComityAgreementCard, 'record' | 'recordId' | 'data' | 'headingLevel' | 'locale'>;

const meta: Meta<Arguments> = {
  title: 'Components/Agreement card',
  component: 'comity-agreement-card',
  args: { data: article, recordId: 'investment-mechanism-agreement', headingLevel: 3 },
  argTypes: {
    record: { control: false },
    data: { control: false },
    locale: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: ({ record, recordId, data, headingLevel, locale }) =>
    html`<comity-agreement-card
      .record=${record}
      .data=${data}
      .recordId=${recordId}
      .headingLevel=${headingLevel}
      .locale=${locale}
    ></comity-agreement-card>`,
};
export default meta;
type Story = StoryObj<Arguments>;

/** Agreed, but not reported as signed; the counterpart is not named. */
export const Agreed: Story = {
  tags: ['spoken'],
  play: async ({ canvasElement, globals }) => {
    const card = canvasElement.querySelector('comity-agreement-card');
    const strength = globals['language'] === 'az' ? 'Razılaşdırılıb' : 'Agreed';
    await waitFor(() =>
      expect(card?.shadowRoot?.querySelector('.strength')?.textContent.trim()).toBe(strength),
    );
    await expect(card?.state).toBe('ready');
    await expect(card?.shadowRoot?.textContent).toContain('Kazakhstan’s sovereign wealth fund');
  },
};

/** Known only as a group: no title, no number, no signer. */
export const UnnamedGroup: Story = { tags: ['spoken'], args: { recordId: 'transport-documents' } };

/** The source calls the same documents protocols and then agreements. */
export const ConflictingReports: Story = { args: { recordId: 'digital-protocols' } };

/** Fifteen documents, none of them named, by several sources. */
export const FifteenUnnamed: Story = { args: { data: enriched, recordId: 'documents' } };

/** Who the unnamed party is believed to be, and how sure that is. */
export const IdentifiedParty: Story = {
  args: { data: enriched, recordId: 'investment-mechanism-agreement' },
};

/** A text that is adopted and does not bind. */
export const JointStatement: Story = { args: { data: enriched, recordId: 'joint-statement' } };

/** A line of a treaty register. */
export const FromARegister: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 't1',
      kind: 'treaty',
      title: 'Treaty of Friendship and Cooperation',
      parties: ['AZ', 'KZ'],
      signedOn: '1998',
      entryIntoForce: '2000',
      ended: { on: '2010', how: 'denounced' },
      sectors: ['political-partnership'],
      citations: ['https://treaties.un.org/'],
    },
  },
};

/** References that lead nowhere and codes in no list: shown as stated, and marked. */
export const PartlyUnresolved: Story = {
  tags: ['spoken'],
  args: {
    record: {
      id: 'partial',
      kind: 'memorandom' as never,
      title: 'Memorandum on cooperation in space',
      parties: ['AZ', 'samruk-kazyna'],
      sectors: ['space-mining'],
      signedOn: '2025-10-21',
    },
  },
};

/** A child with the data: what a page editor pastes. */
export const ChildJson: Story = {
  render: () => html`
    <comity-agreement-card record-id="fund">
      <script type="application/json">
        {
          "comity": "1",
          "source": "https://www.akorda.kz/",
          "parties": [{ "id": "socar", "name": "SOCAR", "kind": "company", "country": "AZ" }],
          "agreements": [
            {
              "id": "fund",
              "kind": "agreement",
              "title": "Agreement on a joint fund",
              "parties": ["socar", "KZ"],
              "sectors": ["investment-funds"],
              "signedOn": "2025-10-21"
            }
          ]
        }
      </script>
    </comity-agreement-card>
  `,
};

/** By its id, from the dataset around it. */
export const InsideADataset: Story = {
  render: () => html`
    <comity-dataset .data=${article}>
      <comity-agreement-card record-id="humanitarian-agreements"></comity-agreement-card>
    </comity-dataset>
  `,
};

/** Long words and many parties stay inside the card. */
export const LongTexts: Story = {
  args: {
    record: {
      id: 'long',
      kind: 'protocol',
      title:
        'Protocol on amendments to the Agreement between the Government of the Republic of Azerbaijan and the Government of the Republic of Kazakhstan on Grenzüberschreitungsübereinkommensdurchführungsbestimmungen',
      parties: ['AZ', 'KZ', 'GE', 'TR', 'UZ', 'TM', 'KG', 'TJ', 'VC', 'GS', 'CF', 'CD'],
      signedOn: '2025-10-20/2025-10-21',
      sectors: ['transport-corridors', 'energy-electricity', 'digital-government', 'investment-funds'],
    },
  },
};

/** There is nothing to show. */
export const Empty: Story = { tags: ['spoken'], args: { data: undefined, recordId: undefined } };

/** What is no record is one card with a message; the page around it stays whole. */
export const NotARecord: Story = { args: { record: 'a treaty' as never } };

/** Without JavaScript, and until the language is there, the page's own text stands in the card's place. */
export const Fallback: Story = {
  render: () =>
    html`<comity-agreement-card
      ><p>Agreement on a joint fund, signed on 21 October 2025</p></comity-agreement-card
    >`,
};

/** With a link to the page of the agreement, in less room. */
export const LinkedAndCompact: Story = {
  render: () =>
    html`<comity-agreement-card
      .data=${article}
      record-id="investment-mechanism-agreement"
      href-template="#/agreements/{id}"
      density="compact"
    ></comity-agreement-card>`,
};

/** A file that cannot be loaded: why, in the language of the page. */
export const NotLoaded: Story = {
  render: () => html`<comity-agreement-card src="ftp://example.org/visit.json"></comity-agreement-card>`,
};

/** A treaty of many: names flow like a text, and none is left out. */
export const ThirtyParties: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 'corridor',
      kind: 'convention',
      title: 'Convention on the facilitation of transit',
      parties: thirtyParties,
      signedOn: '2024-06',
      sectors: ['transport-corridors'],
    },
  },
};

/** Only one side is known, and no day. */
export const OneParty: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: { id: 'one', kind: 'memorandum-of-understanding', parties: ['AZ'], status: 'signed' },
  },
};

/** Texts that try to be markup, to turn the line, and to be broader than the card. */
export const HostileTexts: Story = {
  args: {
    data: undefined,
    recordId: undefined,
    record: {
      id: 'hostile',
      kind: 'agreement',
      title: hostileText.markup,
      parties: [{ asStated: hostileText.turning }, { asStated: hostileText.endless }],
      description: hostileText.endless,
      signedOn: '2025-10-21',
      statusAsStated: hostileText.turning,
    },
  },
};
