import { backdrop, contrast } from './colour.js';
import { elementsWithin, isDrawn, parentOf, placeOf, storyRoot } from './tree.js';

const CAN_HAVE_FOCUS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], audio[controls], video[controls]';

let stops: HTMLElement[] = [];

/**
 * Remembers everything that the Tab key should come to, in the order in which it is shown.
 *
 * @returns how many there are
 */
export function rememberStops(): number {
  stops = elementsWithin(storyRoot()).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(CAN_HAVE_FOCUS) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      !(element.localName === 'summary' && !(element.parentElement instanceof HTMLDetailsElement)) &&
      isDrawn(element),
  );
  return stops.length;
}

/** Where a remembered stop is, for a message. */
export function stopAt(index: number): string {
  const stop = stops[index];
  return stop === undefined ? 'nothing' : placeOf(stop);
}

/** The element that has the focus, through shadow roots. */
function focused(): HTMLElement | undefined {
  let current = document.activeElement;
  while (current?.shadowRoot?.activeElement) current = current.shadowRoot.activeElement;
  return current instanceof HTMLElement && current !== document.body ? current : undefined;
}

/** What can be said of the element that has the focus. */
interface FocusReport {
  /** Its place among the remembered stops; -1 when it is none of them, undefined when nothing has the focus. */
  readonly index: number | undefined;
  readonly place: string;
  /** What is wrong with the way it shows that it has the focus; nothing when all is well. */
  readonly fault: string;
}

export function focusReport(): FocusReport {
  const element = focused();
  if (element === undefined) return { index: undefined, place: 'the page', fault: '' };
  const fault = [ringFault(element), sightFault(element)].filter((one) => one !== '').join('; ');
  return { index: stops.indexOf(element), place: placeOf(element), fault };
}

/** A ring of two pixels that stands out from what is behind it: WCAG 2.4.7 and, of AAA, 2.4.13. */
function ringFault(element: HTMLElement): string {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no ring shows the focus';
  const ratio = contrast(outlineColor, backdrop(parentOf(element)));
  return ratio < 3 ? `its ring has only ${ratio.toFixed(1)}:1` : '';
}

/** It must be in the window, and not wholly behind something else: WCAG 2.4.11. */
function sightFault(element: HTMLElement): string {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const seen = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  return seen ? '' : 'it has the focus and is out of sight';
}
