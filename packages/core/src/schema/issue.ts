/**
 * What a schema found wrong with a value, before any wording.
 * The findings turn it into a message in the asked language.
 */
export interface Issue {
  /** Stable code of the mistake, such as `missing-key`. */
  readonly code: string;
  /** Keys and indices from the checked value down to the mistake; filled from the inside out. */
  readonly path: (string | number)[];
  /** What the message needs: names, counts, candidates. Never the whole value. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The field that an unknown key was probably meant to be, of the fields of an object that is called `object`;
 * undefined when there is none like it. The list of fields is the same one at each call.
 */
export type SuggestKey = (key: string, fields: readonly string[], object: string) => string | undefined;

/** Told of a reference in a value, and of what it may lead to. */
export type OnReference = (value: string, targets: readonly string[]) => void;

/**
 * Collects issues up to a limit, so that hostile input can exhaust neither memory nor patience.
 * A valid value allocates nothing in it.
 */
export class IssueSink {
  readonly issues: Issue[] = [];
  /** How many issues are kept at most. */
  limit = 100;
  /** Finds the field that a misspelt key stands for; without it every unknown key is just that. */
  suggestKey: SuggestKey | undefined;
  onReference: OnReference | undefined;
  /** All objects seem to have keys that are not theirs. */
  polluted = false;
  /** True when an issue was left out because the limit was reached: then nothing more need be looked at. */
  truncated = false;

  add(code: string, params: Readonly<Record<string, unknown>> = {}, key?: string | number): void {
    if (this.issues.length >= this.limit) this.truncated = true;
    else this.issues.push({ code, path: key === undefined ? [] : [key], params });
  }

  /** Notes that every issue since `before` lies below `key`: paths are written only on failure. */
  below(key: string | number, before: number): void {
    for (let i = before; i < this.issues.length; i++) this.issues[i]?.path.push(key);
  }
}
