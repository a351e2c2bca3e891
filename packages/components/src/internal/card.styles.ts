import { css, type CSSResultGroup } from 'lit';
import { sectorColors } from '../tokens/sector-colors.styles.generated.js';
import { strengthColors } from '../tokens/strength-colors.styles.generated.js';
import { badgeTokens, cardTokens, systemTokens } from '../tokens/tokens.styles.generated.js';
import { badge } from './badge.styles.js';

const card = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 4);
    box-sizing: border-box;
    block-size: 100%;
    padding: var(--_card-padding);
    border: var(--_border-width) solid var(--_card-border);
    border-block-start: var(--_card-rule-width) solid var(--_card-rule);
    border-end-start-radius: var(--_card-radius);
    border-end-end-radius: var(--_card-radius);
    background: var(--_card-surface);
    color: var(--_text);
    font-family: var(--comity-font-family, inherit);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    font-variant-numeric: tabular-nums;
    break-inside: avoid;
  }
  p,
  ul,
  dl,
  dd,
  .title {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }

  /* Read first: what it is, its title, who. */
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .strength {
    display: inline-flex;
    align-items: center;
    gap: var(--_badge-gap);
    color: var(--_strength-text);
    font-weight: var(--_font-weight-medium);
  }
  .title {
    margin-block-start: calc(var(--_space) * -3);
    max-inline-size: var(--_line-length);
    font-family: var(--comity-font-family-heading, inherit);
    font-size: var(--_font-size-title);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-title);
    text-wrap: balance;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: calc(var(--_space) * -2);
  }
  .names li:not(:last-child)::after {
    content: '·' / '';
    padding-inline: 0.5em;
    color: var(--_text-muted);
  }
  .flag {
    block-size: 0.8em;
    margin-inline-end: 0.4em;
  }
  :host([density='compact']) {
    --comity-space: 3px;
    --comity-font-size: 0.875rem;
  }
  .name {
    font-weight: var(--_font-weight-medium);
  }

  /* Then the facts. */
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.5rem, 100%), 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  .wide {
    grid-column: 1 / -1;
    max-inline-size: var(--_line-length);
  }
  dt,
  .term,
  .aside {
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .wide dd + dd {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  /* Many values, such as the visitors of a summit, stand in columns. */
  .wide:has(dd:nth-of-type(9)) {
    columns: 8rem;
    column-gap: calc(var(--_space) * 4);
  }
  .wide:has(dd:nth-of-type(9)) dt {
    column-span: all;
  }
  .wide dd {
    break-inside: avoid;
  }
  .missing {
    color: var(--_text-muted);
  }
  .unresolved {
    border-block-end: var(--_border-width) dashed var(--_border-strong);
    font-size: var(--_font-size-meta);
    unicode-bidi: isolate;
  }
  .sectors {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .sectors li {
    max-inline-size: 100%;
  }
  .reports {
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .reports .name {
    color: var(--_text);
  }
  .meetings li + li,
  .reports li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  /* Last, but never hidden: where it comes from. */
  .note,
  .source {
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .note {
    max-inline-size: var(--_line-length);
  }
  .source {
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
  }
  .source + .actions {
    margin-block-start: calc(var(--_space) * -3);
  }
  .copy {
    display: inline-flex;
    align-items: center;
    gap: var(--_badge-gap);
    min-block-size: max(var(--comity-target-size, 24px), calc(var(--_space) * 7));
    margin-block-end: calc(var(--_space) * -1);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text-muted);
    font: inherit;
    font-size: var(--_font-size-meta);
    text-align: start;
    cursor: pointer;
  }
  .copy:hover {
    color: var(--_link);
  }
  .copy:hover span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  :is(a, button, summary):focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .partial > summary {
    cursor: pointer;
    list-style-position: outside;
    margin-inline-start: 1.2em;
  }
  .partial > summary .icon {
    margin-inline-end: calc(var(--_space) * 2);
    vertical-align: -0.15em;
  }
  .problems {
    margin-block-start: calc(var(--_space) * 2);
    padding-inline-start: 1.2em;
    color: var(--_text);
    list-style: disc;
  }
  .message {
    display: flex;
    flex-direction: row;
    align-items: center;
    gap: calc(var(--_space) * 2);
    color: var(--_text-muted);
  }
  .partial {
    max-inline-size: var(--_line-length);
    font-size: var(--_font-size-meta);
    color: var(--_warning-text);
  }
  ::slotted([slot='media']) {
    display: block;
    max-inline-size: 100%;
  }
  @media print {
    .actions {
      display: none;
    }
    /* The address of a source stands where the sources stand, not beside every claim that names it too. */
    a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .cited a::after {
      content: none;
    }
  }
`;

/** The look of every card. */
export const cardStyles: CSSResultGroup = [
  systemTokens,
  badgeTokens,
  cardTokens,
  sectorColors,
  strengthColors,
  badge,
  card,
];
