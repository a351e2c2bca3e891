/** Ways through a page whose parts lie in shadow roots. */

/** The element around a story; what Storybook adds to the page lies outside of it. */
export function storyRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#storybook-root');
  if (root === null) throw new Error('No story is open.');
  return root;
}

/** All elements inside, in the order in which they are shown: what is slotted comes where its slot is. */
export function elementsWithin(node: Element | ShadowRoot): Element[] {
  return childrenOf(node).flatMap((child) =>
    child instanceof Element ? [child, ...elementsWithin(child)] : [],
  );
}

/** The children that are shown in an element: those of its shadow root, and of a slot what is in it. */
export function childrenOf(node: Element | ShadowRoot): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
}

/** The element in which a node is shown. */
export function parentOf(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  if (slot !== null) return slot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** An element and all around it, up to the root of the page. */
export function withAncestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let current: Element | null = element; current !== null; current = parentOf(current))
    path.push(current);
  return path;
}

/** Whether an element is drawn: not `display: none`, not hidden, not inside closed details. */
export function isDrawn(element: Element): boolean {
  return isVisible(element, { visibilityProperty: true, contentVisibilityAuto: true });
}

/** Whether it is drawn, or would be if one scrolled to it: a browser leaves out rows that are far away. */
export function isThere(element: Element): boolean {
  return isVisible(element, { visibilityProperty: true });
}

function isVisible(element: Element, options: CheckVisibilityOptions): boolean {
  // Such an element has no box of its own, which is all that `checkVisibility` asks for.
  if (getComputedStyle(element).display === 'contents') {
    const parent = parentOf(element);
    return parent === null || isVisible(parent, options);
  }
  return element.checkVisibility(options);
}

/** Whether an element, or one around it, is hidden from sight and kept for screen readers. */
export function isForReadersOnly(element: Element): boolean {
  return withAncestors(element).some((one) => {
    const { clipPath, display } = getComputedStyle(one);
    // Such an element has no box, and what is in it has.
    if (display === 'contents') return false;
    const { width, height } = one.getBoundingClientRect();
    return clipPath === 'inset(50%)' || (width <= 1 && height <= 1 && one instanceof HTMLElement);
  });
}

/** Where an element is, for a message: its path from the story, and what it says. */
export function placeOf(element: Element): string {
  const steps = withAncestors(element)
    .slice(0, withAncestors(element).indexOf(storyRoot()))
    .filter((one) => !(one instanceof HTMLSlotElement) || one === element)
    .map((one) => one.localName + [...one.classList].map((name) => `.${name}`).join(''))
    .reverse();
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  const said = element.getAttribute('aria-label') ?? (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return `${steps.join(' > ')} “${said}”`;
}
