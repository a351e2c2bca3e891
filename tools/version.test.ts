import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withVersion } from './version.mjs';

const source = readFileSync(
  new URL('../packages/components/src/internal/version.ts', import.meta.url),
  'utf8',
);

test('the version is written where the elements take it from, and nothing else changes', () => {
  const next = withVersion(source, '9.8.7');
  expect(next).toContain(`VERSION = '9.8.7'`);
  const lines = (text: string) => text.split('\n').filter((line) => !line.includes('VERSION ='));
  expect(lines(next)).toEqual(lines(source));
});

test('a module without a version is an error, and not left as it is', () => {
  expect(() => withVersion('export const x = 1;', '1.0.0')).toThrow('no VERSION');
});
