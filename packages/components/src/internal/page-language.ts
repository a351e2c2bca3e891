/** Calls back when the language of a part of the page may have changed. One observer serves all elements. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

export function watchPageLanguage(listener: () => void): void {
  listeners.add(listener);
  if (observer !== undefined) return;
  observer = new MutationObserver(() => {
    for (const listen of listeners) listen();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

export function unwatchPageLanguage(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/** The `lang` that holds for an element: the nearest, through the shadow roots around it; empty when none is set. */
export function languageAround(element: Element): string {
  let current: Element | null = element;
  while (current !== null) {
    const holder: Element | null = current.closest('[lang]');
    if (holder !== null) return holder.getAttribute('lang') ?? '';
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
