import { guides } from '../guides/index.js';

/** An element of the kit, for a list of them all. */
export interface ElementRow {
  readonly tag: string;
  /** As the sidebar calls it. */
  readonly name: string;
  /** What it shows, in one sentence. */
  readonly summary: string;
  /** Its page in this documentation. */
  readonly href: string;
}

const stories = import.meta.glob<string>('../../../packages/components/src/*/*.stories.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every element that has stories, in the order of the sidebar. */
export const elementRows: readonly ElementRow[] = Object.values(stories)
  .flatMap((text) => {
    const title = /^ {2}title: '(.*)',$/m.exec(text)?.[1];
    const tag = /^ {2}component: '(.*)',$/m.exec(text)?.[1];
    return title === undefined || tag === undefined ? [] : [{ title, tag }];
  })
  .sort((one, other) => one.title.localeCompare(other.title))
  .map(({ title, tag }) => ({
    tag,
    name: title.replace(/^.*\//, ''),
    summary: guides[tag]?.summary ?? '',
    href: `?path=/docs/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs`,
  }));
