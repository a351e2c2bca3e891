/** What {@link defineElement} needs of an element's class. */
export interface ElementClass extends CustomElementConstructor {
  readonly elementName: string;
  readonly version: string;
}

/**
 * Defines an element under a tag. A tag that is taken is left as it is: the same class again is no news, another
 * version of it gives one warning, and nothing throws.
 */
export function defineElement(
  element: ElementClass,
  tag: string = element.elementName,
  registry: CustomElementRegistry = customElements,
): void {
  const existing = registry.get(tag);
  if (existing === undefined) {
    // A class can be defined once; under a second tag a class of its own stands for it.
    const taken = registry === customElements && defined.has(element);
    registry.define(tag, taken ? class extends element {} : element);
    defined.add(element);
    return;
  }
  const version = (existing as Partial<ElementClass>).version;
  if (version !== element.version) {
    console.warn(
      `Comity: <${tag}> is already defined${version === undefined ? ' by other code' : ` in version ${version}`}; version ${element.version} is not used.`,
    );
  }
}

const defined = new WeakSet<ElementClass>();
