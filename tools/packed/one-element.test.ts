/**
 * Who imports one element gets that element and no other, and what it weighs is known.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { elementFolders } from '../element-folders.mjs';
import { entryPoints } from '../source-aliases.mjs';
import { bundle, wholeOf } from './bundle.mjs';

const folder = inject('consumerFolder');
const elements = elementFolders();

/** The most that each entry may weigh, in bytes after minifying and compressing; `npm run sizes` writes them anew. */
const ceilings = JSON.parse(readFileSync(new URL('size-ceilings.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>;

/** Other elements of which something is in the bundle. A style sheet or a template that two share is none. */
const othersIn = (files: string[], name: string): string[] =>
  elements
    .filter((other) => other.name !== name)
    .map((other) => other.name)
    .filter((other) =>
      files.some((file) =>
        ['define', other].some((module) => file === `@comity/components/dist/${other}/${module}.js`),
      ),
    );

test('every entry has a ceiling, and nothing else has', () => {
  const entries = entryPoints().map(({ specifier }) => specifier);
  expect(Object.keys(ceilings).sort()).toEqual(entries.sort());
});

describe.each(elements)('$name/define', ({ name }) => {
  test('brings the element and no other', async () => {
    const { files } = await bundle(folder, `import '@comity/components/${name}/define';`);
    expect(files).toContain(`@comity/components/dist/${name}/${name}.js`);
    expect(othersIn(files, name)).toEqual([]);
  });
});

test.each(Object.entries(ceilings))('%s weighs at most %d bytes', async (entry, ceiling) => {
  expect((await bundle(folder, wholeOf(entry))).gzip).toBeLessThanOrEqual(ceiling);
});

describe('the module with all classes', () => {
  test('leaves nothing behind when nothing of it is used', async () => {
    const { files } = await bundle(folder, `import '@comity/components';`);
    expect(files).toEqual([]);
  });

  test('gives one class without the others', async () => {
    const { files } = await bundle(
      folder,
      `import { ComityPartyBadge } from '@comity/components'; ComityPartyBadge.define('my-badge');`,
    );
    expect(othersIn(files, 'party-badge')).toEqual([]);
  });
});

test('the module that defines all is not optimised away', async () => {
  const { files } = await bundle(folder, `import '@comity/components/define';`);
  for (const { name } of elements) expect(files).toContain(`@comity/components/dist/${name}/define.js`);
});

test('the loader fetches nothing before it is needed', async () => {
  const { files } = await bundle(folder, `import '@comity/components/loader/start';`);
  expect(othersIn(files, '')).toEqual([]);
  expect(files).toContain('@comity/components/dist/loader/start.js');
});
