import { isTurning } from '../view/direction.js';
import type { Words } from '../view/types.js';

/** Values of attributes; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element as HTML. Its classes get the prefix `comity-`, since the page has classes of its own.
 *
 * @param content HTML: texts go through {@link escape} or {@link words} first.
 */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = String(value);
    start += ` ${key}="${escape(key === 'class' ? prefixed(text) : text)}"`;
  }
  return `${start}>${content.join('')}</${name}>`;
}

/** The same, and nothing when there is nothing in it. */
export function filled(name: string, attributes: Attributes, content: readonly string[]): string {
  return content.every((part) => part === '') ? '' : tag(name, attributes, ...content);
}

function prefixed(names: string): string {
  return names
    .split(' ')
    .map((one) => `comity-${one}`)
    .join(' ');
}

/** A text with its language where that is not the page's; `bdi` keeps its direction to itself. */
export function words({ text, lang }: Words): string {
  return lang === undefined && !isTurning(text) ? escape(text) : tag('bdi', { lang }, escape(text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as the value of a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The heading of an element, of the wanted level; 3 for a level that is none. */
export function heading(level: number | undefined, content: string): string {
  return tag(HEADINGS[ownLevel(level) - 1] as string, { class: 'title' }, content);
}

/** A heading of a section inside an element; 6 is the last there is. */
export function subheading(level: number | undefined, content: string): string {
  return tag(HEADINGS[Math.min(5, ownLevel(level))] as string, { class: 'section-title' }, content);
}

export function ownLevel(level: number | undefined): number {
  return level !== undefined && Number.isInteger(level) && level >= 1 && level <= 6 ? level : 3;
}
