import { html, nothing, svg, type TemplateResult } from 'lit';
import { arcLayout, type ArcLayout, type ArcView, type PartyPairsView } from '@comity/core/view';
import { words } from '../internal/words.js';

/**
 * The parties below each other and an arc for each pair of the table: the wider, the more; dashed where nothing is
 * signed. The picture repeats the table, so it is not read out.
 */
export function arcs(view: PartyPairsView, shownRows: number): TemplateResult | typeof nothing {
  const layout = arcLayout(view, shownRows);
  if (layout === undefined) return nothing;
  const { names, width, height } = layout;
  return html`<div class="arcs" part="drawing" aria-hidden="true">
    <ul class="arc-names">
      ${names.map((name) => html`<li>${words(name)}</li>`)}
    </ul>
    <svg
      class="columns"
      width="${width}em"
      height="${height}em"
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="none"
      focusable="false"
    >
      ${layout.arcs.map((one) => arc(one, layout))}
    </svg>
  </div>`;
}

/** The farther apart two parties stand, the farther their arc reaches. */
function arc(
  { from, to, width, dashed }: ArcView,
  { arcs: all, row, width: room }: ArcLayout,
): TemplateResult {
  const longest = Math.max(...all.map((one) => Math.abs(one.from - one.to)));
  const [first, last] = [(Math.min(from, to) + 0.5) * row, (Math.max(from, to) + 0.5) * row];
  const reach = Math.max(1, (Math.abs(from - to) / longest) * (room - 0.75));
  return svg`<path
    d="M0.3 ${first}C${(reach * 4) / 3} ${first} ${(reach * 4) / 3} ${last} 0.3 ${last}"
    stroke-width=${width.toFixed(1)}
    stroke-dasharray=${dashed ? '4 4' : nothing}
  ></path>`;
}
