import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { FigureView } from '../view/figure-types.js';
import { sourceLine } from './card-html.js';
import { escape, filled, heading, tag, words } from './markup.js';

/** What is read first: what the figure shows, and its totals in one sentence. */
export function figureHead({ title, summary }: FigureView, level: number | undefined): string {
  return `${heading(level, words(title))}${
    summary === undefined ? '' : tag('p', { class: 'summary' }, escape(summary))
  }`;
}

/**
 * What must be known to read it, and where it comes from.
 *
 * @param button What stands on the button of the element below its sources: its place is kept free.
 */
export function figureFoot(
  { notes, sources }: FigureView,
  { facts: labels }: FigureLocale,
  button?: string,
): string {
  const remarks = notes.map((note) => tag('p', { class: 'note' }, escape(note)));
  const parts = [sourceLine(sources, labels.sources), button === undefined ? '' : placeOfButton(button)];
  return `${filled('div', { class: 'notes' }, remarks)}${filled('div', { class: 'foot' }, parts)}`;
}

/** A button does nothing without JavaScript, so nobody is shown one; the style sheet keeps its place free. */
export function placeOfButton(label: string): string {
  return tag('span', { class: 'button', 'aria-hidden': 'true', 'data-label': label });
}
