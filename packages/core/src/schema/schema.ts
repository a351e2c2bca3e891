import { IssueSink, type Issue, type OnReference, type SuggestKey } from './issue.js';
import { isPolluted } from './plain-object.js';

/** A check with its metadata. It reads values and never changes, copies or calls them. */
export interface Schema<T> {
  /** What the schema accepts, as the generators of documents and of JSON Schema need it. */
  readonly meta: SchemaMeta;
  /** Adds an issue to the sink for each mistake; adds nothing when the value is a `T`. */
  readonly check: (value: unknown, sink: IssueSink) => void;
  /** Only for the compiler: never present at run time. */
  readonly type?: T;
}

export type SchemaMeta =
  | { readonly kind: 'text' | 'boolean' | 'anything' }
  | { readonly kind: 'literal'; readonly value: string | boolean }
  | {
      readonly kind: 'format';
      readonly name: string;
      /** For a reference: the names of what it may lead to. */
      readonly targets?: readonly string[];
    }
  | {
      readonly kind: 'number';
      readonly integer: boolean;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: 'choice'; readonly list: string; readonly codes: readonly string[] }
  | { readonly kind: 'list'; readonly item: SchemaMeta }
  | { readonly kind: 'map'; readonly key: SchemaMeta; readonly value: SchemaMeta }
  | { readonly kind: 'short-form'; readonly short: SchemaMeta; readonly long: SchemaMeta }
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly fields: Readonly<Record<string, { readonly required: boolean; readonly meta: SchemaMeta }>>;
      /** Of each group of keys at least one must be present. */
      readonly someOf: readonly (readonly string[])[];
    };

/** The type that a schema accepts. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

export interface CheckOptions {
  /** How many issues are kept at most; 100 when absent. */
  readonly limit?: number;
  /** Tells misspelt keys from unknown ones; all are unknown when absent. */
  readonly suggestKey?: SuggestKey | undefined;
  /** Told of each right reference in the value. */
  readonly onReference?: OnReference | undefined;
}

/** Checks one value against one schema. Throws only what the value itself throws, such as a getter of its own. */
export function check(
  schema: Schema<unknown>,
  value: unknown,
  { limit = 100, suggestKey, onReference }: CheckOptions = NO_OPTIONS,
): CheckResult {
  const sink = spare ?? new IssueSink();
  spare = undefined;
  sink.limit = limit;
  sink.suggestKey = suggestKey;
  sink.onReference = onReference;
  sink.polluted = isPolluted();
  schema.check(value, sink);
  if (sink.issues.length === 0 && !sink.truncated) {
    spare = sink;
    return NOTHING_WRONG;
  }
  for (const issue of sink.issues) issue.path.reverse();
  return { issues: sink.issues, truncated: sink.truncated };
}

const NO_OPTIONS: CheckOptions = {};
const NOTHING_WRONG: CheckResult = { issues: [], truncated: false };

/**
 * A sink in which nothing was ever put, for the next check: a valid value costs no memory at all. It is taken out
 * while in use, since a getter of the value may start another check.
 */
let spare: IssueSink | undefined;

export interface CheckResult {
  readonly issues: readonly Issue[];
  /** True when there were more issues than the limit allows. */
  readonly truncated: boolean;
}
