import type { SuggestKey } from '../../schema/index.js';
import type { FindingCode } from '../finding.js';

/** Finds what was probably meant. It is passed in, so that whoever wants less than everything loads less. */
export interface Suggester {
  readonly forKey: SuggestKey;
  /**
   * What may have been meant by the value of a finding, nearest first, at most three.
   *
   * @param countryNames The names of the countries in the language of the messages, in the order of
   *   `COUNTRY_CODES`, a bar between two.
   */
  readonly forValue: (
    code: FindingCode,
    params: Readonly<Record<string, unknown>>,
    countryNames?: string,
  ) => readonly string[];
}
