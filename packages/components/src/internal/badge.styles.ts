import { css, type CSSResultGroup } from 'lit';
import { badgeTokens } from '../tokens/badge-tokens.styles.generated.js';
import { measureTokens } from '../tokens/measure-tokens.styles.generated.js';

/** A badge: a line of small text with an icon, as high as its tokens say, never wider than its place. */
export const badge = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_badge-gap);
    box-sizing: border-box;
    min-block-size: var(--_badge-height);
    max-inline-size: 100%;
    padding: calc(var(--_space) * 0.5) var(--_badge-padding);
    border: var(--_border-width) solid var(--_badge-border);
    border-radius: var(--_badge-radius);
    background: var(--_badge-tint);
    color: var(--_badge-text);
    font-family: var(--comity-font-family, inherit);
    font-size: var(--_font-size-meta);
    font-weight: var(--_font-weight-medium);
    line-height: var(--_line-height-title);
    overflow-wrap: anywhere;
    vertical-align: middle;
  }
  .icon {
    flex: none;
    inline-size: var(--_badge-icon-size);
    block-size: var(--_badge-icon-size);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* With more contrast the border has the colour of the sector, and the words that of the text around them. */
  .badge[data-sector] {
    --_more-badge-text: var(--_more) var(--_text, currentcolor);
    --_badge-text: var(--_more-badge-text, var(--_sector-text));
    --_badge-tint: var(--_sector-tint);
    --_badge-border: var(--_sector-border);
  }
`;

/** What a badge needs to stand alone; one that is drawn in other colours than those of a code needs these too. */
export const badgeBase: CSSResultGroup = [
  measureTokens,
  badgeTokens,
  css`
    :host {
      display: inline-block;
      max-inline-size: 100%;
    }
    :host([hidden]) {
      display: none;
    }
  `,
];
