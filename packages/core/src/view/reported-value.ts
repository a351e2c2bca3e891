import { isCountryCode } from '../countries/index.js';
import { spanOf } from '../dates/index.js';
import { writeNumber } from '../languages/numbers.js';
import { fieldsOf, listOf, present, textOf, type ViewContext } from './context.js';
import { countValues } from './counts.js';
import { closed } from './direction.js';
import { dateValue } from './facts.js';
import { joinList } from './lists.js';
import { nameOf } from './names.js';
import type { Words } from './types.js';

/** The labels of each field of a type of record whose value is a code. */
export type CodeLists = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DATE_FIELDS = new Set([
  'startDate',
  'endDate',
  'present.from',
  'present.to',
  'signedOn',
  'entryIntoForce',
  'expiresOn',
  'ended.on',
  'due',
]);

type InWords = (value: unknown, context: ViewContext) => Words | undefined;

/** Fields whose value has parts of its own. */
const COMPOUND: Readonly<Record<string, InWords>> = {
  count: countWords,
  documentCount: countWords,
  binding: bindingWords,
  ended: endWords,
  present: presenceWords,
  events: (value, context) => entryWords(value, context, eventWords),
  relations: (value, context) => entryWords(value, context, relationWords),
  value: moneyWords,
};

/** What a report says of a field of a record, in words; undefined when it says nothing that can be shown. */
export function reportedValue(
  codes: CodeLists,
  field: string,
  report: Readonly<Record<string, unknown>>,
  context: ViewContext,
): Words | undefined {
  const stated = context.words(report.asStated);
  const { value } = report;
  const list = Object.hasOwn(codes, field) ? codes[field] : undefined;
  if (list !== undefined && typeof value === 'string') {
    const code = context.code(field, list, value);
    return code === undefined ? stated : { text: code.label };
  }
  if (DATE_FIELDS.has(field)) return dateValue(value, field, context) ?? stated;
  const compound = Object.hasOwn(COMPOUND, field) ? COMPOUND[field] : undefined;
  if (compound !== undefined) return compound(value, context) ?? stated ?? quoteOf(report, context);
  return stated ?? plainValue(value, field, context) ?? quoteOf(report, context);
}

/** A count in one line: the source's words, and the number that they allow behind them. */
function countWords(value: unknown, context: ViewContext): Words | undefined {
  const [first, second] = countValues(fieldsOf(value), context);
  if (first === undefined) return undefined;
  return second === undefined ? { text: first.text } : { text: `${first.text} (${second.text})` };
}

function bindingWords(value: unknown, context: ViewContext): Words | undefined {
  const { labels } = context.locale;
  const fields = fieldsOf(value);
  const label = context.code('binding', labels.bindingValues, fields.value)?.label;
  const basis = context.code('binding', labels.bindingBases, fields.basis)?.label;
  return label === undefined ? undefined : { text: basis === undefined ? label : `${label} (${basis})` };
}

function endWords(value: unknown, context: ViewContext): Words | undefined {
  const { on, how } = fieldsOf(value);
  const manner = context.code('ended', context.locale.labels.endings, how)?.label;
  return inOneLine([manner, dateValue(on, 'ended', context)?.text]);
}

function presenceWords(value: unknown, context: ViewContext): Words | undefined {
  const { from, to } = fieldsOf(value);
  return dateValue(spanOf(textOf(from), textOf(to)), 'present', context);
}

function eventWords(value: unknown, context: ViewContext): Words | undefined {
  const { act, on, effective } = fieldsOf(value);
  const label = context.code('events', context.locale.labels.treatyActs, act)?.label;
  return inOneLine([label, dateValue(on ?? effective, 'events', context)?.text]);
}

function relationWords(value: unknown, context: ViewContext): Words | undefined {
  const { type, to } = fieldsOf(value);
  const label = context.code('relations', context.locale.labels.relationTypes, type)?.label;
  const id = textOf(to);
  const other = id === undefined ? undefined : context.index.find('agreement', id);
  const title = context.words(other?.title)?.text ?? (id && closed(id));
  return label === undefined || title === undefined ? undefined : { text: `${label}: ${title}` };
}

function moneyWords(value: unknown, context: ViewContext): Words | undefined {
  const { amount, currency, asStated } = fieldsOf(value);
  const stated = context.words(asStated);
  if (stated !== undefined || typeof amount !== 'number') return stated;
  const number = writeNumber(amount, context.locale.cldr.numbers);
  return { text: closed([number, textOf(currency)].filter((part) => part !== undefined).join('\u00a0')) };
}

function entryWords(value: unknown, context: ViewContext, inWords: InWords): Words | undefined {
  const entries = Array.isArray(value) ? listOf(value) : [value];
  const texts = present(entries.map((entry) => inWords(entry, context)?.text));
  return texts.length === 0 ? undefined : { text: texts.join('; ') };
}

function inOneLine(parts: readonly (string | undefined)[]): Words | undefined {
  const known = present(parts);
  return known.length === 0 ? undefined : { text: known.join(', ') };
}

/** Parties, people and places by name; any other text as it is. */
function plainValue(value: unknown, field: string, context: ViewContext): Words | undefined {
  const { cldr, phrases } = context.locale;
  if (typeof value === 'number') return { text: writeNumber(value, cldr.numbers) };
  if (typeof value === 'boolean') return { text: value ? phrases.yes : phrases.no };
  if (typeof value === 'string') {
    const named = context.index.get(value) !== undefined || isCountryCode(value);
    return named ? nameOf(value, field, context) : { text: closed(value) };
  }
  if (Array.isArray(value)) {
    // A list in a list has no words, and may be without end.
    const entries = listOf(value).filter((entry) => !Array.isArray(entry));
    const names = present(entries.map((entry) => plainValue(entry, field, context)?.text));
    return names.length === 0 ? undefined : { text: joinList(names, context.locale) };
  }
  return nameOf(value, field, context) ?? context.words(value);
}

function quoteOf(report: Readonly<Record<string, unknown>>, context: ViewContext): Words | undefined {
  const quote = context.words(report.quote);
  return quote === undefined ? undefined : { ...quote, text: context.locale.phrases.quoted(quote.text) };
}
