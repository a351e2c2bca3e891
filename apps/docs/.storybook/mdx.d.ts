declare module '*.mdx' {
  import type { DocsContainer } from '@storybook/addon-docs/blocks';

  /** A written page, or a template for several. */
  const page: typeof DocsContainer;
  export default page;

  /** Of `wide.mdx` alone: a table that scrolls where its place is narrower. */
  export const WideTable: unknown;
}
