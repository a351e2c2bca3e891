/**
 * Types of the elements in templates of Vue 3, read by its editor plug-in and by vue-tsc:
 * `import type {} from '@comity/components/types/vue'` in one file of the project. Vue itself needs
 * `compilerOptions.isCustomElement: (tag) => tag.startsWith('comity-')`.
 */
import type { EmitFn, HTMLAttributes } from 'vue';
import type { ComityElements } from '../dist/elements.js';

type Listeners<T extends keyof ComityElements> = {
  [K in keyof ComityElements[T]['events']]: (event: ComityElements[T]['events'][K]) => void;
};

/** An element as Vue sees a component: what can be set on it, and what it emits. */
type AsComponent<T extends keyof ComityElements> = new () => ComityElements[T]['element'] & {
  /** @deprecated Only for the types of templates; it does not exist at run time. */
  $props: HTMLAttributes & Partial<ComityElements[T]['properties'] & ComityElements[T]['attributes']>;
  /** @deprecated Only for the types of templates; it does not exist at run time. */
  $emit: EmitFn<Listeners<T>>;
};

/** The elements as global components. */
export type ComityComponents = { [T in keyof ComityElements]: AsComponent<T> };

declare module 'vue' {
  interface GlobalComponents extends ComityComponents {}
}
