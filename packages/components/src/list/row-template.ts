import { html, nothing, type TemplateResult } from 'lit';
import type { FactView, ListLocale, RowView } from '@comity/core/view';
import { factValue, name } from '../internal/card-template.js';
import { icon } from '../internal/icon.js';
import { strengthIcons, type StrengthIconName } from '../internal/icons.generated.js';
import { safeUrl } from '../internal/safe-url.js';
import { sectorBadge } from '../internal/sector-badge-template.js';
import { words } from '../internal/words.js';

type Part = TemplateResult | typeof nothing;

/** More sectors than these are a number. */
const MOST_SECTORS = 3;

/**
 * One record as a row: markup and no element, since a list of a thousand elements costs twice as much.
 *
 * @param href the address of its page; undefined when it has none
 * @param at the place of the record among the hits
 */
export function rowContent(
  view: RowView,
  href: string | undefined,
  at: number,
  locale: ListLocale,
): TemplateResult {
  const title = words(view.title);
  return html`${when(view.when)}
    <div class="what">
      <p class="row-title">
        ${href === undefined ? title : html`<a part="link" href=${safeUrl(href)} data-at=${at}>${title}</a>`}
      </p>
      ${parties(view, locale)}${line(view)}${
        view.summary === undefined ? nothing : html`<p class="result">${view.summary}</p>`
      }${sectors(view, locale)}
    </div>`;
}

/** The date; by what it is chosen, when it is not that of the signature. */
function when({ name: fact, label, values }: FactView): TemplateResult {
  const byItself = fact === 'when' || fact === 'signed';
  return html`<p class="when">
    ${values.map((value) => html`<span class=${value.missing === true ? 'missing' : nothing}>${factValue(value)}</span>`)}${
      byItself ? nothing : html` <span class="aside">${label}</span>`
    }
  </p>`;
}

function parties({ parties: views }: RowView, locale: ListLocale): Part {
  if (views.length === 0) return nothing;
  return html`<ul class="names" aria-label=${locale.facts.parties}>
    ${views.map((view) => html`<li>${name(view)}</li>`)}
  </ul>`;
}

/** What it is, how strong it is, its status, and short facts. */
function line({ kind, strength, status, facts }: RowView): TemplateResult {
  return html`<p class="line">
    <span>${kind.label}</span>${
      strength === undefined || strength.code === 'none'
        ? nothing
        : html` <span class="strength" data-strength=${strength.code}
            >${icon(strengthIcons[strength.code satisfies StrengthIconName])}<span
              >${strength.label}</span
            ></span
          >`
    }${status === undefined ? nothing : html` <span class="status">${status}</span>`}${facts.map(
      ({ label, values }) =>
        html` <span
          >${label}: ${values.map((value, at) => html`${at === 0 ? nothing : ', '}${factValue(value)}`)}</span
        >`,
    )}
  </p>`;
}

function sectors({ sectors: views }: RowView, locale: ListLocale): Part {
  if (views.length === 0) return nothing;
  const more = views.length - MOST_SECTORS;
  return html`<ul class="sectors" aria-label=${locale.facts.sectors}>
    ${views.slice(0, more > 1 ? MOST_SECTORS : undefined).map((view) => html`<li>${sectorBadge(view, locale)}</li>`)}
    ${more > 1 ? html`<li class="aside">+${more}</li>` : nothing}
  </ul>`;
}
