import { expect, test } from 'vitest';
import { publishedModules } from './as-published.mjs';

const module = (path: string, declarations: object[]) =>
  ({ kind: 'javascript-module', path, declarations, exports: [] }) as Parameters<
    typeof publishedModules
  >[0][number];

const element = {
  kind: 'class',
  name: 'ComityVisitCard',
  tagName: 'comity-visit-card',
  superclass: { name: 'BaseElement', module: '/src/internal/base-element.js' },
  members: [
    { kind: 'field', name: 'record', inheritedFrom: { name: 'BaseElement', module: 'src/internal/base.ts' } },
    { kind: 'method', name: 'reload' },
    { kind: 'field', name: 'state', readonly: true },
    { kind: 'field', name: 'cache', privacy: 'private' },
    { kind: 'field', name: 'locale', privacy: 'protected' },
    { kind: 'field', name: '#abort' },
    { kind: 'method', name: 'render' },
    { kind: 'field', name: 'styles', static: true },
  ],
  events: [{ name: 'comity-ready', inheritedFrom: { name: 'BaseElement', module: 'src/internal/base.ts' } }],
};

const published = publishedModules(
  [
    module('src/internal/base-element.ts', [{ kind: 'class', name: 'BaseElement' }]),
    module('src/visit-card/visit-card.ts', [element, { kind: 'function', name: 'helper' }]),
    module('src/visit-card/visit-card.styles.ts', [{ kind: 'variable', name: 'styles' }]),
  ],
  ['visit-card/index', 'visit-card/define'],
);

test('each element has the paths that users import, one for the class and one that defines it', () => {
  expect(published.map(({ path }) => path)).toEqual([
    'dist/visit-card/index.js',
    'dist/visit-card/define.js',
  ]);
  expect(published[1]?.exports).toMatchObject([
    { kind: 'custom-element-definition', name: 'comity-visit-card' },
  ]);
});

test('only public members are left', () => {
  const [declaration] = published[0]?.declarations ?? [];
  expect(declaration).toMatchObject({
    members: [{ name: 'record' }, { name: 'reload' }, { name: 'state' }],
    events: [{ name: 'comity-ready' }],
  });
});

test('no path of a source file is left', () => {
  expect(JSON.stringify(published)).not.toContain('src/');
});
