import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (element: ReactiveElement, name: string) => void;

/**
 * A reactive property, as Lit's own `@property`, which also knows the decorators of the standard and is ten times as long
 * for it.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (element, name) => {
    (element.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A reactive property of an element's own, which no attribute and no page sets. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
