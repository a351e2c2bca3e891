import type { Finding, FindingRecord } from '../findings/finding.js';
import { fieldsOf, listOf } from '../schema/index.js';
import { TYPE_OF_LIST } from './lists.js';
import type { Positions } from './positions.js';
import { placeOf, type Reading } from './reading.js';

/** Reports the keys that stand twice, as many as the limit allows for each record. */
export class DuplicateKeys {
  private readonly reported = new Map<string, number>();

  constructor(
    private readonly reading: Reading,
    private readonly positions: Positions,
    private readonly limit: number,
  ) {}

  /** @param offset Where the second key stands in the text. */
  report(path: Finding['path'], offset: number, record?: FindingRecord): void {
    const owner = record === undefined ? '' : `${record.type} ${record.index}`;
    const reported = this.reported.get(owner) ?? 0;
    if (reported === this.limit) {
      this.reading.truncated = true;
      return;
    }
    this.reported.set(owner, reported + 1);
    const finding = this.reading.report('duplicate-key', path, { key: path.at(-1) }, record);
    this.positions.at(finding, offset);
  }
}

/** The record that a path in a file leads into. */
export function recordAt(
  file: Readonly<Record<string, unknown>>,
  path: Finding['path'],
): FindingRecord | undefined {
  const [list, index] = path;
  const type = TYPE_OF_LIST.get(String(list));
  if (type === undefined || typeof index !== 'number') return undefined;
  return placeOf(type, listOf(fieldsOf(file)[String(list)])[index], index);
}
