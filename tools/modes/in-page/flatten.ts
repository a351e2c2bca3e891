import { childrenOf, isDrawn, storyRoot } from './tree.js';

/** Attributes that name other elements by their ids, which count within one root only. */
const BY_ID = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list',
];

/**
 * The story as one tree without shadow roots, for tools that do not enter them: each element as it is shown, slots
 * replaced by what is in them, and what is not shown left out. Ids are made unique, so that the labels of one root
 * do not name elements of another.
 */
export function flattened(): HTMLElement {
  const roots: Node[] = [];
  const copy = (node: Node): Node[] => {
    if (node instanceof Text) return [document.createTextNode(node.data)];
    if (!(node instanceof Element) || node.matches('style, script, template') || !isDrawn(node)) return [];
    const children = childrenOf(node).flatMap(copy);
    if (node instanceof HTMLSlotElement || isOnlyText(node)) return children;
    const clone = node.cloneNode(false) as Element;
    uniqueIds(node, clone, roots);
    takeState(node, clone);
    clone.append(...children);
    return [clone];
  };
  const container = document.createElement('div');
  container.append(...childrenOf(storyRoot()).flatMap(copy));
  // A template leaves a text in pieces, which nobody reads one by one.
  container.normalize();
  return container;
}

/** Whether an element is there for its looks only and stands in the line of the text around it. */
function isOnlyText(element: Element): boolean {
  const plain = element.matches('span:not([role], [tabindex], [aria-label], [aria-hidden], [lang]), bdi');
  return plain && getComputedStyle(element).display === 'inline';
}

function uniqueIds(original: Element, clone: Element, roots: Node[]): void {
  const root = original.getRootNode();
  if (!roots.includes(root)) roots.push(root);
  const prefixed = (id: string): string => `root-${roots.indexOf(root)}-${id}`;
  if (original.id !== '') clone.id = prefixed(original.id);
  for (const name of BY_ID) {
    const ids = original.getAttribute(name);
    if (ids !== null) clone.setAttribute(name, ids.trim().split(/\s+/).map(prefixed).join(' '));
  }
}

/** What a user has typed or chosen is no attribute. */
function takeState(original: Element, clone: Element): void {
  if (original instanceof HTMLInputElement && clone instanceof HTMLInputElement) {
    clone.checked = original.checked;
    clone.value = original.value;
  }
  if (original instanceof HTMLSelectElement) {
    [...original.options].forEach((option, at) => {
      option.toggleAttribute('selected', at === original.selectedIndex);
    });
  }
  if (original instanceof HTMLProgressElement && clone instanceof HTMLProgressElement)
    clone.value = original.value;
}
