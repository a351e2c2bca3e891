import { describe, expect, test } from 'vitest';
import { needsOf } from './free-names.js';

const globalsOf = (code: string) => [...needsOf(code).globals].sort();
const importsOf = (code: string) => [...needsOf(code).imports].sort();

describe('globals', () => {
  test('are names that the file does not declare', () => {
    expect(globalsOf('document.title; const a = window; a.process; new URL(b)')).toEqual([
      'URL',
      'b',
      'document',
      'window',
    ]);
  });

  test('are seen in shorthand, defaults, computed keys and typeof', () => {
    expect(globalsOf('export const x = { Buffer }; export const f = (a = process) => a[self]')).toEqual([
      'Buffer',
      'process',
      'self',
    ]);
    expect(globalsOf('export const x = typeof window')).toEqual(['window']);
    expect(globalsOf('class A { document = require }')).toEqual(['require']);
  });

  test('are not properties, parameters, local variables, imports or labels', () => {
    expect(
      globalsOf(`
        import { window as w, document } from './a.js';
        export { process } from './b.js';
        export function f({ location: here, ...rest }, [self]) { return here.navigator + rest + self + w; }
        export class B { static #Buffer = 1; document() { return B.#Buffer + document; } get process() { return 1; } }
        outer: for (const name of [1]) { if (name) continue outer; }
        export const o = { history: 1, window() {} };
        export const meta = import.meta;
        try { f(); } catch (event) { f(event); }
      `),
    ).toEqual([]);
  });
});

test('imports are found in every form', () => {
  const code = `
    import 'a'; import b from 'b'; import * as c from 'c'; export { d } from 'd'; export * from 'e';
    const f = () => import('f'); const g = (name) => import(name);
    export { b, c, f, g };
  `;
  expect(importsOf(code)).toEqual(['(computed)', 'a', 'b', 'c', 'd', 'e', 'f']);
});
