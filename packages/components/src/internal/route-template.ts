import { html, nothing, type TemplateResult } from 'lit';
import type { FigureLocale, RouteView, StopView } from '@comity/core/view';
import { name } from './card-template.js';
import { words } from './words.js';

type Part = TemplateResult | typeof nothing;

/** The legs of a route in the order of travel, each with how one travels and how far it is. */
export function legs({ legs: all, stops }: RouteView, { facts: labels }: FigureLocale): Part {
  if (all.length === 0) return nothing;
  return html`<ol class="legs" part="legs" aria-label=${labels.routes}>
    ${all.map(({ from, to, mode, distance }) => {
      const details = [mode, distance].filter((detail) => detail !== undefined);
      return html`<li>
        ${stop(stops[from])} <span class="arrow" aria-hidden="true">→</span
        ><span class="unseen"> – </span> ${stop(stops[to])}${
          details.length === 0
            ? nothing
            : html` <span class="aside">${words({ text: details.join(', ') })}</span>`
        }
      </li>`;
    })}
  </ol>`;
}

function stop(view: StopView | undefined): Part {
  return view === undefined ? nothing : name(view.name);
}

/** The projects that a route is part of. */
export function projects({ projects: all }: RouteView, { facts: labels }: FigureLocale): Part {
  if (all.length === 0) return nothing;
  return html`<p>
    <span class="term">${labels.projects}:</span>
    ${all.map((one, at) => html`${at === 0 ? nothing : ', '}${words(one)}`)}
  </p>`;
}
