import { isCountryCode, looksLikeCountryCode } from '../countries/index.js';
import type { FindingCode } from '../findings/finding.js';
import { isWebAddress } from '../identifiers/index.js';
import { isSectorCode, SECTOR_CODES } from '../sectors/index.js';
import type { KnownIds } from './known-ids.js';
import type { FoundReference } from './references.js';

/** A reference that leads nowhere, or to something of another type. */
export interface ReferenceMistake {
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * How many ids are compared in one file to find suggestions: a file full of dangling references takes no longer to
 * read than any other, and only the last of its findings lack a suggestion.
 */
const COMPARISONS = 200_000;

/** Tells whether references lead to something, once all ids of a file are known. */
export class ReferenceCheck {
  private comparisons = COMPARISONS;
  private readonly candidatesOf = new Map<string, readonly string[]>();

  constructor(private readonly ids: KnownIds) {}

  /** True when a reference leads to something of the right type. */
  readonly resolves = (value: string, targets: readonly string[]): boolean => {
    // What is built in needs no look at the ids of the file: there are many of them.
    const mayBeSector = targets.includes('sector');
    if (mayBeSector ? isSectorCode(value) : looksLikeCountryCode(value) && isCountryCode(value)) return true;
    if (this.ids.has(value, targets)) return true;
    return targets.includes('source') && isWebAddress(value);
  };

  mistakeIn(reference: FoundReference): ReferenceMistake | undefined {
    const { value, targets } = reference;
    if (this.resolves(value, targets)) return undefined;
    if (targets.includes('sector')) {
      return { code: 'unknown-sector', params: { value, candidates: this.candidates(targets, value) } };
    }
    if (looksLikeCountryCode(value)) return { code: 'unknown-country', params: { value } };
    const target = this.ids.targetOf(value);
    const params = { value, wanted: targets, ...(target === undefined ? {} : { found: target }) };
    return {
      code: 'unresolved-reference',
      params: { ...params, candidates: this.candidates(targets, value) },
    };
  }

  private candidates(targets: readonly string[], value: string): readonly string[] {
    const name = targets.join(' ');
    let candidates = this.candidatesOf.get(name);
    if (candidates === undefined) {
      const ids = this.ids.of(targets);
      candidates = targets.includes('sector') ? [...SECTOR_CODES, ...ids] : ids;
      this.candidatesOf.set(name, candidates);
    }
    const country = value.toUpperCase();
    if (targets.includes('party') && isCountryCode(country)) return [country];
    this.comparisons -= candidates.length;
    return this.comparisons < 0 ? [] : candidates;
  }
}
