/**
 * Types of the elements in Svelte 5: `import type {} from '@comity/components/types/svelte'` in one file of the project.
 * An event is `oncomity-ready={…}`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ComityElements } from '../dist/elements.js';

type Settable<T extends keyof ComityElements> = Partial<
  ComityElements[T]['properties'] & ComityElements[T]['attributes']
>;

type Handlers<T extends keyof ComityElements> = {
  [K in keyof ComityElements[T]['events'] & string as `on${K}` | `on:${K}`]?:
    ((event: ComityElements[T]['events'][K]) => void) | null | undefined;
};

/** The elements as Svelte's markup takes them. */
export type ComityMarkup = {
  [T in keyof ComityElements]: Settable<T> &
    Handlers<T> &
    Omit<HTMLAttributes<ComityElements[T]['element']>, keyof Settable<T> | keyof Handlers<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ComityMarkup {}
}
