import manifest from '../../../../packages/components/custom-elements.json';

/** An attribute that the builder offers. */
export interface Choice {
  readonly name: string;
  readonly description: string;
  /** True for an attribute that is there or not. */
  readonly flag: boolean;
}

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

/** What the builder has fields of its own for. */
const BY_ITSELF = new Set(['src', 'record-id', 'locale', 'code', 'lang']);

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);

/** The elements that show something by themselves, in the order of the alphabet. */
export const TAGS: readonly string[] = declarations
  .flatMap(({ tagName }) => (tagName === undefined || tagName === 'comity-dataset' ? [] : [tagName]))
  .sort();

/** True for an element that shows one record of a file, chosen by its id. */
export function showsOneRecord(tag: string): boolean {
  return attributesOf(tag).some(({ name }) => name === 'record-id');
}

/** True for an element that reads a file. */
export function readsFile(tag: string): boolean {
  return attributesOf(tag).some(({ name }) => name === 'src');
}

/** The attributes of an element that change what it shows, from its manifest. */
export function choicesOf(tag: string): readonly Choice[] {
  return attributesOf(tag)
    .filter(({ name }) => !BY_ITSELF.has(name))
    .map(({ name, description = '', type }) => ({ name, description, flag: type?.text === 'boolean' }));
}

function attributesOf(tag: string): readonly Attribute[] {
  return declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];
}
