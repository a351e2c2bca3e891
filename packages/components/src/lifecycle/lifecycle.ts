import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Agreement } from '@comity/core';
import {
  lifecycleView,
  type DatasetIndex,
  type FigureLocale,
  type LifecycleView,
  type PartyActsView,
  type StepView,
} from '@comity/core/view';
import { factValue, footer, kindLine, name, names, title } from '../internal/card-template.js';
import { figureWords } from '../internal/figure-words.js';
import { figureStyles } from '../internal/figure.styles.js';
import { subheading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import { checkIcon } from '../internal/icons.generated.js';
import { property } from '../internal/property.js';
import { RecordElement } from '../internal/record-element.js';
import { words } from '../internal/words.js';
import { lifecycleStyles } from './lifecycle.styles.js';

/**
 * The life of an agreement: its status on a day, its steps with their dates, and what each party did. What is not yet
 * in force, what is no longer in force and what nobody knows are told apart, in words and by the marks of the steps.
 *
 * @element comity-lifecycle
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source
 * @csspart base - The box
 * @csspart kind - The line above the heading
 * @csspart heading - The heading
 * @csspart parties - The list of parties
 * @csspart status - The status on the day
 * @csspart steps - The list of steps
 * @csspart section-heading - The heading of the acts of the parties
 * @csspart table - The acts of the parties
 * @csspart source - The line that names the source
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart button - The button that loads the data again
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language or the dataset is being loaded; the fallback is shown
 * @cssstate empty - There is no record to show
 * @cssstate error - What was given is no agreement
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ComityLifecycle extends RecordElement<Agreement, LifecycleView, FigureLocale> {
  static override readonly elementName = 'comity-lifecycle';
  static override styles: CSSResultGroup = [RecordElement.styles, figureStyles, lifecycleStyles];

  /** The day that the status is asked for, `YYYY-MM-DD`; absent: today. */
  @property() today: string | undefined;

  protected override readonly type = 'agreement';
  protected override readonly vocabulary = figureWords;

  protected override view(record: Agreement, index: DatasetIndex, locale: FigureLocale): LifecycleView {
    return lifecycleView(record, index, locale, dayOf(this.today));
  }

  protected override template(view: LifecycleView, locale: FigureLocale): TemplateResult {
    const { facts: labels, figures } = locale;
    return html`${kindLine(view.kind.label, view.strength)} ${title(view, this.headingLevel)}
      ${names(view.parties, labels.parties)} ${status(view, locale)}
      <ol class="steps" part="steps" aria-label=${figures.stages}>
        ${view.steps.map(step)}
      </ol>
      ${view.acts.length === 0 ? nothing : html`<div>${subheading(this.headingLevel, figures.actsOfParties)} ${acts(view.acts, locale)}</div>`}
      ${footer(view, locale)}`;
  }
}

/** A day as a date needs it; what is none is today, by the clock of the reader. */
function dayOf(given: string | undefined): string {
  if (given !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The status in words, and whether the instrument is in force: two answers, unless they are the same words. */
function status(view: LifecycleView, { figures }: FigureLocale): TemplateResult {
  const both = view.status.label === view.force.label;
  return html`<div class="status" part="status">
    <p class="term">${figures.statusOn(view.day)}</p>
    <p class="answer">
      ${words({ text: view.status.label })}${both ? nothing : html` · ${view.force.label}`}
    </p>
    <p class="aside">${view.status.basis}</p>
  </div>`;
}

function step({ label, state, when, ends }: StepView): TemplateResult {
  return html`<li
    data-state=${state}
    class=${ends ? 'ends' : nothing}
    aria-current=${state === 'now' ? 'step' : nothing}
  >
    <span class="mark">${state === 'taken' || state === 'now' ? icon(checkIcon) : nothing}</span>
    <span class="step">${label}</span>
    <span class=${when.missing === true ? 'step-date missing' : 'step-date'}>${factValue(when)}</span>
  </li>`;
}

function acts(rows: readonly PartyActsView[], { figures }: FigureLocale): TemplateResult {
  return html`<table class="acts" part="table" role="table" aria-label=${figures.actsOfParties}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${figures.party}</th>
        <th role="columnheader" scope="col">${figures.act}</th>
        <th role="columnheader" scope="col">${figures.date}</th>
      </tr>
    </thead>
    ${rows.map((row) => partyActs(row, figures.noActKnown))}
  </table>`;
}

/** The roles are written out because a narrow table is laid out as a list. The acts of one party below each other; a party of which none is known says so. */
function partyActs({ party, acts: own }: PartyActsView, none: string): TemplateResult {
  const [first, ...others] = own;
  return html`<tbody role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="rowgroup" rowspan=${Math.max(1, own.length)}>${name(party)}</th>
      ${
        first === undefined
          ? html`<td role="cell" colspan="2" class="missing">${none}</td>`
          : html`<td role="cell">${first.label}</td>
              <td role="cell">${factValue(first.when)}</td>`
      }
    </tr>
    ${others.map(
      ({ label, when }) =>
        html`<tr role="row">
          <td role="cell">${label}</td>
          <td role="cell">${factValue(when)}</td>
        </tr>`,
    )}
  </tbody>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-lifecycle': ComityLifecycle;
  }
}
