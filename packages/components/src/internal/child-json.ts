/** What stands in the element's `<script type="application/json">`. */
export type ChildJson =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'invalid'; readonly message: string };

/** Reads the first JSON child of an element; an empty one counts as none, since the page may still be loading. */
export function readChildJson(element: Element): ChildJson {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const text = script?.textContent.trim() ?? '';
  if (text === '') return { kind: 'none' };
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
