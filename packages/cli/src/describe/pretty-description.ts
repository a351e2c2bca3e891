import { STRENGTHS, type Tally } from '@comity/core';
import { countryName, type Locale } from '@comity/core/view';
import stringWidth from 'string-width';
import type { Colors } from '../terminal/colors.js';
import { onOneLine } from '../terminal/printable.js';
import type { Counts, Description } from './describe-dataset.js';
import type { DescribeWords } from './describe-words.js';

export interface DescriptionOptions {
  readonly words: DescribeWords;
  readonly locale: Locale;
  readonly colors: Colors;
}

/** How many rows a list has before the rest is summed up. */
const MOST = 25;

/** A description for people: one small table for each question. */
export function prettyDescription(
  file: string,
  description: Description,
  options: DescriptionOptions,
): string {
  const { words, locale, colors } = options;
  const { labels, sectors } = locale;
  const table = (
    heading: string,
    counts: Counts,
    labelOf: (key: string) => string,
    order = false,
  ): string => {
    const rows = shortened(Object.entries(counts), words, order).map(([key, count]): [string, string] => [
      key === words.others ? key : labelOf(key),
      String(count),
    ]);
    return section(heading, rows, colors);
  };
  const label = (table_: Readonly<Record<string, string>>) => (key: string) =>
    key === 'unknown' ? words.unknown : Object.hasOwn(table_, key) ? (table_[key] ?? key) : key;
  const title = titleOf(description);
  return [
    `${colors.bold(onOneLine(file))}${title === '' ? '' : `: ${onOneLine(title)}`}\n`,
    table(words.records, description.records as Counts, (type) => nounOf(type, locale), true),
    table(words.visitKinds, description.visitKinds, label(labels.visitKinds)),
    table(words.visitYears, description.visitYears, label({}), true),
    table(words.agreementKinds, description.agreementKinds, label(labels.agreementKinds)),
    table(words.agreementYears, description.agreementYears, label({}), true),
    table(words.outcomeKinds, description.outcomeKinds, label(labels.outcomeKinds)),
    strengths(description, options),
    table(words.sectors, description.sectors, label(sectors)),
    table(words.countries, description.countries, (code) => countryName(code, locale) ?? code),
    completeness(description, options),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function titleOf({ title }: Description): string {
  if (typeof title === 'string') return title;
  return typeof title === 'object' && title !== null ? String(Object.values(title)[0]) : '';
}

function nounOf(type: string, { labels }: Locale): string {
  const nouns = labels.countedRecords as Readonly<Record<string, { readonly other: string }>>;
  return nouns[type]?.other ?? type;
}

/** The first rows, and the sum of what follows them. Years stay all, in their order. */
function shortened(
  rows: readonly [string, number][],
  words: DescribeWords,
  all: boolean,
): readonly [string, number][] {
  if (all || rows.length <= MOST) return rows;
  const rest = rows.slice(MOST - 1);
  const sum = rest.reduce((total, [, count]) => total + count, 0);
  return [...rows.slice(0, MOST - 1), [words.others, sum]];
}

function section(heading: string, rows: readonly [string, string][], colors: Colors): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([name]) => stringWidth(name)));
  const numbers = Math.max(...rows.map(([, value]) => stringWidth(value)));
  const lines = rows.map(
    ([name, value]) =>
      `  ${onOneLine(name)}${' '.repeat(width - stringWidth(name))}  ${' '.repeat(numbers - stringWidth(value))}${value}`,
  );
  return `${colors.cyan(heading)}\n${lines.join('\n')}\n`;
}

function strengths(
  { strengths: tallies }: Description,
  { words, locale, colors }: DescriptionOptions,
): string {
  const rows = STRENGTHS.map((strength): [string, string] => [
    locale.labels.strengths[strength],
    tallyWords(tallies[strength], words),
  ]);
  return rows.every(([, value]) => value === '0') ? '' : section(words.strengths, rows, colors);
}

function tallyWords({ atLeast, atMost, about }: Tally, { atLeast: words }: DescribeWords): string {
  const number = `${about ? '~' : ''}${String(atLeast)}`;
  if (atMost === undefined) return `${words} ${number}`;
  return atMost === atLeast ? number : `${number}–${String(atMost)}`;
}

function completeness({ completeness: entries }: Description, { words, colors }: DescriptionOptions): string {
  if (entries.length === 0) return '';
  const heads = ['', words.complete, words.partial, words.unknown];
  const rows = entries.map(({ field, complete, partial, unknown }) => {
    const all = complete + partial + unknown;
    return [field, ...[complete, partial, unknown].map((count) => (count === 0 ? '–' : percent(count, all)))];
  });
  const widths = heads.map((head, i) =>
    Math.max(stringWidth(head), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const blanks = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
        return i === 0 ? cell + blanks : blanks + cell;
      })
      .join('  ')
      .trimEnd();
  return `${colors.cyan(words.completeness)}\n${[heads, ...rows].map((row) => `  ${line(row)}`.trimEnd()).join('\n')}\n`;
}

/** A share that never rounds something to nothing, or nearly all to all. */
function percent(count: number, all: number): string {
  const share = (count / all) * 100;
  if (share > 0 && share < 1) return '<1%';
  return share > 99 && share < 100 ? '>99%' : `${String(Math.round(share))}%`;
}
