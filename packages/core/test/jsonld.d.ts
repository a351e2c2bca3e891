/** The part of the npm package `jsonld` that tests use; it has no types of its own. */
declare module 'jsonld' {
  interface Options {
    /** The address of the page that the text stands on. */
    base: string;
    /** Whether to throw on everything that would be dropped. */
    safe: boolean;
    documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
