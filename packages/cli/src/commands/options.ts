import { RULE_SEVERITIES, type RuleSeverity } from '@comity/core';
import { RULE_IDS, type RuleId } from '@comity/core/rules';
import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../terminal/nearest.js';
import { LANGUAGES } from '../words/words.js';
import { PROFILES } from '../check/check-options.js';

/** An option that takes one of a few words, and suggests the one that was probably meant. */
export function choiceOption<T extends string>(
  flags: string,
  description: string,
  choices: readonly T[],
  byDefault?: T,
): Option {
  const option = new Option(flags, `${description}: ${choices.join(', ')}`).argParser((value: string): T => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`It is one of ${choices.join(', ')}.${didYouMean(value, choices)}`);
  });
  return byDefault === undefined ? option : option.default(byDefault);
}

/** A whole number from 0. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 0.');
  return Number(value);
}

/** A day of the calendar, as `2025-10-23`. */
function day(value: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (year === '' || time.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('It is a day such as 2025-10-23.');
  }
  return value;
}

/** The day that it is in UTC. */
export function dayOfToday(): string {
  return new Date().toISOString().slice(0, 10);
}

export const languageOption = (): Option =>
  choiceOption('--lang <language>', 'language of messages and labels', LANGUAGES, 'en');

export const profileOption = (): Option =>
  choiceOption('--profile <name>', 'how hard the rules are', PROFILES, 'default');

export const todayOption = (): Option =>
  new Option('--today <day>', 'the day that counts as today, such as 2025-10-23').argParser(day);

export const mapOption = (): Option =>
  new Option('--map <mapping>', 'the mapping file that says what the columns of a foreign register mean');

/** Gathers `CHR-08=off`, once for each rule. */
export const ruleOption = (): Option =>
  new Option(
    '--rule <id=severity>',
    `switches a rule off or changes what a breach of it is: ${RULE_SEVERITIES.join(', ')}; may be repeated`,
  ).argParser((value: string, before: Partial<Record<RuleId, RuleSeverity>> | undefined) => {
    const [id = '', severity = ''] = value.split('=');
    const rule = RULE_IDS.find((known) => known === id.toUpperCase());
    const weight = RULE_SEVERITIES.find((known) => known === severity);
    if (rule === undefined)
      throw new InvalidArgumentError(`There is no rule “${id}”.${didYouMean(id, RULE_IDS)}`);
    if (weight === undefined) {
      throw new InvalidArgumentError(
        `Write ${rule}=off, or ${RULE_SEVERITIES.slice(0, 3).join(', ')} in its place.`,
      );
    }
    return { ...before, [rule]: weight };
  });
