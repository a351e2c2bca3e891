import type { CSSResult } from 'lit';

/**
 * Gives an empty style sheet its rules: those that an element needs only once it has something to draw, and that come
 * with the code that draws it. The sheet has its place in `static styles`, so that sheets of those who extend the
 * element still come after it.
 *
 * @param place An empty `css` template of its own
 */
export function fillStyles(place: CSSResult, { cssText }: CSSResult): void {
  const { styleSheet } = place;
  if (styleSheet?.cssRules.length === 0) styleSheet.replaceSync(cssText);
}
