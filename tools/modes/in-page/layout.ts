import {
  elementsWithin,
  isDrawn,
  isForReadersOnly,
  parentOf,
  placeOf,
  storyRoot,
  withAncestors,
} from './tree.js';

/** Pixels that rounding may cost. */
const TOLERANCE = 1;

/** Space between letters, words, lines and paragraphs that WCAG 1.4.12 lets a user set. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Sets the size of text that a user has chosen in the settings of the browser. */
export function enlargeText(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
}

/** Takes back what these functions have done to the page around the story. */
export function undoChanges(): void {
  document.documentElement.style.removeProperty('font-size');
  document.adoptedStyleSheets = [];
}

/** Sets the spacing of text in the page and in every shadow root, as a user's style sheet would. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TEXT_SPACING);
  document.adoptedStyleSheets.push(sheet);
  for (const { shadowRoot } of elementsWithin(storyRoot())) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Size of the smallest text of the story, in pixels. */
export function smallestText(): number {
  const sizes = elementsWithin(storyRoot())
    .filter((element) => isDrawn(element) && !isForReadersOnly(element) && element.closest('svg') === null)
    // Such a field has a size of text, and no text.
    .filter((element) => !element.matches('[type=checkbox], [type=radio]'))
    .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  return Math.min(...sizes);
}

/** What is wrong with the way the story lies on the page, a line for each; nothing when all is well. */
export function layoutFaults(): string {
  const drawn = elementsWithin(storyRoot()).filter(
    (element) => isDrawn(element) && !isForReadersOnly(element),
  );
  const lines = textLines(drawn);
  return [
    ...pageScroll(drawn),
    ...unreachableScrollers(drawn),
    ...cutOff(drawn),
    ...outside(lines),
    ...overlaps(lines),
  ].join('\n');
}

/** The page must not scroll sideways. */
function pageScroll(drawn: readonly Element[]): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const widest = drawn
    .filter((element) => scrollerAround(element) === undefined)
    .map((element) => ({ element, right: element.getBoundingClientRect().right + scrollX }))
    .sort((a, b) => b.right - a.right)[0];
  const culprit =
    widest === undefined ? '' : `: ${placeOf(widest.element)} ends at ${widest.right.toFixed(0)}`;
  return [`the page scrolls sideways, ${scrollWidth} in ${clientWidth} pixels${culprit}`];
}

function scrolls(element: Element, axis: 'x' | 'y'): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return axis === 'x'
    ? /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + TOLERANCE
    : /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + TOLERANCE;
}

function scrollerAround(element: Element): Element | undefined {
  const inStory = withAncestors(element).filter(
    (one) => storyRoot().contains(one) || one.getRootNode() !== document,
  );
  return inStory.find((one) => one !== storyRoot() && (scrolls(one, 'x') || scrolls(one, 'y')));
}

/** What scrolls must be reachable with the keyboard, and have a name when it is a stop of its own. */
function unreachableScrollers(drawn: readonly Element[]): string[] {
  return drawn
    .filter((element) => !element.matches('input, select, textarea'))
    .filter((element) => scrolls(element, 'x') || scrolls(element, 'y'))
    .flatMap((element) => {
      const stop = element instanceof HTMLElement && element.tabIndex >= 0;
      const inner = elementsWithin(element).some((one) => one instanceof HTMLElement && one.tabIndex >= 0);
      if (!stop && !inner) return [`scrolls, and the keyboard does not reach it: ${placeOf(element)}`];
      const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      const role = element.getAttribute('role');
      return stop && !(named && role !== null)
        ? [`scrolls, and has no role and name: ${placeOf(element)}`]
        : [];
    });
}

/** Nothing may be cut off by a box that does not scroll. */
function cutOff(drawn: readonly Element[]): string[] {
  return drawn
    .filter(
      (element) => element instanceof HTMLElement && !element.matches('input, select, textarea, progress'),
    )
    .filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || display === 'contents') return false;
      const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + TOLERANCE;
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + TOLERANCE;
      return wide || high;
    })
    .map((element) => `is cut off by its box: ${placeOf(element)}`);
}

/** One line of one text, where it is drawn. */
interface TextLine {
  readonly element: Element;
  readonly text: Text;
  readonly box: DOMRect;
}

function textLines(drawn: readonly Element[]): TextLine[] {
  return drawn.flatMap((element) =>
    [...element.childNodes]
      .filter(
        (node): node is Text => node instanceof Text && node.data.trim() !== '' && parentOf(node) === element,
      )
      .flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()].map((box) => ({ element, text, box }));
      })
      .filter(({ box }) => box.width > TOLERANCE && box.height > TOLERANCE),
  );
}

/** Text must lie within the page, and within the box of the element of the kit that shows it. */
function outside(lines: readonly TextLine[]): string[] {
  return lines
    .filter(({ element }) => scrollerAround(element) === undefined)
    .flatMap(({ element, box }) => {
      const { clientWidth } = document.documentElement;
      if (box.left < -TOLERANCE || box.right > clientWidth + TOLERANCE) {
        return [
          `text leaves the page, ${box.left.toFixed(0)} to ${box.right.toFixed(0)}: ${placeOf(element)}`,
        ];
      }
      const frame = withAncestors(element)
        .find((one) => one.matches('.card, .badge'))
        ?.getBoundingClientRect();
      if (frame === undefined) return [];
      const leaves =
        box.left < frame.left - TOLERANCE ||
        box.right > frame.right + TOLERANCE ||
        box.bottom > frame.bottom + TOLERANCE ||
        box.top < frame.top - TOLERANCE;
      return leaves ? [`text leaves its box: ${placeOf(element)}`] : [];
    });
}

/** Share of a line's height that its letters leave empty above and below, in every common typeface. */
const EMPTY_SHARE = 0.2;

/** No two texts may lie on each other. */
function overlaps(lines: readonly TextLine[]): string[] {
  const inOrder = lines
    .map((line) => {
      const empty = line.box.height * EMPTY_SHARE;
      return { ...line, top: line.box.top + empty, bottom: line.box.bottom - empty };
    })
    .sort((a, b) => a.top - b.top);
  const found: string[] = [];
  for (const [at, line] of inOrder.entries()) {
    for (let next = at + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next];
      if (other === undefined || other.top >= line.bottom - TOLERANCE) break;
      if (other.text === line.text || scrollerAround(other.element) !== scrollerAround(line.element))
        continue;
      const shared = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
      if (shared > TOLERANCE) found.push(`overlaps: ${placeOf(line.element)} and ${placeOf(other.element)}`);
    }
  }
  return found;
}
