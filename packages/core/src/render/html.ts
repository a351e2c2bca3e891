import type { RecordLocale } from '../locales/locale.js';
import type { CardView } from '../view/types.js';
import { box, foot, reports, resultContent, sectors, visitContent } from './card-html.js';
import { tag } from './markup.js';
import type { RenderOptions } from './options.js';

/**
 * A card as plain HTML, for a server to print inside the tag of its element: `<comity-agreement-card>`,
 * `<comity-outcome-card>` or `<comity-visit-card>`. It is read before and without JavaScript, and with `fallback.css`
 * of `@comity/components` nothing on the page moves when the element takes over. Every text is escaped once, and
 * nothing of the data is taken as markup.
 */
export function renderHTML(view: CardView, locale: RecordLocale, options: RenderOptions = {}): string {
  const { headingLevel } = options;
  const content =
    view.type === 'visit'
      ? `${visitContent(view, headingLevel, locale)}${sectors(view.sectors, locale)}${reports(view, locale)}${foot(view, locale)}`
      : resultContent(view, headingLevel, locale);
  return box(`${content}${placeOfActions(locale)}`, view.problems, locale);
}

/** Room for the button of the element, which is of no use before. */
function placeOfActions({ phrases }: RecordLocale): string {
  return tag(
    'div',
    { class: 'actions' },
    tag('span', { class: 'copy', 'aria-hidden': 'true', 'data-label': phrases.copyCitation }),
  );
}
