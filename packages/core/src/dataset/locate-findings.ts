/**
 * The lines and columns of findings that were made from records and not from their text, such as those of the rules.
 *
 * @packageDocumentation
 */
import type { Finding } from '../findings/finding.js';
import type { RecordType } from '../models/dataset.js';
import { idFieldOf, LISTS } from '../models/lists.js';
import { fieldsOf, listOf } from '../schema/index.js';
import { parseInput, type TextFormat } from './parse-input.js';
import { Positions, type PathStart } from './positions.js';

/**
 * Gives each finding that has none its position in the text that the dataset was read from. A record is found by its
 * type and id, so records that were left out do no harm; the finding's `path` and the place of its `record` are
 * corrected to those of the text. Findings in a text that cannot be read stay without a position.
 *
 * @param text The text, as it was given to `readDataset`.
 */
export function locateFindings(findings: readonly Finding[], text: string, format?: TextFormat): void {
  const missing = findings.filter(({ position }) => position === undefined);
  if (missing.length === 0) return;
  const input = parseInput(text, format);
  if ('problem' in input || input.text === undefined) return;
  const lines = 'lines' in input ? input.lines : undefined;
  const valuesOf = (type: RecordType): readonly unknown[] =>
    lines === undefined
      ? listOf(fieldsOf((input as { value: unknown }).value)[LISTS[type]])
      : (lines.records.get(type)?.values ?? []);
  const places = new RecordPlaces(valuesOf);
  for (const finding of missing) correct(finding, places);
  const startOf = ({ path, record }: Finding): PathStart => {
    const offset = record && lines?.records.get(record.type)?.offsets[record.index];
    return offset === undefined
      ? { offset: lines?.header?.offset ?? 0, path }
      : { offset, path: path.slice(2) };
  };
  new Positions().add(missing, input.text, startOf);
}

/** Where the records of a text stand in their lists. */
class RecordPlaces {
  private readonly places = new Map<RecordType, Map<unknown, number>>();

  constructor(private readonly valuesOf: (type: RecordType) => readonly unknown[]) {}

  of(type: RecordType, id: string): number | undefined {
    let places = this.places.get(type);
    if (places === undefined) {
      this.places.set(type, (places = new Map<unknown, number>()));
      const field = idFieldOf(type);
      for (const [index, value] of this.valuesOf(type).entries()) {
        const found = fieldsOf(value)[field];
        // Of two records with one id the first is the one that counts.
        if (!places.has(found)) places.set(found, index);
      }
    }
    return places.get(id);
  }
}

function correct(finding: Finding, places: RecordPlaces): void {
  const { path, record } = finding;
  if (record?.id === undefined) return;
  const index = places.of(record.type, record.id);
  if (index === undefined) return;
  finding.record = { ...record, index };
  if (path[0] === LISTS[record.type]) finding.path = [path[0], index, ...path.slice(2)];
}
