import { css, type CSSResultGroup } from 'lit';
import { badge, badgeBase } from '../internal/badge.styles.js';
import { systemTokens } from '../tokens/tokens.styles.generated.js';

export const badgeStyles: CSSResultGroup = [
  systemTokens,
  badgeBase,
  badge,
  css`
    .badge {
      --_badge-text: var(--_text);
      --_badge-tint: var(--_surface);
      --_badge-border: var(--_border);
    }
    .aside {
      color: var(--_text-muted);
      font-weight: normal;
    }
    .unresolved {
      border-style: dashed;
    }
    img {
      block-size: calc(var(--_badge-icon-size) * 0.9);
      inline-size: auto;
      max-inline-size: calc(var(--_badge-icon-size) * 2);
    }
  `,
];
