import type { FormatCode } from '../codes.js';
import type { en } from './en.js';

/**
 * The words of all formats in one language: a sentence for each, with the names of params in braces. `didYouMean`
 * follows when something was probably meant, each of it between the two marks of `quotes`.
 */
export type FormatMessages = Readonly<Record<keyof typeof en, string>>;

/** The name of a sentence: a code, with a word behind it where the code has more than one. */
export type FormatMessageKey = Exclude<keyof FormatMessages, 'didYouMean' | 'quotes'>;

/** The sentences about files, tables and rows as they stand. */
export type FormatFindingKey = Extract<FormatMessageKey, FormatCode | `${FormatCode}.${string}`>;

/** The sentences about what a format cannot hold. */
export type LossKey = Extract<FormatMessageKey, `loss.${string}`>;

/** The sentences about mappings, and about what they make of rows. */
export type MappingKey = Exclude<FormatMessageKey, LossKey>;
