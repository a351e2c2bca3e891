import { backdrop, contrast } from './colour.js';
import { elementsWithin, isForReadersOnly, isThere, parentOf, placeOf, storyRoot } from './tree.js';

const CAN_HAVE_FOCUS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], audio[controls], video[controls]';

/** Everything that the Tab key should come to, in the order in which it is shown. */
function stops(): HTMLElement[] {
  return elementsWithin(storyRoot()).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(CAN_HAVE_FOCUS) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      !(element.localName === 'summary' && !(element.parentElement instanceof HTMLDetailsElement)) &&
      isThere(element),
  );
}

type Direction = 'forward' | 'backward';

let visited: HTMLElement[] = [];

/** Begins a walk before the story or after it, wherever the focus has been. */
export function beginWalk(direction: Direction): void {
  visited = [];
  // The key goes on from where the last thing that had the focus has been, even when that is gone.
  const start = document.createElement('span');
  start.tabIndex = -1;
  if (direction === 'forward') storyRoot().before(start);
  else storyRoot().after(start);
  start.focus();
  start.remove();
}

/** What can be said of a step of a walk. */
interface Step {
  /** True when the walk has left the story, or has come round. */
  readonly left: boolean;
  /** What is wrong with the way the element shows that it has the focus; nothing when all is well. */
  readonly fault: string;
}

/**
 * After each press of the key. Nobody presses it twice between two frames: what the page does as it scrolls, such as a
 * list that grows before its end is reached, is done by then.
 */
export async function step(): Promise<Step> {
  await nextFrame();
  await nextFrame();
  const element = focused();
  // After the last stop the browser has the focus, or gives it back to the first at once.
  if (element === undefined || element === visited[0]) return { left: true, fault: '' };
  visited.push(element);
  const faults = [ringFault(element), sightFault(element)].filter((one) => one !== '');
  return { left: false, fault: faults.map((one) => `${one}: ${placeOf(element)}`).join('\n') };
}

/**
 * What is wrong with the order of the walk that has ended; nothing when it came to everything in the order of reading.
 * Asked at its end, since a list may have grown on the way.
 */
export function orderFault(direction: Direction): string {
  const wanted = direction === 'forward' ? stops() : stops().reverse();
  const at = wanted.findIndex((stop, place) => visited[place] !== stop);
  const name = (element: HTMLElement | undefined): string =>
    element === undefined ? 'the end' : placeOf(element);
  if (at >= 0) return `${direction}: instead of ${name(wanted[at])} comes ${name(visited[at])}`;
  return visited.length > wanted.length ? `comes to what is no stop: ${name(visited[wanted.length])}` : '';
}

/** The place of what has the focus among all stops, and what it is; undefined when nothing has it. */
export function focusPlace(): { readonly index: number; readonly name: string } | undefined {
  const element = focused();
  return element && { index: stops().indexOf(element), name: element.localName };
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The element that has the focus, through shadow roots. */
function focused(): HTMLElement | undefined {
  let current = document.activeElement;
  while (current?.shadowRoot?.activeElement) current = current.shadowRoot.activeElement;
  return current instanceof HTMLElement && current !== document.body ? current : undefined;
}

/** A ring of two pixels that stands out from what is behind it: WCAG 2.4.7 and, of AAA, 2.4.13. */
function ringFault(focusedOne: HTMLElement): string {
  // Of a field that is out of sight the label is what is seen.
  const label = focusedOne instanceof HTMLInputElement ? focusedOne.labels?.[0] : undefined;
  const element = label !== undefined && isForReadersOnly(focusedOne) ? label : focusedOne;
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
