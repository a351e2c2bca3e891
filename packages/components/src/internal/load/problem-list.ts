import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type CardLocale, type LoadingLocale, type ViewProblem } from '@comity/core/view';
import { LoadingLanguage } from './loading-language.js';

/** More than these nobody reads. */
const LISTED = 20;

/** Makes the list of what in the data leads nowhere or is in no list; nothing until its words are there. */
export class ProblemList {
  private readonly language: LoadingLanguage;

  /** @param onLoaded Called when the words of another language have come. */
  constructor(onLoaded: () => void) {
    this.language = new LoadingLanguage(onLoaded);
  }

  draw(problems: readonly ViewProblem[], texts: CardLocale): TemplateResult | typeof nothing {
    const locale = this.language.of(texts);
    if (locale === undefined) return nothing;
    const distinct = [...new Map(problems.map((one) => [`${one.code} ${one.value}`, one])).values()];
    const rest = distinct.length - LISTED;
    return html`<ul class="problems">
      ${distinct.slice(0, LISTED).map((problem) => html`<li>${sentence(problem, locale)}</li>`)}
      ${rest > 0 ? html`<li>${locale.loading.more(formatNumber(rest, locale))}</li>` : nothing}
    </ul>`;
  }
}

function sentence({ code, value }: ViewProblem, { loading: { problems }, phrases }: LoadingLocale): string {
  // The isolate keeps what is written from right to left inside its quotes.
  const shown = phrases.quoted(`\u2068${value}\u2069`);
  switch (code) {
    case 'unresolved-reference':
      return problems.unresolved(shown);
    case 'unknown-code':
      return problems.unknown(shown);
    default:
      return problems.unreadable(shown);
  }
}
