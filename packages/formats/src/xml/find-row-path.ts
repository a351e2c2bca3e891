import type { FindingMaker } from '../finding.js';
import { walkXml } from './walk.js';

/** How deep the repeated element is looked for. */
const DEEPEST = 5;

/**
 * The path of the element that a file repeats for each record: the shallowest that stands more than once in one parent
 * and holds something; else the only child of the root.
 */
export function findRowPath(text: string, make: FindingMaker): string | undefined {
  const path: string[] = [];
  const most = new Map<string, number>();
  const siblings = [new Map<string, number>()];
  walkXml(
    text,
    {
      open(name) {
        path.push(name);
        if (path.length > DEEPEST) return;
        const here = siblings[path.length - 1];
        const number = (here?.get(name) ?? 0) + 1;
        here?.set(name, number);
        const key = path.join('/');
        most.set(key, Math.max(most.get(key) ?? 0, number));
        siblings[path.length] = new Map<string, number>();
      },
      text() {
        // Only the shape matters.
      },
      close() {
        path.pop();
      },
    },
    make,
  );
  const found = [...most].map(([key, number]) => ({ key, number, depth: key.split('/').length }));
  const repeated = found
    .filter(({ number }) => number > 1)
    .sort((a, b) => a.depth - b.depth || b.number - a.number)[0];
  return repeated?.key ?? found.find(({ depth }) => depth === 2)?.key ?? found[0]?.key;
}
