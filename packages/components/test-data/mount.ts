import type { LitElement } from 'lit';
import { vi } from 'vitest';

/** Puts markup on the page and waits until all elements in it have been drawn. */
export async function mount(markup: string): Promise<HTMLElement> {
  const holder = document.createElement('div');
  // A test's own markup, parsed as a page would be.
  holder.append(document.createRange().createContextualFragment(markup));
  document.body.append(holder);
  await drawn(holder);
  return holder;
}

/** Waits until every element below a node has been drawn, and those that wait for data or a language too. */
export async function drawn(root: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of root.querySelectorAll<LitElement>('*')) await element.updateComplete;
    await Promise.resolve();
  }
}

/** The one element of a kind below a node; throws when there is none. */
export function only<K extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: K,
): HTMLElementTagNameMap[K] {
  const found = root.querySelector(tag);
  if (found === null) throw new Error(`there is no <${tag}>`);
  return found;
}

/** The text that an element draws, with white space folded. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Collects what the elements warn of; Lit's own notes are left out. */
export function warnings(): string[] {
  const found: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((first: unknown) => {
    const text = String(first);
    if (!text.includes('Lit is in dev mode')) found.push(text);
  });
  return found;
}
