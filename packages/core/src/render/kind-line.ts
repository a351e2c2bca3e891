import type { CardView } from '../view/types.js';

/** What sort of record it is, and how strong a result: "Agreement · Signed". */
export function kindLine(view: CardView): string {
  return view.type === 'visit' || view.strength.code === 'none'
    ? view.kind.label
    : `${view.kind.label} · ${view.strength.label}`;
}
