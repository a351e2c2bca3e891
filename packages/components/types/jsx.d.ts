/**
 * Types of the elements for whatever reads the global namespace `JSX` (Preact with `jsx: preserve`, Stencil, React before
 * 19): `import type {} from '@comity/components/types/jsx'` in one file of the project.
 */
import type { ComityElements } from '../dist/elements.js';

/** What every element of HTML takes, in so far as frameworks agree on it. */
interface Common {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  style?: unknown;
  slot?: string | undefined;
  part?: string | undefined;
  lang?: string | undefined;
  dir?: string | undefined;
  title?: string | undefined;
  hidden?: boolean | undefined;
  role?: string | undefined;
  tabIndex?: number | undefined;
  key?: string | number | null | undefined;
  ref?: unknown;
  children?: unknown;
}

type Handlers<T extends keyof ComityElements> = {
  [K in keyof ComityElements[T]['events'] & string as `on${K}`]?:
    ((event: ComityElements[T]['events'][K]) => void) | undefined;
};

/** The elements as the global JSX takes them. */
export type ComityGlobalJSX = {
  [T in keyof ComityElements]: Partial<ComityElements[T]['properties'] & ComityElements[T]['attributes']> &
    Handlers<T> &
    Common & { [name: `data-${string}` | `aria-${string}`]: unknown };
};

declare global {
  namespace JSX {
    interface IntrinsicElements extends ComityGlobalJSX {}
  }
}
