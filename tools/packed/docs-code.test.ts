/// <reference types="vite/client" />
/**
 * Code that the documentation makes for an element (on its page, and in the embed builder), in a project with the
 * packed packages.
 */
import { cp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexDataset, readDataset } from '@comity/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importLines } from '../../apps/docs/.storybook/import-lines.js';
import { readsFile, TAGS } from '../../apps/docs/elements/embed-builder/choices.js';
import { serverHTML } from '../../apps/docs/elements/embed-builder/server-html.js';
import { snippetsFor } from '../../apps/docs/elements/embed-builder/snippets.js';
import { root } from '../workspace.mjs';
import { consumerIn, installPackedPackages, type Consumer } from './consumer.js';
import { openPagesOf, type OpenedPages } from './opened-pages.js';

const visit = join(root, 'data', 'aliyev-kazakhstan.json');
const index = indexDataset(readDataset(readFileSync(visit)).dataset);

let consumer: Consumer;
let pages: OpenedPages;

beforeAll(async () => {
  consumer = consumerIn(await installPackedPackages());
  const cdn = join(consumer.installed('@comity/components'), 'dist', 'cdn');
  await cp(cdn, consumer.folder, { recursive: true });
  // As they are: what is not in `public` the server rewrites, and its hash is another then.
  const assets = join(consumer.folder, 'public', 'assets');
  await cp(cdn, assets, { recursive: true });
  await cp(join(consumer.installed('@comity/components'), 'fallback.css'), join(assets, 'fallback.css'));
  await cp(visit, join(consumer.folder, 'data', 'visit.json'));
  pages = await openPagesOf(consumer.folder);
});

afterAll(async () => {
  await pages.close();
  await rm(consumer.folder, { recursive: true, force: true });
});

/** Writes a page and opens it. */
async function problemsOf(name: string, body: string): Promise<string[]> {
  const head = '<meta charset="utf-8" /><title>Code of the documentation</title>';
  await consumer.write(
    name,
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  return pages.problemsOf(name);
}

/** The code of one way, by its name. */
function codeOf(name: string, ways: readonly { name?: string; title?: string; code: string }[]): string {
  const way = ways.find((candidate) => candidate.name === name || candidate.title === name);
  if (way === undefined) throw new Error(`There is no way called ${name}.`);
  return way.code;
}

/** Code of modules, as a page has it. */
const moduleOf = (code: string): string => `<script type="module">${code}</script>`;

test('what the page of each element says of its import', async () => {
  const ways = TAGS.map((tag) => ({ tag, lines: importLines(tag) }));
  for (const { tag, lines } of ways) expect(codeOf('HTML', lines)).toContain(`</${tag}>`);
  const imports = ways.flatMap(({ lines }) => [
    moduleOf(codeOf('npm', lines)),
    moduleOf(codeOf('Your own tag', lines)),
  ]);
  const names = ways.flatMap(({ tag }) => [tag, tag.replace('comity', 'my')]);
  const check = `<script>
    globalThis.check = () => {
      const missing = ${JSON.stringify(names)}.filter((name) => !customElements.get(name));
      if (missing.length > 0) throw new Error('not defined: ' + missing.join());
    };
  </script>`;
  // The others are given nothing to show, so they would never be ready.
  const shown = '<comity-sector-badge code="energy"></comity-sector-badge>';
  expect(await problemsOf('imports.html', imports.join('') + check + shown)).toEqual([]);
});

const builder = TAGS.map((tag) => ({
  tag,
  ways: snippetsFor({
    tag,
    src: readsFile(tag) ? '/data/visit.json' : '',
    attributes: tag === 'comity-sector-badge' ? [['code', 'energy']] : [],
    language: 'en',
    scheme: 'dark',
    serverHTML: serverHTML(tag, '', index, 'en'),
  }),
}));

test.for(builder)('what the embed builder copies for $tag', async ({ tag, ways }) => {
  expect(ways.length).toBeGreaterThan(1);
  for (const { name, code } of ways) {
    if (name === 'npm') {
      const [program = '', page = ''] = code.split('// in the page');
      expect(await problemsOf(`${tag}.html`, moduleOf(program) + page)).toEqual([]);
    } else expect(await problemsOf(`${tag}.html`, code)).toEqual([]);
  }
});
