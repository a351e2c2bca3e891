import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NameView, PartyPairsView } from '@comity/core/view';
import { words } from '../internal/words.js';

/** More parties than these make a picture that nobody can read; the table has them all. */
const MOST_PARTIES = 24;
/** With fewer there is nothing to see. */
const FEWEST_PARTIES = 3;
/** Height of a row and width of the picture, in the size of the text. */
const ROW = 1.75;
const WIDTH = 12;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly dashed: boolean;
}

/**
 * The parties below each other and an arc for each pair of the table: the wider, the more; dashed where nothing is
 * signed. The picture repeats the table, so it is not read out.
 */
export function arcs(view: PartyPairsView, shownRows: number): TemplateResult | typeof nothing {
  const { names, lines } = layout(view, shownRows);
  if (names.length < FEWEST_PARTIES) return nothing;
  const height = names.length * ROW;
  const longest = Math.max(...lines.map(({ from, to }) => Math.abs(from - to)));
  return html`<div class="arcs" part="drawing" aria-hidden="true">
    <ul class="arc-names">
      ${names.map((name) => html`<li>${words(name)}</li>`)}
    </ul>
    <svg
      class="columns"
      width="${WIDTH}em"
      height="${height}em"
      viewBox="0 0 ${WIDTH} ${height}"
      preserveAspectRatio="none"
      focusable="false"
    >
      ${lines.map((line) => arc(line, longest))}
    </svg>
  </div>`;
}

function layout(view: PartyPairsView, shownRows: number): { names: NameView[]; lines: Arc[] } {
  const places = new Map<number, number>();
  const lines: Arc[] = [];
  view.pairs.slice(0, shownRows).forEach(({ ends }, row) => {
    const [one, other] = ends;
    if (one === undefined || other === undefined) return;
    const fresh = ends.filter((end) => !places.has(end)).length;
    if (places.size + fresh > MOST_PARTIES) return;
    for (const end of ends) if (!places.has(end)) places.set(end, places.size);
    const amounts = view.rows[row]?.amounts ?? [];
    const strongest = amounts.findIndex((amount) => amount !== undefined);
    const number = amounts[strongest]?.atLeast ?? 0;
    lines.push({
      from: places.get(one) ?? 0,
      to: places.get(other) ?? 0,
      width: 1 + 5 * Math.sqrt(number / view.most),
      dashed: view.columns[strongest]?.code !== 'signed',
    });
  });
  const names = [...places.keys()].flatMap((place) => view.parties[place] ?? []);
  return { names, lines };
}

/** The farther apart two parties stand, the farther their arc reaches. */
function arc({ from, to, width, dashed }: Arc, longest: number): TemplateResult {
  const [first, last] = [(Math.min(from, to) + 0.5) * ROW, (Math.max(from, to) + 0.5) * ROW];
  const reach = Math.max(1, (Math.abs(from - to) / longest) * (WIDTH - 0.75));
  return svg`<path
    d="M0.3 ${first}C${(reach * 4) / 3} ${first} ${(reach * 4) / 3} ${last} 0.3 ${last}"
    stroke-width=${width.toFixed(1)}
    stroke-dasharray=${dashed ? '4 4' : nothing}
  ></path>`;
}
