/** The address of the page of a record; undefined where the page names none, or the record has no id. */
export function hrefOf(template: unknown, id: string | undefined): string | undefined {
  if (id === undefined || typeof template !== 'string' || template === '') return undefined;
  return template.replaceAll('{id}', () => encodeURIComponent(id));
}

/**
 * Tells that a link to a record was followed, with an event that bubbles; a page that goes there itself calls
 * `preventDefault()`.
 */
export function tellNavigation(
  element: Element,
  event: MouseEvent,
  record: { readonly type: string; readonly id: unknown },
): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  // What opens another window or tab is the browser's.
  if (link === undefined || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const detail = { ...record, href: link.getAttribute('href') };
  const goesOn = element.dispatchEvent(
    new CustomEvent('comity-navigate', { detail, bubbles: true, composed: true, cancelable: true }),
  );
  if (!goesOn) event.preventDefault();
}
