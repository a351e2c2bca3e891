import type { Strength } from '@comity/core';
import { html, nothing, type TemplateResult } from 'lit';
import type {
  AgreementView,
  CardView,
  FactValue,
  FactView,
  CardLocale,
  NameView,
  OutcomeView,
  ReportView,
  SectorView,
  SourceView,
  Words,
} from '@comity/core/view';
import { heading } from './heading.js';
import { icon } from './icon.js';
import { strengthIcons, type StrengthIconName } from './icons.generated.js';
import { safeUrl } from './safe-url.js';
import { sectorBadge } from './sector-badge-template.js';
import { words } from './words.js';

type Part = TemplateResult | typeof nothing;

/** The line above the heading: what it is, and how strong it is. */
export function kindLine(kind: string, strength?: { code: Strength; label: string }): TemplateResult {
  return html`<p class="kind" part="kind">
    <span>${kind}</span>
    ${
      strength === undefined || strength.code === 'none'
        ? nothing
        : html`<span class="strength" data-strength=${strength.code}
            >${icon(strengthIcons[strength.code satisfies StrengthIconName])}<span
              >${strength.label}</span
            ></span
          >`
    }
  </p>`;
}

/** What is added to a card: where its title leads, the flags beside its parties, and what can be done with it. */
export interface CardOptions {
  readonly href?: string | undefined;
  readonly followed?: (event: MouseEvent) => void;
  readonly flag?: (country: string) => string | undefined;
  readonly actions?: TemplateResult;
}

export function title(view: CardView, level: number, { href, followed }: CardOptions = {}): TemplateResult {
  const text = words(view.title);
  return heading(
    level,
    href === undefined ? text : html`<a part="link" href=${safeUrl(href)} @click=${followed}>${text}</a>`,
  );
}

/** Parties or people in the order of the data. */
export function names(views: readonly NameView[], label: string, flag?: CardOptions['flag']): Part {
  if (views.length === 0) return nothing;
  return html`<ul class="names" part="parties" aria-label=${label}>
    ${views.map((view) => html`<li>${flagOf(view, flag)}${name(view)}</li>`)}
  </ul>`;
}

/** The flag that the page gives for a country; the name beside it says the same. */
function flagOf({ country }: NameView, flag: CardOptions['flag']): Part {
  const address = country === undefined ? nothing : safeUrl(flag?.(country));
  return address === nothing
    ? nothing
    : html`<img class="flag" part="flag" src=${address} alt="" loading="lazy" />`;
}

/** A name with who it is believed to be; an id that leads nowhere is marked as such. */
export function name(view: NameView): TemplateResult {
  const shown =
    view.basis === 'unresolved' ? html`<code class="unresolved">${view.text}</code>` : words(view);
  const more = view.identification ?? undefined;
  return html`<span class="name">${shown}</span>${
      more === undefined ? nothing : html` <span class="aside">${words(more)}</span>`
    }`;
}

/**
 * An agreement or an outcome: what it is, its title, who, the facts, and where it comes from.
 *
 * @param withStrength False where the strength stands above several of them.
 */
export function resultContent(
  view: AgreementView | OutcomeView,
  level: number,
  locale: CardLocale,
  withStrength = true,
  options: CardOptions = {},
): TemplateResult {
  const { facts: labels } = locale;
  return html`${kindLine(view.kind.label, withStrength ? view.strength : undefined)}
  ${title(view, level, options)}
  ${names(view.parties, view.type === 'agreement' ? labels.parties : labels.by, options.flag)}
  ${facts(view.facts)} ${sectors(view.sectors, locale)} ${reports(view, locale)}
  ${footer(view, locale)}${options.actions ?? nothing}`;
}

/** The facts as a list of terms: short ones side by side, those with several values in a line of their own. */
export function facts(views: readonly FactView[]): Part {
  if (views.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${views.map(
      (view) =>
        html`<div class=${isWide(view) ? 'wide' : nothing}>
          <dt>${view.label}</dt>
          ${view.values.map((value) => html`<dd class=${value.missing === true ? 'missing' : nothing}>${factValue(value)}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

/** More than fits beside another fact in a narrow card. */
function isWide({ values }: FactView): boolean {
  const lengthOf = (text: Words | undefined): number => text?.text.length ?? 0;
  return values.reduce((length, value) => length + lengthOf(value) + lengthOf(value.aside), 0) > 24;
}

export function factValue(value: FactValue): TemplateResult | string {
  if (value.unresolved === true) return html`<code class="unresolved">${value.text}</code>`;
  const text = words(value);
  const shown = value.datetime === undefined ? text : html`<time datetime=${value.datetime}>${text}</time>`;
  return value.aside === undefined
    ? shown
    : html`${shown} <span class="aside">(${words(value.aside)})</span>`;
}

export function sectors(views: readonly SectorView[], locale: CardLocale): Part {
  if (views.length === 0) return nothing;
  return html`<ul class="sectors" part="sectors" aria-label=${locale.facts.sectors}>
    ${views.map((view) => html`<li>${sectorBadge(view, locale)}</li>`)}
  </ul>`;
}

/** What other sources say of the same fields, side by side with the editor's choice. */
export function reports(
  { reports: views, sources }: Pick<CardView, 'reports' | 'sources'>,
  { phrases }: CardLocale,
): Part {
  if (views.length === 0) return nothing;
  return html`<div class="reports">
    <p class="term">${phrases.alsoReportedAs}</p>
    <ul>
      ${views.map(
        (view) =>
          html`<li class=${isAmong(sources, view.source) ? 'cited' : nothing}>
            ${words({ text: view.label })}: <span class="name">${words(view.value)}</span>${reportPlace(view)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Whether the address of a source stands in the line of sources too. */
function isAmong(sources: readonly SourceView[], one: SourceView | undefined): boolean {
  return one?.url !== undefined && sources.some(({ url }) => url === one.url);
}

function reportPlace({ source: from, locator }: ReportView): Part {
  const place = from === undefined ? locator && words({ text: locator }) : source(from);
  return place === undefined ? nothing : html` <span class="aside">— ${place}</span>`;
}

/** What was changed after publication, the note of the editor, and where all of it comes from. */
export function footer(view: CardView, { facts: labels, phrases }: CardLocale): TemplateResult {
  return html`${view.note === undefined ? nothing : html`<p class="note">${words(view.note)}</p>`}
  ${view.corrections.map(
    (correction) =>
      html`<p class="note">
        ${phrases.correction} ${words({ text: correction.date })}: ${words(correction.note)}
      </p>`,
  )}
  ${
    view.sources.length === 0
      ? nothing
      : html`<p class="source" part="source">
          <span class="term">${labels.sources}:</span> ${view.sources.map(
            (one, at) => html`${at === 0 ? nothing : '; '}${source(one)}`,
          )}
        </p>`
  }`;
}

/** One source: its name as a link, what is known of it, and the places in it. */
export function source({ name: publisher, url, details, locators }: SourceView): TemplateResult {
  const label = words(publisher);
  const link = url === undefined ? label : html`<a href=${safeUrl(url)}>${label}</a>`;
  return html`${link}${details.map((detail) => html`, ${words(detail)}`)}${
    locators.length === 0
      ? nothing
      : html`, <span class="locators">${words({ text: locators.join(', ') })}</span>`
  }`;
}
