import { PROBLEMS } from '../../text/syntax-mistake.js';
import type { FindingCode, MessageCatalogue, MessageParams } from '../finding.js';

/**
 * The words of one language. A sentence holds names of params in braces: `{value}` and `{key}` stand in quotation
 * marks, `{object}`, `{list}` and the like are put into words by `terms`. Sentences are built so that no word has
 * to agree with what is filled in.
 */
export interface Wording {
  readonly quotes: readonly [open: string, close: string];
  /** Between two choices. */
  readonly or: string;
  /** Follows a sentence, with the names that were probably meant in `{suggestions}`. */
  readonly didYouMean: string;
  readonly sentences: Readonly<Record<FindingCode, string>>;
  /** Sentences for cases in which a code says something else. */
  readonly cases: {
    /** The dataset itself throws when it is read; `{detail}`. */
    readonly unreadableDataset: string;
    /** A value of a wrong type that is short enough to be shown; `{expected}`, `{received}`, `{value}`. */
    readonly wrongValue: string;
    /** A missing key that others can stand for; `{key}`, `{object}`, `{alternatives}`. */
    readonly missingAll: string;
    /** A date such as `9999-12-31`; `{value}`. */
    readonly noDate: string;
    /** An id that belongs to a record of another type; `{wanted}`, `{value}`, `{found}`. */
    readonly otherType: string;
    readonly atLeast: string;
    readonly atMost: string;
  };
  /** Types, objects and lists, by the names that the schemas give them. */
  readonly terms: Readonly<Record<string, string>>;
  /** What is wrong with a text that is not JSON: the end of a sentence, without a full stop. */
  readonly problems: Readonly<Record<keyof typeof PROBLEMS, string>>;
  /** Stands for an error that has no words. */
  readonly throws: string;
  /** Names of the countries in the order of `COUNTRY_CODES`, a bar between two. */
  readonly countryNames: string;
}

const NAMES_OF_TERMS = new Set(['object', 'list', 'expected', 'received', 'wanted', 'found', 'first']);

/** The messages of a language, made of its words. */
export function catalogueOf(wording: Wording): MessageCatalogue {
  const codes = Object.keys(wording.sentences) as FindingCode[];
  const entries = codes.map((code) => {
    const message = (params: MessageParams): string => {
      const meant = params.suggestions.length === 0 ? '' : ` ${wording.didYouMean}`;
      return fill(sentenceFor(code, params, wording) + meant, params, wording);
    };
    return [code, message] as const;
  });
  const messages = Object.fromEntries(entries) as Record<FindingCode, (params: MessageParams) => string>;
  return { ...messages, countryNames: wording.countryNames };
}

function sentenceFor(code: FindingCode, params: MessageParams, { cases, sentences }: Wording): string {
  switch (code) {
    case 'not-a-dataset':
      return params.detail === undefined ? sentences[code] : cases.unreadableDataset;
    case 'wrong-type':
      return params.value === undefined ? sentences[code] : cases.wrongValue;
    case 'missing-key':
      return Array.isArray(params.alternatives) ? cases.missingAll : sentences[code];
    case 'invalid-date':
      return String(params.value).includes('9999') ? cases.noDate : sentences[code];
    case 'unresolved-reference':
      return params.found === undefined ? sentences[code] : cases.otherType;
    default:
      return sentences[code];
  }
}

function fill(sentence: string, params: MessageParams, wording: Wording): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'bounds') return bounds(params, wording);
    const value = params[name];
    if (name === 'detail') return detail(String(value), wording);
    const words = (Array.isArray(value) ? (value as unknown[]) : [value]).map((part) =>
      NAMES_OF_TERMS.has(name)
        ? (wording.terms[String(part)] ?? quoted(part, wording))
        : quoted(part, wording),
    );
    return name === 'list' ? quoted(words.join(''), wording) : words.join(wording.or);
  });
}

/** In words of the language where the library speaks; the host's own words as they are. */
function detail(text: string, { problems, throws }: Wording): string {
  if (text === 'the value throws when it is read') return throws;
  const name = (Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[]).find((key) => PROBLEMS[key] === text);
  return name === undefined ? text : problems[name];
}

function quoted(value: unknown, { quotes: [open, close] }: Wording): string {
  return typeof value === 'string' ? `${open}${value}${close}` : String(value);
}

function bounds({ minimum, maximum }: MessageParams, { cases }: Wording): string {
  return [
    ...(typeof minimum === 'number' ? [cases.atLeast.replace('#', String(minimum))] : []),
    ...(typeof maximum === 'number' ? [cases.atMost.replace('#', String(maximum))] : []),
  ].join(', ');
}
