import type { FacetName } from '@comity/core/search';
import { queryWithState, sameState, stateFromQuery, type ListState } from './list-state.js';

/** The state of a list in the address of the page. */
export class UrlState {
  private readonly onPop: () => void;

  /** @param onMove Called when the reader went back or forward. */
  constructor(onMove: () => void) {
    this.onPop = onMove;
  }

  start(): void {
    window.addEventListener('popstate', this.onPop);
  }

  stop(): void {
    window.removeEventListener('popstate', this.onPop);
  }

  read(prefix: string, facets: readonly FacetName[]): ListState {
    return stateFromQuery(new URLSearchParams(location.search), prefix, facets);
  }

  /** What is typed takes the place of the address before; a choice is a step that one can go back. */
  write(prefix: string, facets: readonly FacetName[], state: ListState, how: 'push' | 'replace'): void {
    if (sameState(this.read(prefix, facets), state, facets)) return;
    const query = queryWithState(new URLSearchParams(location.search), prefix, facets, state).toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    try {
      if (how === 'push') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch (error) {
      // A page without an origin of its own, or too many changes in a moment: the list works without it.
      console.warn('Comity: the address of the page could not be changed.', error);
    }
  }
}
