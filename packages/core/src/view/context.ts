import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { CardLocale, SectorLocale } from '../locales/locale.js';
import { isPlainObject } from '../schema/plain-object.js';
import { closed } from './direction.js';
import type { CodeView, ViewProblem, Words } from './types.js';

export { fieldsOf, listOf, textOf } from '../schema/unchecked.js';

/**
 * What every part of a view needs: the names, the language, and a place to note what could not be shown. Records
 * come from pages, unchecked: each reading below takes any value and gives nothing for a wrong one.
 */
export class ViewContext<
  L extends SectorLocale = CardLocale,
  I extends Pick<DatasetIndex, 'language'> = DatasetIndex,
> {
  readonly problems: ViewProblem[] = [];

  constructor(
    readonly index: I,
    readonly locale: L,
  ) {}

  note(code: ViewProblem['code'], field: string, value: string): void {
    this.problems.push({ code, field, value });
  }

  /** The text in the locale's language, else in the nearest there is: the file's, English, the first. */
  words(value: unknown): Words | undefined {
    if (typeof value === 'string')
      return value.trim() === '' ? undefined : this.tagged(value, this.index.language);
    if (!isPlainObject(value)) return undefined;
    for (const tag of this.languages()) {
      const text = Object.hasOwn(value, tag) ? value[tag] : undefined;
      if (typeof text === 'string' && text.trim() !== '') return this.tagged(text, tag);
    }
    for (const [tag, text] of Object.entries(value)) {
      if (typeof text === 'string' && text.trim() !== '') return this.tagged(text, tag);
    }
    return undefined;
  }

  /** The text with its language, when that is another than the page's. */
  tagged(text: string, language: string): Words {
    const own = closed(text);
    return baseOf(language) === baseOf(this.locale.language) ? { text: own } : { text: own, lang: language };
  }

  /** A code with its label; one that is in no list is shown as it is stated. */
  code(field: string, labels: Readonly<Record<string, string>>, value: unknown): CodeView | undefined {
    if (typeof value !== 'string' || value === '') return undefined;
    const label = Object.hasOwn(labels, value) ? labels[value] : undefined;
    if (label === undefined) this.note('unknown-code', field, value);
    return { code: value, label: label ?? closed(value), known: label !== undefined };
  }

  /** The tags to try, best first. */
  private languages(): string[] {
    const tags: string[] = [];
    for (let tag = this.locale.language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      tags.push(tag);
    }
    return [...tags, this.index.language, 'en'];
  }
}

function baseOf(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** The record, or one without any field for what is no record. */
export function recordOf<T extends object>(value: T): T {
  return isPlainObject(value) ? value : ({} as T);
}

/** The values that are there. */
export function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}
