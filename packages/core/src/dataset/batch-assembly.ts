import type { RecordType } from '../models/dataset.js';
import { FORMAT_VERSION } from '../models/format-version.js';
import { LISTS } from '../models/lists.js';
import type { Batch } from './batches.js';
import { parseLine } from './parse-lines.js';

/** Parses batches, in the order in which they were cut, and puts what they hold together. It checks no record. */
export class BatchAssembly {
  /** How many lines hold no record; they are left out. */
  lostLines = 0;

  private isFirstLine = true;
  private other: { readonly value: unknown } | undefined;
  private readonly fields = new Map<string, unknown>();
  /** The list whose items come at the moment. */
  private list: unknown[] = [];

  /** @throws {SyntaxError} when it is not JSON */
  add(batch: Batch): void {
    switch (batch.kind) {
      case 'items':
        this.addItems(batch, JSON.parse(batch.text) as unknown[]);
        return;
      case 'field':
        this.fields.set(batch.key, JSON.parse(batch.text));
        return;
      case 'value':
        this.other = { value: JSON.parse(batch.text) as unknown };
        return;
      case 'lines':
        for (const line of batch.lines) this.addLine(line);
        return;
      default:
        throw new SyntaxError(`line ${batch.line}, column ${batch.column}: ${batch.problem}`);
    }
  }

  /** What the whole text holds. */
  value(): unknown {
    // A key such as "__proto__" is a field like any other.
    return this.other === undefined ? Object.fromEntries(this.fields) : this.other.value;
  }

  private addItems({ key, areFirst }: Extract<Batch, { kind: 'items' }>, items: readonly unknown[]): void {
    // The second list of the same name takes the place of the first, as with `JSON.parse`.
    if (areFirst) this.fields.set(key, (this.list = []));
    for (const item of items) this.list.push(item);
  }

  private addLine(text: string): void {
    const line = parseLine(text, this.isFirstLine);
    if (this.isFirstLine) this.fields.set('comity', FORMAT_VERSION);
    this.isFirstLine = false;
    if (line.kind === 'mistake') this.lostLines++;
    else if (line.kind === 'record') this.addRecord(line.type, line.record);
    else for (const [key, value] of Object.entries(line.header)) this.fields.set(key, value);
  }

  private addRecord(type: RecordType, record: unknown): void {
    const list = this.fields.get(LISTS[type]);
    if (Array.isArray(list)) list.push(record);
    else this.fields.set(LISTS[type], [record]);
  }
}
