/**
 * Types of the elements in JSX of React 19: `import type {} from '@comity/components/types/react'` in one file of the
 * project. Objects are given as properties (`data={dataset}`), an event as `oncomity-ready={…}`.
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ComityElements } from '../dist/elements.js';

type Settable<T extends keyof ComityElements> = Partial<
  ComityElements[T]['properties'] & ComityElements[T]['attributes']
>;

type Handlers<T extends keyof ComityElements> = {
  [K in keyof ComityElements[T]['events'] & string as `on${K}`]?:
    ((event: ComityElements[T]['events'][K]) => void) | undefined;
};

type Props<T extends keyof ComityElements> = Settable<T> &
  Handlers<T> &
  Omit<HTMLAttributes<ComityElements[T]['element']>, keyof Settable<T> | keyof Handlers<T>> &
  ClassAttributes<ComityElements[T]['element']> & { class?: string | undefined };

/** The elements as React's JSX takes them. */
export type ComityJSX = { [T in keyof ComityElements]: Props<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ComityJSX {}
  }
}
