import { rejects, type Finding, type FindingCode } from '../findings/finding.js';
import { shownOf } from '../findings/make-finding.js';
import { idFieldOf, LISTS } from '../models/lists.js';
import type { RecordType } from '../models/dataset.js';
import { isPlainObject } from '../schema/index.js';
import type { Facts } from './facts.js';
import type { RuleMessageKey, RuleMessages } from './messages/messages.js';
import { fill } from './messages/fill.js';
import type { BreachDetails, Report, Rule } from './rule.js';
import type { Weights } from './weights.js';

type Path = readonly (string | number)[];

/** Makes findings of breaches, but for those that the reading of the file has told already. */
export class FindingMaker {
  readonly findings: Finding[] = [];
  private readonly places = new Map<RecordType, readonly number[]>();
  /** The broken fields of each record by its type and its place in the file; those of the header by ''. */
  private readonly broken = new Map<string, Set<unknown>>();

  constructor(
    private readonly facts: Facts,
    private readonly weights: Weights,
    private readonly messages: RuleMessages,
    private readonly structure: readonly Finding[],
  ) {
    for (const { code, record, path, suggestions } of structure) {
      if (code === 'unknown-key') continue;
      const key = record === undefined ? '' : `${record.type} ${String(record.index)}`;
      let fields = this.broken.get(key);
      if (fields === undefined) this.broken.set(key, (fields = new Set()));
      fields.add(path[record === undefined ? 0 : 2]);
      // A misspelt field is not the only one that is absent: the one that was meant is so too.
      for (const meant of suggestions) fields.add(meant);
    }
  }

  /** Reports on the file, or on the record at `at`: the one that is looked at, when absent. */
  reporterOf(rule: Rule, type?: RecordType, at?: number): Report {
    return (path, params, details) => {
      this.add(rule, type, at ?? this.facts.at, path, params, details);
    };
  }

  private add(
    rule: Rule,
    type: RecordType | undefined,
    at: number,
    path: Path,
    params: Readonly<Record<string, unknown>> = {},
    details: BreachDetails = {},
  ): void {
    const record = type === undefined ? undefined : this.recordAt(type, at);
    const severity = this.weights.of(rule, details.severity, record?.id);
    if (severity === undefined || this.isTold(rule, record, path)) return;
    const { suggestions = [], message = rule.id as RuleMessageKey } = details;
    const shown = shownOf(params);
    this.findings.push({
      code: rule.id,
      severity,
      path: record === undefined ? [...path] : [LISTS[record.type], record.index, ...path],
      message: fill(this.messages, message, shown, suggestions),
      params: shown,
      suggestions: [...suggestions],
      ...(record === undefined ? {} : { record }),
      docs: `rules#${rule.id}`,
    });
  }

  /** True when a field that the rule looks at is broken: one mistake is one finding. */
  private isTold({ reads = [] }: Rule, record: Finding['record'], path: Path): boolean {
    const key = record === undefined ? '' : `${record.type} ${String(record.index)}`;
    const broken = this.broken.get(key);
    return broken !== undefined && [path[0], ...reads].some((field) => broken.has(field));
  }

  private recordAt(type: RecordType, at: number): NonNullable<Finding['record']> {
    const record = this.facts.index.all(type)[at] as unknown as Record<string, unknown> | undefined;
    const id = record?.[idFieldOf(type)];
    return { type, ...(typeof id === 'string' ? { id } : {}), index: this.placeOf(type, at) };
  }

  /** The place of a record in its list of the file. */
  private placeOf(type: RecordType, at: number): number {
    let places = this.places.get(type);
    if (places === undefined) this.places.set(type, (places = this.placesOf(type)));
    return places[at] ?? at;
  }

  private placesOf(type: RecordType): readonly number[] {
    const leftOut = new Set<number>();
    for (const { code, params, record } of this.structure) {
      if (record?.type === type && rejects(code as FindingCode, params)) leftOut.add(record.index);
    }
    const isHere = (this.facts.index.dataset[LISTS[type]] as readonly unknown[]).map(isPlainObject);
    if (leftOut.size === 0 && !isHere.includes(false)) return [];
    const places: number[] = [];
    for (let place = 0, at = 0; at < isHere.length; place++) {
      if (leftOut.has(place)) continue;
      if (isHere[at] === true) places.push(place);
      at++;
    }
    return places;
  }
}
