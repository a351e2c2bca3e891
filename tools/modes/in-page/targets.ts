import { elementsWithin, isDrawn, isForReadersOnly, parentOf, placeOf, storyRoot } from './tree.js';

/** Smallest side of what a finger or a pointer has to hit: WCAG 2.5.8. */
const SMALLEST = 24;

const INTERACTIVE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=tab], [role=checkbox]';

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Everything that can be hit and is smaller than it may be, a line for each; nothing when all is well. */
export function targetFaults(): string {
  const targets = elementsWithin(storyRoot())
    .filter((element) => element.matches(INTERACTIVE) && isDrawn(element) && !isForReadersOnly(element))
    .filter((element) => !isInSentence(element))
    .map((element) => ({ element, box: hitBox(element) }));
  return targets
    .filter(({ box }) => box.width < SMALLEST || box.height < SMALLEST)
    .filter((target) => !hasRoom(target, targets))
    .map(
      ({ element, box }) => `${box.width.toFixed(0)} × ${box.height.toFixed(0)} pixels: ${placeOf(element)}`,
    )
    .join('\n');
}

/** A click on the label is one on its field, so both count. */
function hitBox(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  if (label === undefined || !/checkbox|radio/.test((element as HTMLInputElement).type)) return own;
  const around = label.getBoundingClientRect();
  const [left, top] = [Math.min(own.left, around.left), Math.min(own.top, around.top)];
  return new DOMRect(
    left,
    top,
    Math.max(own.right, around.right) - left,
    Math.max(own.bottom, around.bottom) - top,
  );
}

/** The exception for links in a sentence, whose height is that of its lines. */
function isInSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const around = parentOf(element);
  const own = element.textContent.trim();
  return around !== null && around.textContent.trim().length > own.length;
}

/** The exception of spacing: a circle of that size around it meets no other target and no circle of a small one. */
function hasRoom(target: Target, all: readonly Target[]): boolean {
  const centre = centreOf(target.box);
  return all.every((other) => {
    if (other === target) return true;
    const small = other.box.width < SMALLEST || other.box.height < SMALLEST;
    if (small) {
      const far = centreOf(other.box);
      if (Math.hypot(far.x - centre.x, far.y - centre.y) < SMALLEST) return false;
    }
    const x = Math.max(other.box.left - centre.x, 0, centre.x - other.box.right);
    const y = Math.max(other.box.top - centre.y, 0, centre.y - other.box.bottom);
    return Math.hypot(x, y) >= SMALLEST / 2;
  });
}

function centreOf(box: DOMRect): { x: number; y: number } {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
