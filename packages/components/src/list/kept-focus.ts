const STOPS = 'a[href], button, input, select, summary';

/**
 * Keeps the focus where it is while a list is drawn anew in another language: the rows of the old one are gone then,
 * and with them the focus. It goes to the same record, else to what stands in the same place.
 */
export class KeptFocus<R extends object> {
  private held: { readonly record: R | undefined; readonly place: number } | undefined;

  /** Before the drawing: remembers what has the focus, if it is in the list. */
  hold(root: ShadowRoot, recordOf: (nodes: readonly unknown[]) => R | undefined): void {
    const active = root.activeElement;
    if (active === null) return;
    const around: Element[] = [];
    for (let one: Element | null = active; one !== null; one = one.parentElement) around.push(one);
    this.held = { record: recordOf(around), place: [...root.querySelectorAll(STOPS)].indexOf(active) };
  }

  /** After the drawing that shows the list again: gives the focus back, unless the user has gone elsewhere. */
  giveBack(root: ShadowRoot, rowOf: (record: R) => HTMLElement | undefined): void {
    const { held } = this;
    this.held = undefined;
    if (held === undefined || document.activeElement !== document.body) return;
    const row = held.record === undefined ? undefined : rowOf(held.record);
    const target =
      row?.querySelector<HTMLElement>(STOPS) ?? root.querySelectorAll<HTMLElement>(STOPS)[held.place];
    target?.focus({ preventScroll: true });
  }
}
