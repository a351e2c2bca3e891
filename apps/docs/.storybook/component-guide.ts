import manifest from '../../../packages/components/custom-elements.json';
import { guides } from '../guides/index.js';
import type { Guide } from '../guides/guide.js';

/** A row of the table of parts. */
export interface Part {
  readonly name: string;
  readonly description: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string; readonly description?: string }[];
}

const declarations: readonly Declaration[] = manifest.modules.flatMap(
  (module) => module.declarations as readonly Declaration[],
);

/**
 * What is said of an element beside its manifest.
 *
 * @throws {Error} when there is none: an element without a guide is not finished
 */
export function guideOf(tag: string): Guide {
  const guide = guides[tag];
  if (guide === undefined) throw new Error(`apps/docs/guides has no guide of <${tag}>.`);
  return guide;
}

/** The parts that a page can style, as the manifest names them; empty for an unknown tag. */
export function partsOf(tag: string): readonly Part[] {
  const parts = declarations.find(({ tagName }) => tagName === tag)?.cssParts ?? [];
  return parts.map(({ name, description = '' }) => ({ name, description }));
}

const spoken = import.meta.glob<string>('../../../packages/components/src/*/*.spoken.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What a virtual screen reader says of an element, as Markdown; empty where nothing is kept. */
export function spokenOf(tag: string): string {
  const name = tag.replace('comity-', '');
  return spoken[`../../../packages/components/src/${name}/${name}.spoken.md`] ?? '';
}

/** A private property with the public one it takes its value from; another private one may come before it. */
const PROPERTY = /(--_[a-z0-9-]+)\s*:\s*(?:var\(\s*--_[a-z0-9-]+\s*,\s*)?var\(\s*(--comity-[a-z0-9-]+)/g;

/**
 * The custom properties that the look of an element depends on, in alphabetical order; empty before it is defined.
 * Styles read private properties (`--_surface`), each of which takes its value from a public one (`--comity-surface`).
 */
export function tokensOf(tag: string): readonly string[] {
  const element = customElements.get(tag) as { elementStyles?: readonly { cssText?: string }[] } | undefined;
  const css = (element?.elementStyles ?? []).map(({ cssText = '' }) => cssText).join('\n');
  const publicNames = new Map([...css.matchAll(PROPERTY)].map(([, own = '', name = '']) => [own, name]));
  const read = [...css.matchAll(/var\(\s*(--_[a-z0-9-]+)/g)].map(([, own = '']) => publicNames.get(own));
  return [...new Set(read.filter((name) => name !== undefined))].sort();
}
