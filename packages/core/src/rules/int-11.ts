import type { Agreement, RelationType } from '../models/agreement.js';
import type { Facts } from './facts.js';
import type { ReportIn, Rule } from './rule.js';

/** Relations that lead from a later instrument to an earlier one. */
const ONE_WAY: readonly RelationType[] = ['supersedes', 'amends', 'protocol-to'];

/** What one field or one type of relation leads to. */
type Targets = (agreement: Agreement) => readonly (string | undefined)[];

/** Nothing supersedes, amends or belongs to itself, also not over others. That the target exists is told by reading. */
export const int11: Rule = {
  id: 'INT-11',
  severity: 'error',
  compare: (facts) => {
    const having = new Map<string, number[]>();
    return {
      records: {
        agreement: ({ partOf, relations }) => {
          if (relations !== undefined) {
            for (const { type } of relations) if (ONE_WAY.includes(type)) note(type, facts.at, having);
          }
          if (partOf !== undefined) note('partOf', facts.at, having);
        },
      },
      end: (reportIn) => {
        for (const [relation, places] of having) reportCircles(relation, places, reportIn, facts);
      },
    };
  },
};

/** Notes once that a record has a relation. */
function note(relation: string, at: number, having: Map<string, number[]>): void {
  const known = having.get(relation);
  if (known === undefined) having.set(relation, [at]);
  else if (known.at(-1) !== at) known.push(at);
}

function reportCircles(relation: string, places: readonly number[], reportIn: ReportIn, facts: Facts): void {
  const all = facts.index.all('agreement');
  const path = [relation === 'partOf' ? relation : 'relations'];
  const records = places.map((at) => all[at] as Agreement);
  for (const { start, chain } of circles(records, targetsBy(relation), facts)) {
    reportIn('agreement', all.indexOf(start))(path, { relation, chain: chain.join(' → ') });
  }
}

function targetsBy(relation: string): Targets {
  if (relation === 'partOf') return ({ partOf }) => [partOf];
  return ({ relations = [] }) => relations.flatMap(({ type, to }) => (type === relation ? to : []));
}

interface Circle {
  readonly start: Agreement;
  readonly chain: readonly string[];
}

/** The circles of a graph, each once; every record and relation is visited once, and nothing is recursive. */
function circles(records: readonly Agreement[], targets: Targets, { index }: Facts): Circle[] {
  const found: Circle[] = [];
  const done = new Set<Agreement>();
  for (const root of records) {
    if (done.has(root)) continue;
    const way: { record: Agreement; left: (string | undefined)[] }[] = [];
    const onWay = new Map<Agreement, number>();
    const enter = (record: Agreement): void => {
      done.add(record);
      onWay.set(record, way.length);
      way.push({ record, left: [...targets(record)].reverse() });
    };
    enter(root);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      if (top.left.length === 0) {
        onWay.delete(top.record);
        way.pop();
        continue;
      }
      const next = index.find('agreement', top.left.pop());
      if (next === undefined) continue;
      const start = onWay.get(next);
      if (start !== undefined) {
        const chain = way.slice(start).map(({ record }) => record.id);
        found.push({ start: next, chain: [...chain.slice(0, LONGEST), next.id] });
      } else if (!done.has(next)) enter(next);
    }
  }
  return found;
}

/** How many records of a circle a message names. */
const LONGEST = 5;
