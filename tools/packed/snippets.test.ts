/**
 * What the documentation shows as code, run as a reader would run it: in a project with the packed packages.
 */
import { cp, readFile, rm } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../workspace.mjs';
import { consumerIn, installPackedPackages, type Consumer } from './consumer.js';
import { openPagesOf, type OpenedPages } from './opened-pages.js';

const snippets = join(root, 'apps', 'docs', 'snippets');
/** Those of the readmes, and the parts that pages show, lie in folders of their own; all names are unlike. */
const folders = [snippets, join(snippets, 'readme'), join(snippets, 'parts')];
const named = (ending: string) =>
  folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith(ending));
const pathOf = (name: string) =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? name;

let consumer: Consumer;

beforeAll(async () => {
  // A project of its own: it fills the folder with the files of the pages.
  consumer = consumerIn(await installPackedPackages());
  for (const folder of folders) await cp(folder, consumer.folder, { recursive: true });
  await cp(join(root, 'data', 'aliyev-kazakhstan.json'), join(consumer.folder, 'visit.json'));
  await cp(join(consumer.folder, 'visit.json'), join(consumer.folder, 'data', 'visit.json'));
  await cp(join(consumer.folder, 'visits.csv'), join(consumer.folder, 'register.csv'));
  await cp(join(root, 'data', 'us-visits.ndjson'), join(consumer.folder, 'register.ndjson'));
  for (const country of ['az', 'kz'])
    await consumer.write(join('flags', `${country}.svg`), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await cp(join(consumer.installed('@comity/components'), 'dist', 'cdn'), consumer.folder, {
    recursive: true,
  });
});

afterAll(() => rm(consumer.folder, { recursive: true, force: true }));

describe('programs print what the page says', () => {
  test.for(named('.mjs'))('%s', async (name) => {
    const output = consumer.node(name).trim();
    const expected = pathOf(name).replace(/\.mjs$/, '.out.txt');
    // A program of which a part is shown prints nothing: it fails by itself when what its comments promise is not so.
    expect(output).toBe(existsSync(expected) ? (await readFile(expected, 'utf8')).trim() : '');
  });
});

describe('commands end well', () => {
  const lines = named('.sh').flatMap((name) => consumerCommands(name));

  test('there are some', () => {
    expect(lines.length).toBeGreaterThan(3);
  });

  // In their order: each needs what the one before it has written.
  test.for(lines)('%s', (line) => {
    // Where the output goes to is the business of the shell.
    const [program, ...args] = line.replace('npx @comity/cli', 'comity').replace(/ > .*/, '').split(' ');
    expect(program).toBe('comity');
    const command = join(consumer.installed('@comity/cli'), 'bin', 'comity.js');
    expect(() => consumer.node(command, ...args)).not.toThrow();
  });
});

/** The lines of a shell file that are no comment. */
function consumerCommands(name: string): string[] {
  const text = readFileSync(pathOf(name), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('pages show what they promise', () => {
  let pages: OpenedPages;

  beforeAll(async () => {
    pages = await openPagesOf(consumer.folder);
  });

  afterAll(() => pages.close());

  test.for(named('.html'))('%s', async (name) => {
    expect(await pages.problemsOf(name)).toEqual([]);
  });
});
