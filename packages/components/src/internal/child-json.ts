/** What stands in the element's `<script type="application/json">`. */
export type ChildJson =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'invalid'; readonly message: string };

/** The text of the first JSON child of an element; empty when there is none, or none yet. */
export function childText(element: Element): string {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
}

/** The value of a JSON child, or why there is none. */
export function parseChild(text: string): Exclude<ChildJson, { kind: 'none' }> {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch (error) {
    return { kind: 'invalid', message: error instanceof Error ? error.message : 'not JSON' };
  }
}

/** True when the element holds something to read besides its data: its fallback for pages without JavaScript. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    if (node instanceof Text) return node.data.trim() !== '';
    return (
      node instanceof Element && node.slot === '' && !/^(?:script|template|style)$/i.test(node.localName)
    );
  });
}

/** True while the page is being parsed and the end of the element may not have come yet. */
export function isStillComing(element: Element): boolean {
  return document.readyState === 'loading' && !hasNodeAfter(element);
}

/** Something that follows an element in the page proves that its end has been read. */
function hasNodeAfter(element: Element): boolean {
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (node.nextSibling !== null) return true;
  }
  return false;
}

/** Calls back when the page has been parsed. */
export function afterParsing(callback: () => void): void {
  document.addEventListener('DOMContentLoaded', callback, { once: true });
}
