import type { MessageCatalogue } from '../findings/finding.js';
import { en } from '../findings/messages/en.js';
import { everySuggestion } from '../findings/suggestions/index.js';
import { validateWith } from '../findings/validate-with.js';
import type { Schema } from '../schema/index.js';

/*
 * The interface Standard Schema, version 1 (https://standardschema.dev): what libraries of forms, requests and
 * configuration ask of a schema, whoever wrote it.
 */

/** A schema that every library which knows Standard Schema can use. */
export interface StandardSchema<T> extends Schema<T> {
  readonly '~standard': StandardProperties<T>;
}

export interface StandardProperties<T> {
  /** Version of the interface. */
  readonly version: 1;
  /** The library that the schema is of. */
  readonly vendor: 'comity';
  /** Checks one value; never throws, changes nothing. The value is handed back as it is, not copied. */
  readonly validate: (value: unknown, options?: StandardOptions) => StandardResult<T>;
  /** Only for the compiler: never present at run time. */
  readonly types?: { readonly input: T; readonly output: T } | undefined;
}

export interface StandardOptions {
  /** `messages`: the catalogue of the language that the issues are to be in; English when absent. */
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** Either the value, or what is wrong with it: every mistake, warnings included. */
export type StandardResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** Keys and indices from the value down to the mistake. */
  readonly path: readonly (string | number)[];
  /** Stable name of the kind of mistake, such as `missing-key`. */
  readonly code: string;
  /** What was probably meant, nearest first. */
  readonly suggestions: readonly string[];
}

/** The same schema with the interface of Standard Schema beside it. */
export function toStandard<T>(schema: Schema<T>): StandardSchema<T> {
  return {
    ...schema,
    '~standard': {
      version: 1,
      vendor: 'comity',
      validate(value, options) {
        const issues = issuesOf(schema, value, catalogueOf(options));
        return issues.length === 0 ? { value: value as T } : { issues };
      },
    },
  };
}

function catalogueOf(options: StandardOptions | undefined): MessageCatalogue {
  return (options?.libraryOptions?.messages as MessageCatalogue | undefined) ?? en;
}

function issuesOf(schema: Schema<unknown>, value: unknown, messages: MessageCatalogue): StandardIssue[] {
  const { findings } = validateWith(schema, value, { messages, suggester: everySuggestion });
  return findings.map(({ message, path, code, suggestions }) => ({ message, path, code, suggestions }));
}
