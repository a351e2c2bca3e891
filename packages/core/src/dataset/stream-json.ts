import type { Finding } from '../findings/finding.js';
import { FORMAT_VERSION, type RecordType } from '../models/dataset.js';
import { typeName } from '../schema/index.js';
import {
  findSyntaxMistake,
  syntaxMistakeOf,
  JsonSplitter,
  positionAt,
  PROBLEMS,
  START,
  type TextPart,
  type TextPosition,
} from '../text/index.js';
import { TYPE_OF_LIST } from './lists.js';
import { pointsAtKey, Positions } from './positions.js';
import type { RecordResult } from './record-result.js';
import type { StreamFormat, StreamReading, StreamValue } from './stream-reading.js';

type Value = Extract<TextPart, { kind: 'value' | 'too-long' }>;

/** Reads the records out of a JSON object of lists. */
export class StreamedJson implements StreamFormat {
  readonly splitter: JsonSplitter;
  isOver = false;
  header: Record<string, unknown> = { comity: FORMAT_VERSION };
  private start: Readonly<TextPosition> = START;
  private isDataset = false;
  private otherValue: { received: string; position: Readonly<TextPosition> } | undefined;
  private readonly keys = new Map<string, { position: Readonly<TextPosition>; times: number }>();
  private readonly fields = new Map<string, StreamValue>();

  constructor(private readonly reading: StreamReading) {
    this.splitter = new JsonSplitter(reading.limits.maxRecordLength, (key) => TYPE_OF_LIST.has(key));
  }

  take(part: TextPart): RecordResult | undefined {
    switch (part.kind) {
      case 'start':
        this.start = part.position;
        this.isDataset = true;
        return undefined;
      case 'key':
        this.takeKey(part.key, part.position);
        return undefined;
      case 'mistake':
        this.fail(part.problem, part.position);
        return undefined;
      default:
        return this.takeValue(part);
    }
  }

  /** JSON that is broken cannot be read beyond the mistake. */
  fail(problem: string, position: TextPosition): void {
    this.reading.mistake('invalid-json', [], { detail: problem }, position);
    this.isOver = true;
  }

  end(): void {
    if (this.otherValue !== undefined && !this.isOver) {
      const { received, position } = this.otherValue;
      this.reading.mistake('not-a-dataset', [], { received }, position);
    }
    if (!this.isDataset) return;
    // What is missing in a file that breaks off may have stood in the rest of it.
    if (this.isOver && !this.fields.has('comity')) this.fields.set('comity', UNREAD);
    const fields = [...this.fields].map(([key, { value }]) => [key, value] as const);
    const locateAll = (findings: readonly Finding[]): void => {
      findings.forEach((finding) => {
        this.locate(finding);
      });
    };
    this.header = this.reading.header(fields, locateAll);
    if (!this.isOver) this.reading.end(this.header, locateAll);
  }

  private takeKey(key: string, position: Readonly<TextPosition>): void {
    const times = (this.keys.get(key)?.times ?? 0) + 1;
    this.keys.set(key, { position, times });
    // The records of a list are out before another list of the same name takes its place: then it is always said.
    if (times === 2 && (this.reading.duplicateKeys || TYPE_OF_LIST.has(key))) {
      this.reading.duplicateOfHeader([key], position);
    }
  }

  private takeValue(part: Value): RecordResult | undefined {
    const [list, index] = part.path;
    const type = list === undefined ? undefined : TYPE_OF_LIST.get(list);
    if (part.kind === 'too-long') return this.takeTooLong(part, type);
    const value = this.parse(part);
    if (value === undefined) return undefined;
    if (list === undefined) this.takeNoDataset(typeName(value.value), part.position);
    else if (type === undefined) this.takeField(list, value);
    else if (index === undefined) this.takeNoList(list, value);
    else return this.reading.record(type, value);
    return undefined;
  }

  /** The value of a part; none when it is not JSON. */
  private parse({ text, position }: Value): StreamValue | undefined {
    try {
      return { value: JSON.parse(text) as unknown, text, position };
    } catch (error) {
      const { problem, offset } = syntaxMistakeOf(text, error);
      this.fail(problem, positionAt(text, offset, position));
      return undefined;
    }
  }

  /** What can be said of a value by its beginning alone. */
  private takeTooLong(
    { text, path, position }: Value,
    type: RecordType | undefined,
  ): RecordResult | undefined {
    const mistake = findSyntaxMistake(text);
    const params = this.reading.tooLong();
    if (mistake !== undefined && mistake.problem !== PROBLEMS.end) {
      this.fail(mistake.problem, positionAt(text, mistake.offset, position));
    } else if (path.length === 0) this.takeNoDataset(text.startsWith('[') ? 'list' : 'string', position);
    else if (type !== undefined && path.length === 2) {
      return this.reading.lost(type, 'unreadable-record', params, position);
    } else this.reading.mistake('unreadable-record', [...path], params, position);
    return undefined;
  }

  /** Notes that the text holds something else; that it is no JSON at all may still turn out. */
  private takeNoDataset(received: string, position: TextPosition): void {
    this.otherValue = { received, position };
  }

  private takeField(key: string, value: StreamValue): void {
    this.fields.set(key, value);
    this.reading.checkKeysOfHeader([key], value.text, value.position);
  }

  private takeNoList(list: string, { value, position }: StreamValue): void {
    if (value === null) this.reading.mistake('null-value', [list], {}, position);
    else {
      const params = { expected: 'list', received: typeName(value) };
      this.reading.mistake('wrong-type', [list], params, position);
    }
  }

  private locate(finding: Finding): void {
    const [key, ...path] = finding.path;
    const field = this.fields.get(String(key));
    const name = this.keys.get(String(key));
    if (key === undefined || field === undefined || name === undefined) finding.position = this.start;
    else if (path.length === 0 && pointsAtKey(finding)) finding.position = name.position;
    else new Positions().add([finding], field.text, () => ({ offset: 0, path }), field.position);
  }
}

/** Stands for a version that nobody read. */
const UNREAD: StreamValue = { value: FORMAT_VERSION, text: '', position: START };
