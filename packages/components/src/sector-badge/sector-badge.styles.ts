import { css, type CSSResultGroup } from 'lit';
import { badge, badgeBase } from '../internal/badge.styles.js';
import { sectorColors } from '../tokens/sector-colors.styles.generated.js';

export const badgeStyles: CSSResultGroup = [
  badgeBase,
  sectorColors,
  badge,
  css`
    :host([plain]) .badge {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
    }
  `,
];
