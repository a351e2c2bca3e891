import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, sourcesOfList, type DatasetIndex, type ListLocale } from '@comity/core/view';
import { source } from '../internal/card-template.js';
import { button } from './button.js';

/** More rows than these no printer and no browser is asked for. */
const MOST_PRINTED = 5000;

/** What can be done with all that was found. */
interface FootUse {
  readonly csv: () => void;
  readonly json: () => void;
  readonly print: () => void;
}

/** Where the records come from, and what was found as files and on paper. */
export function foot(use: FootUse, found: number, index: DatasetIndex, texts: ListLocale): TemplateResult {
  const sources = sourcesOfList(index, texts);
  return html`<div class="foot">
    ${
      sources.length === 0
        ? nothing
        : html`<p class="source" part="source">
            <span class="term">${texts.facts.sources}:</span>
            ${sources.map((one, at) => html`${at === 0 ? nothing : '; '}${source(one)}`)}
          </p>`
    }
    ${found === 0 ? nothing : actions(use, found, texts)}
  </div>`;
}

function actions({ csv, json, print }: FootUse, found: number, texts: ListLocale): TemplateResult {
  const { lists } = texts;
  return html`<p class="actions">
    ${button(lists.downloadCsv, csv)} ${button(lists.downloadJson, json)}
    ${
      found > MOST_PRINTED
        ? html`<span class="aside">${lists.tooManyToPrint(formatNumber(MOST_PRINTED, texts))}</span>`
        : button(lists.printAll(formatNumber(found, texts)), print)
    }
  </p>`;
}
