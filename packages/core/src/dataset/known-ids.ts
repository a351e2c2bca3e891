/**
 * The ids of one file, by what they belong to: a type of record, or `meeting`. They stand apart, since most references
 * lead to few records: whoever looks for one of three hundred people does not look among a hundred thousand agreements.
 */
export class KnownIds {
  private readonly byTarget = new Map<string, Set<string>>();

  /** Notes an id; false when it belongs to something already. */
  claim(id: string, target: string): boolean {
    let own = this.byTarget.get(target);
    if (own === undefined) this.byTarget.set(target, (own = new Set()));
    for (const ids of this.byTarget.values()) if (ids !== own && ids.has(id)) return false;
    const before = own.size;
    return own.add(id).size > before;
  }

  /** What an id belongs to; undefined when it is none of this file. */
  targetOf(id: string): string | undefined {
    for (const [target, ids] of this.byTarget) if (ids.has(id)) return target;
    return undefined;
  }

  /** True when an id belongs to one of these; `record` stands for anything. */
  has(id: string, targets: readonly string[]): boolean {
    for (const target of targets) if (this.byTarget.get(target)?.has(id) === true) return true;
    return targets.includes('record') && this.targetOf(id) !== undefined;
  }

  /** All ids that belong to one of these. */
  of(targets: readonly string[]): string[] {
    const all = targets.includes('record');
    return [...this.byTarget].flatMap(([target, ids]) => (all || targets.includes(target) ? [...ids] : []));
  }
}
