import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, formatPercent, type LoadingLocale } from '@comity/core/view';
import { icon } from '../icon.js';
import { warningIcon } from '../icons.generated.js';
import type { LoadFailure, LoadProgress } from './load-failure.js';
import { MOST_MEGABYTES } from './read-body.js';

/** How far a loading has come, for the panel. */
export interface LoadView {
  readonly failure: LoadFailure | undefined;
  /** True while it is being loaded, for the first time or again. */
  readonly busy: boolean;
  /** Absent while it is too early to speak of it. */
  readonly progress: LoadProgress | undefined;
  /** When what is shown was loaded. */
  readonly loadedAt: Date | undefined;
  readonly retry: () => void;
}

/** What stands in the place of data: why there are none, a button, how much has come. */
export function loadPanel(view: LoadView, locale: LoadingLocale): TemplateResult {
  return html`<div class="card load" part="base" lang=${locale.language} dir=${locale.direction}>
    ${content(view, view.failure && failureText(view.failure, locale), locale)}
  </div>`;
}

/** A line beside data that could not be renewed. */
export function staleNote(view: LoadView, locale: LoadingLocale): TemplateResult {
  return html`<div class="load stale" part="notice">
    ${content(view, locale.loading.earlier(whenText(view.loadedAt, locale)), locale)}
  </div>`;
}

function content(view: LoadView, text: string | undefined, locale: LoadingLocale): TemplateResult {
  const { failure, busy, retry } = view;
  return html`${text === undefined ? nothing : html`<p class="why">${icon(warningIcon)}<span>${text}</span></p>`}
  ${
    failure?.retryable === true
      ? // It stays while it works, so that the focus stays too.
        html`<button
          type="button"
          class="button"
          part="button"
          aria-disabled=${busy ? 'true' : nothing}
          @click=${busy ? nothing : retry}
        >
          ${locale.loading.tryAgain}
        </button>`
      : nothing
  }
  ${busy && view.progress !== undefined ? progressBar(view.progress, locale) : nothing}`;
}

function progressBar({ loaded, total }: LoadProgress, locale: LoadingLocale): TemplateResult {
  const { loading } = locale;
  const share = total === undefined || total === 0 ? undefined : Math.round((loaded / total) * 100);
  const amount = share === undefined ? megabytes(loaded, locale) : formatPercent(share, locale);
  return html`<p class="progress">
    <span>${loading.loading}</span>
    ${
      share === undefined
        ? html`<progress aria-label=${loading.loading}></progress>`
        : html`<progress aria-label=${loading.loading} max="100" .value=${share}></progress>`
    }
    ${loaded === 0 ? nothing : html`<span class="aside">${loading.loaded(amount)}</span>`}
  </p>`;
}

function megabytes(bytes: number, locale: LoadingLocale): string {
  return locale.loading.megabytes(formatNumber(Math.round(bytes / 104_857.6) / 10, locale));
}

/** Why there are no data, in the language of the page. */
export function failureText({ code, status }: LoadFailure, locale: LoadingLocale): string {
  const { failures, megabytes: inMegabytes } = locale.loading;
  switch (code) {
    case 'status':
      return status === 404 || status === 410 ? failures.notFound : failures.status(String(status));
    case 'too-large':
      return failures.tooLarge(inMegabytes(formatNumber(MOST_MEGABYTES, locale)));
    case 'invalid-json':
      return failures.invalidJson;
    case 'not-a-dataset':
      return failures.noDataset;
    default:
      return failures[code];
  }
}

/** The time of today; of another day that day and the time. */
function whenText(date: Date | undefined, locale: LoadingLocale): string {
  if (date === undefined) return '';
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (date.toDateString() === new Date().toDateString()) return time;
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${formatDate(day, locale)}, ${time}`;
}
