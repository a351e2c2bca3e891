import type { en } from './en.js';

/** The name of a sentence: a rule's id, with a word behind it where the rule has more than one. */
export type RuleMessageKey = Exclude<keyof typeof en, 'didYouMean' | 'quotes'>;

/**
 * The words of all rules in one language: a sentence for each, with the names of params in braces. `didYouMean` follows
 * when something was probably meant, each of it between the two marks of `quotes`.
 */
export type RuleMessages = Readonly<Record<keyof typeof en, string>>;
