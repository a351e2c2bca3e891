/** What the manifest of an element cannot say: when to choose it, what it does for which reader, how it is used. */
export interface Guide {
  /** One sentence: what it shows. */
  readonly summary: string;
  /** When it is the right one. */
  readonly use: readonly string[];
  /** When another one is better, and which. */
  readonly avoid: readonly string[];
  /** Writing and data: what makes it good, and what spoils it. */
  readonly advice: readonly Advice[];
  /** What each key does; empty for an element with nothing to operate but links. */
  readonly keyboard: readonly KeyUse[];
  /** What assistive technology is told. */
  readonly semantics: readonly string[];
  /** What it does not do, or not yet. */
  readonly limits: readonly string[];
}

/** A right and a wrong way, side by side. */
interface Advice {
  readonly do: string;
  readonly dont: string;
}

/** A key or keys, and what they do. */
interface KeyUse {
  readonly keys: string;
  readonly does: string;
}
