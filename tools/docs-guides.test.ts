import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guides } from '../apps/docs/guides/index.js';
import { root } from './workspace.mjs';

/** The elements of the kit: the folders that define one. */
const tags = readdirSync(`${root}/packages/components/src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'internal')
  .filter(({ name }) => readdirSync(`${root}/packages/components/src/${name}`).includes('define.ts'))
  .map(({ name }) => `comity-${name}`);

test('every element has a guide in the documentation, and no guide is of an element that is not there', () => {
  expect(Object.keys(guides).sort()).toEqual(tags.sort());
});

test.each(Object.entries(guides))(
  '%s: a guide says when to choose it, when not, and how to use it well',
  (_tag, guide) => {
    expect(guide.summary).toMatch(/\.$/);
    expect(guide.use.length).toBeGreaterThan(0);
    expect(guide.avoid.length).toBeGreaterThan(0);
    expect(guide.advice.length).toBeGreaterThan(0);
    expect(guide.semantics.length).toBeGreaterThan(0);
  },
);
